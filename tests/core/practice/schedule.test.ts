import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { practiceRatings, type PracticeRating } from '../../../src/core/critique/practice-rating';
import { dueByRating, scheduleOf, type Practice } from '../../../src/core/practice/schedule';

const on = (date: string, rating: PracticeRating, nth = 1): Practice => ({ item: 'a', date, nth, rating });
const dueAfter = (...practices: readonly Practice[]): string | undefined => scheduleOf(practices).get('a')?.due;

describe('a question comes again', () => {
  test.each<[string, readonly Practice[], string]>([
    ['the next day where it was rated again', [on('2026-11-22', 'again')], '2026-11-23'],
    ['in two days where it was hard', [on('2026-11-22', 'hard')], '2026-11-24'],
    ['in three days where it was good', [on('2026-11-22', 'good')], '2026-11-25'],
    ['in eight days where it was easy', [on('2026-11-22', 'easy')], '2026-11-30'],
    ['across the end of a year', [on('2026-12-30', 'good')], '2027-01-02'],
    ['across a leap day', [on('2028-02-27', 'good')], '2028-03-01'],
    ['the day after a lapse', [on('2026-11-01', 'easy'), on('2026-11-22', 'again')], '2026-11-24'],
  ])('%s', (_, practices, due) => {
    expect(dueAfter(...practices)).toBe(due);
  });

  test('later each time it goes well', () => {
    const days: string[] = [];
    const practices: Practice[] = [];
    for (let at = '2026-01-01', round = 0; round < 5; round += 1) {
      practices.push(on(at, 'good'));
      at = dueAfter(...practices) ?? '';
      days.push(at);
    }
    const waits = days.map((day, i) => (Date.parse(day) - Date.parse(practices[i]?.date ?? '')) / 86_400_000);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(5);
  });

  test('after a year or so at the latest', () => {
    const practices = Array.from({ length: 8 }, (_, i) => on(`20${String(10 + i * 3)}-01-01`, 'easy'));
    expect(dueAfter(...practices)).toMatch(/^2032-/u);
  });
});

describe('what is known of a question', () => {
  test('is its last day and rating, how often it was practised and how often it failed', () => {
    const practices = [on('2026-11-22', 'good', 2), on('2026-11-20', 'again'), on('2026-11-22', 'hard')];
    expect(scheduleOf(practices).get('a')).toEqual({ due: '2026-11-25', last: '2026-11-22', lastRating: 'good', times: 3, lapses: 1 });
  });

  test('is kept apart from other questions', () => {
    const schedule = scheduleOf([on('2026-11-22', 'good'), { ...on('2026-11-20', 'easy'), item: 'b' }]);
    expect([...schedule].map(([item, { times }]) => [item, times])).toEqual([['a', 1], ['b', 1]]);
  });

  test('is one history for a family', () => {
    const schedule = scheduleOf([on('2026-11-20', 'good'), { ...on('2026-11-22', 'easy'), item: 'b' }], () => 'family');
    expect([...schedule].map(([item, { times, last }]) => [item, times, last])).toEqual([['family', 2, '2026-11-22']]);
  });

  test('is nothing where nothing was practised', () => {
    expect(scheduleOf([]).size).toBe(0);
  });
});

const practice = fc.record<Practice>({
  item: fc.constantFrom('a', 'b', 'c'), date: fc.integer({ min: 0, max: 4000 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
  nth: fc.integer({ min: 1, max: 3 }), rating: fc.constantFrom(...practiceRatings),
});

describe('any history', () => {
  test('gives the same schedule in any order', () => {
    const shuffled = fc.array(practice, { maxLength: 20 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(fc.property(shuffled, ([all, mixed]) => {
      expect(new Map(scheduleOf(mixed))).toEqual(new Map(scheduleOf(all)));
    }), { seed: 7 });
  });

  test('is due after its last day, and within two years', () => {
    fc.assert(fc.property(fc.array(practice, { minLength: 1, maxLength: 20 }), (all) => {
      for (const { due, last } of scheduleOf(all).values()) {
        expect(due > last).toBe(true);
        expect(Date.parse(due) - Date.parse(last)).toBeLessThan(2 * 366 * 86_400_000);
      }
    }), { seed: 7 });
  });
});

describe('for each rating', () => {
  test.each<[string, readonly Practice[], string, Readonly<Record<PracticeRating, string>>]>([
    ['of a new question', [], '2026-11-22', { again: '2026-11-23', hard: '2026-11-24', good: '2026-11-25', easy: '2026-11-30' }],
    ['of one whose clock was ahead', [on('2026-11-24', 'good')], '2026-11-22', { again: '2026-11-25', hard: '2026-11-26', good: '2026-11-27', easy: '2026-11-28' }],
  ])('the day is told %s', (_, history, today, days) => {
    expect(dueByRating(history, today)).toEqual(days);
  });

  test('the day told is the day that comes of it, and a better rating never comes earlier', () => {
    fc.assert(fc.property(fc.array(practice.map((each) => ({ ...each, item: 'a' })), { maxLength: 10 }), (history) => {
      const today = '2037-01-01';
      const days = dueByRating(history, today);
      for (const rating of practiceRatings) expect(dueAfter(...history, on(today, rating, 9))).toBe(days[rating]);
      expect(practiceRatings.map((rating) => days[rating])).toEqual(practiceRatings.map((rating) => days[rating]).sort());
    }), { seed: 7 });
  });
});
