/** The day of a time in milliseconds, `YYYY-MM-DD` in UTC, as `Date.parse` reads one. */
export function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, LENGTH);
}

/** The day so many days before another, `YYYY-MM-DD` both. */
export function daysBefore(day: string, days: number): string {
  return dayAt(Date.parse(day) - days * MILLISECONDS);
}

const LENGTH = 'YYYY-MM-DD'.length;
const MILLISECONDS = 24 * 60 * 60 * 1000;
