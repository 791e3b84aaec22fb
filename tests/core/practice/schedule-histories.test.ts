import { describe, expect, test } from '@jest/globals';
import type { PracticeRating } from '../../../src/core/critique/practice-rating';
import { dueByRating, scheduleOf, type Practice } from '../../../src/core/practice/schedule';
import { dayAt, daysBefore } from '../../../src/core/practice/schedule-days';

const names: Readonly<Record<string, PracticeRating>> = { a: 'again', h: 'hard', g: 'good', e: 'easy' };

/** "0g 3e" is: good on the first day, easy three days after it. */
const historyOf = (told: string): readonly Practice[] => told.split(' ').map((each, i) => {
  const days = Number.parseInt(each, 10);
  return { item: 'q', date: dayAt(Date.UTC(2026, 0, 1 + days)), nth: i + 1, rating: names[each.slice(-1)] ?? 'again' };
});
const waitAfter = (told: string): number => {
  const scheduled = scheduleOf(historyOf(told)).get('q');
  return scheduled === undefined ? NaN : (Date.parse(scheduled.due) - Date.parse(scheduled.last)) / 86_400_000;
};

/** As ts-fsrs 5.4 reckons: a change of these figures is a change of everybody's schedule. */
describe('after these practices a question waits so many days', () => {
  test.each([
    ['0a', 1],
    ['0h', 2],
    ['0g', 3],
    ['0e', 8],
    ['0g 3g', 14],
    ['0g 3h', 9],
    ['0g 3e', 24],
    ['0g 3a', 1],
    ['0a 1a', 1],
    ['0a 1a 2a', 1],
    ['0a 1g', 3],
    ['0a 1g 4g', 8],
    ['0h 2g', 7],
    ['0e 8e', 66],
    ['0g 3g 14g', 50],
    ['0g 3g 14a', 2],
    ['0g 3g 14a 16g', 5],
    ['0g 3g 14g 51g', 150],
    ['0e 8e 75e', 365],
  ])('%s: %d', (told, days) => {
    expect(waitAfter(told)).toBe(days);
  });
});

describe('whoever comes', () => {
  test('late and still knows it waits longer than who comes in time', () => {
    expect(waitAfter('0g 10g')).toBeGreaterThan(waitAfter('0g 3g'));
  });

  test('early waits no longer than who comes in time', () => {
    expect(waitAfter('0g 1g')).toBeLessThanOrEqual(waitAfter('0g 3g'));
  });

  test('twice on a day gains little by the second time', () => {
    expect(waitAfter('0g 0g')).toBeLessThanOrEqual(waitAfter('0g') + 2);
  });

  test('back after a year is asked again at once where it was forgotten', () => {
    expect(waitAfter('0g 400a')).toBeLessThanOrEqual(2);
  });

  test('to a question every day is not asked it the same day again', () => {
    for (let day = 1; day < 20; day += 1) expect(waitAfter(Array.from({ length: day }, (_, i) => `${String(i)}g`).join(' '))).toBeGreaterThanOrEqual(1);
  });
});

describe('a worse rating', () => {
  test.each(['0g', '0e 8g', '0g 3g 14g', '0a 1h 3g'])('after %s never lets a question wait longer', (told) => {
    const today = dayAt(Date.parse(historyOf(told).at(-1)?.date ?? '') + 20 * 86_400_000);
    const { again, hard, good, easy } = dueByRating(historyOf(told), today);
    expect([again < hard, hard < good, good < easy]).toEqual([true, true, true]);
  });

  test.each(['0a 3g', '0h 3g', '0g 3g', '0e 3g'])('at the start (%s) never makes the second wait longer than the next better one does', (told) => {
    const better = told.replace(/^0(.)/u, (_, rating: string) => `0${{ a: 'h', h: 'g', g: 'e', e: 'e' }[rating] ?? 'e'}`);
    expect(waitAfter(told)).toBeLessThanOrEqual(waitAfter(better));
  });
});

describe('a day', () => {
  test.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-22', 1, '2026-11-21'],
    ['2026-03-01', 1, '2026-02-28'],
    ['2028-03-01', 1, '2028-02-29'],
    ['2027-01-01', 1, '2026-12-31'],
    ['2026-03-30', 2, '2026-03-28'],
    ['2026-10-26', 2, '2026-10-24'],
    ['2026-11-22', 365, '2025-11-22'],
  ])('%s less %d is %s, whatever the clocks did between', (day, days, before) => {
    expect(daysBefore(day, days)).toBe(before);
  });
});
