import { expect, test } from '@jest/globals';
import { clock } from '../../../src/ui/practice/clock';
import { dayFrom, dayInWords } from '../../../src/ui/practice/days';

test.each([
  ['2026-11-22', 'today'],
  ['2026-11-20', 'today'],
  ['2026-11-23', 'tomorrow'],
  ['2026-12-06', 'in 14 days'],
  ['2026-12-07', 'on 7 Dec 2026'],
  ['2027-01-03', 'on 3 Jan 2027'],
  ['soon', 'soon'],
])('seen from 2026-11-22, %s is %s', (date, said) => {
  expect(dayFrom('2026-11-22', date)).toBe(said);
});

test('a change of the hour does not shift a day', () => {
  expect(dayFrom('2026-03-28', '2026-03-30')).toBe('in 2 days');
  expect(dayInWords('2026-03-29')).toBe('29 Mar 2026');
});

test.each([
  [0, '0:00'],
  [59.6, '1:00'],
  [65, '1:05'],
  [600, '10:00'],
  [-1, '0:00'],
])('%d seconds are %s', (seconds, said) => {
  expect(clock(seconds)).toBe(said);
});
