import { product } from './number-words';

/** What a person says that their work saves, as typed; empty where they say nothing. */
export interface SavingTyped {
  /** Hours that one person saves in a week. */
  readonly hours: string;
  readonly people: string;
  /** Money for an hour, its currency before or behind it: "60 EUR". */
  readonly rate: string;
}

/**
 * The sum that a result can state, with the figures typed and nothing else: hours a week, times people, times the cost of an
 * hour. Without a rate only the time. Null where the hours are no number above zero, or where another field holds none.
 */
export function savingSum({ hours, people, rate }: SavingTyped): string | null {
  const [each, crowd, price] = [figureIn(hours), figureIn(people), figureIn(rate)];
  if (each === null || (people.trim() !== '' && crowd === null) || (rate.trim() !== '' && price === null)) return null;
  const all = product(each, crowd ?? 1);
  const parts = crowd === null || crowd === 1 ? '' : ` (${spelled(each)} ${noun(each)} x ${spelled(crowd)} people)`;
  const worth = price === null ? '' : `, worth ${inCurrency(product(all, price), rate)} a week at ${rate.trim()} an hour`;
  return `Saves ${spelled(all)} ${noun(all)} a week${parts}${worth}.`;
}

/** The one number of a text, above zero, with at most three decimals; null where there is none, or another. A comma before three digits parts thousands. */
function figureIn(text: string): number | null {
  const found = /^\P{N}{0,8}(\d{1,3}(?:,\d{3})+|\d{1,7}(?:[.,]\d{1,3})?)\P{N}{0,12}$/u.exec(text.trim());
  const digits = found?.[1] ?? '';
  const figure = Number(/^\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replace(/,/g, '') : digits.replace(',', '.'));
  return found === null || figure <= 0 ? null : figure;
}

function noun(amount: number): string {
  return amount === 1 ? 'hour' : 'hours';
}

function spelled(amount: number): string {
  return amount.toLocaleString('en-US', { maximumFractionDigits: 3 });
}

/** The money with the currency where the person wrote it. */
function inCurrency(amount: number, rate: string): string {
  return rate.trim().replace(/\d[\d.,]*/, () => spelled(amount));
}
