import { daysBefore } from './schedule-days';

/** Days in a row on which something was practised, up to today, or to yesterday while today is still to come. Days are `YYYY-MM-DD`, in any order, also twice. */
export function streakOf(days: Iterable<string>, today: string): number {
  const practised = new Set(days);
  const first = practised.has(today) ? 0 : 1;
  let count = 0;
  while (practised.has(daysBefore(today, first + count))) count += 1;
  return count;
}
