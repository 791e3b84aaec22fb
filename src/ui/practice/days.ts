import { words } from '../words';

const MILLISECONDS_A_DAY = 86_400_000;
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Etc/UTC' });

/** A day as seen from today: "tomorrow", "in 4 days", "on 3 Jan 2027". Both are `YYYY-MM-DD`; a date that is none is given back as it is. */
export function dayFrom(today: string, date: string): string {
  const days = (Date.parse(date) - Date.parse(today)) / MILLISECONDS_A_DAY;
  return Number.isNaN(days) ? date : words.practice.day(Math.round(days), dayInWords(date));
}

/** "3 Jan 2027" for `2027-01-03`; a date that is none is given back as it is. */
export function dayInWords(date: string): string {
  const at = Date.parse(date);
  return Number.isNaN(at) ? date : dayAndMonth.format(at);
}
