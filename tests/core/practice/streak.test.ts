import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysBefore } from '../../../src/core/practice/schedule-days';
import { streakOf } from '../../../src/core/practice/streak';

describe('the days in a row', () => {
  test.each([
    ['none where nothing was practised', [], 0],
    ['one for today', ['2026-11-22'], 1],
    ['one for yesterday, while today is still to come', ['2026-11-21'], 1],
    ['two for both, in any order', ['2026-11-22', '2026-11-21'], 2],
    ['none where yesterday was left out', ['2026-11-20', '2026-11-19'], 0],
    ['those behind a gap no more', ['2026-11-22', '2026-11-20', '2026-11-19'], 1],
    ['a day once, however often it was practised', ['2026-11-22', '2026-11-22', '2026-11-21', '2026-11-21'], 2],
    ['not those to come', ['2026-11-23', '2026-11-24'], 0],
  ])('are %s', (_, days, streak) => {
    expect(streakOf(days, '2026-11-22')).toBe(streak);
  });

  test.each([['2026-03-01', ['2026-03-01', '2026-02-28', '2026-02-27']], ['2028-03-01', ['2028-03-01', '2028-02-29', '2028-02-28']], ['2027-01-01', ['2027-01-01', '2026-12-31', '2026-12-30']]])('go on before %s', (today, days) => {
    expect(streakOf(days, today)).toBe(3);
  });

  test('are as many as were practised up to today', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 800 }), (count) => {
      expect(streakOf(Array.from({ length: count }, (_, i) => daysBefore('2026-11-22', i)), '2026-11-22')).toBe(count);
    }), { seed: 7 });
  });
});
