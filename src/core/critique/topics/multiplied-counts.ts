import { quantities, type Quantity } from '../../text/numbers';
import { firstWords } from '../../text/words';

/** Two counts of a text that multiply, as "50 people, each with 500 rows". */
export interface MultipliedCounts {
  readonly product: number;
  /** In the order of the text. */
  readonly factors: readonly [Factor, Factor];
  /** "50 people x 500 rows = 25,000". */
  readonly sum: string;
}

export interface Factor {
  readonly value: number;
  /** The count with the thing counted, as it stands in the text. */
  readonly quote: string;
}

/**
 * The first two counts of a text that are plainly factors of each other: "50 people, each uploading 500 rows", "50 users x
 * 500 rows", "500 rows per person" beside "50 people". Null where none are, or where the text says that the one is a total.
 */
export function multipliedCounts(text: string): MultipliedCounts | null {
  const counts = quantities(text).filter(({ kind }) => kind === 'count').flatMap((quantity) => countIn(text, quantity) ?? []);
  for (const [at, first] of counts.entries()) {
    const second = counts[at + 1];
    if (second !== undefined && areFactors(text, first, second)) return multiplied(first, second);
  }
  return null;
}

interface Count extends Factor {
  readonly start: number;
  readonly end: number;
  /** The thing counted, in small letters; its last word. */
  readonly thing: string;
}

const FIGURE = /^(\d+(?:,\d{2,3})*(?:\.\d+)?)\s?(k|m|mn|b|bn|thousand|million|billion|lakhs?|lacs?|crores?|hundred)?\b/iu;
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, hundred: 100,
  lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, crore: 1e7, crores: 1e7,
};
const SPELLED: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000, million: 1e6,
};

/** Who or what brings the load, and what one of them brings. */
const BEARERS = /^(?:people|persons?|users?|customers?|clients?|tenants?|merchants?|sellers?|students?|employees|teams?|devices?|sensors?|machines?|workers?|services?|requests?|files?|uploads?|orders?|accounts?|stores?|shops?|tables?|jobs?|batches|pages?)$/u;
const LOADS = /^(?:rows?|records?|lines|entries|items?|messages|events|requests?|files|uploads?|queries|calls|images|photos|documents|orders|emails?|mails|notifications|readings|points|jobs|tasks|connections|mb|gb|kb)$/u;
/** Furthest apart that two factors stand, in characters. */
const REACH = 60;
const LONGEST_QUOTE = 6;

function countIn(text: string, quantity: Quantity): Count | null {
  const value = valueOf(quantity.text);
  const thing = /[\p{L}]+$/u.exec(quantity.text)?.[0].toLowerCase() ?? '';
  if (value === null || value < 2 || text[quantity.start - 1] === '-') return null;
  return { value, quote: firstWords(quantity.text, LONGEST_QUOTE), start: quantity.start, end: quantity.end, thing };
}

function valueOf(text: string): number | null {
  const figure = FIGURE.exec(text);
  if (figure !== null) {
    const [, digits = '', magnitude = ''] = figure;
    return Math.round(Number(digits.replace(/,/g, '')) * (MAGNITUDES[magnitude.toLowerCase()] ?? 1));
  }
  const [, first = '', second = ''] = /^(\p{L}+)(?:[ -](\p{L}+))?/u.exec(text.toLowerCase()) ?? [];
  const value = SPELLED[first];
  return value === undefined ? null : value * (isMagnitude(second) ? SPELLED[second] ?? 1 : 1);
}

function isMagnitude(word: string): boolean {
  return word === 'hundred' || word === 'thousand' || word === 'million';
}

function areFactors(text: string, first: Count, second: Count): boolean {
  const between = text.slice(first.end, second.start);
  if (between.length > REACH || /[!?;\n]|\.\s/u.test(between)) return false;
  const after = text.slice(second.end, second.end + REACH);
  if (isTotal(between) || isTotal(clauseAtStart(after))) return false;
  if (/^\s?(?:x|\*|\u00D7|times)\s?$/iu.test(between)) return true;
  if (/\b(?:each|every|apiece)\b/iu.test(between) && !/\beach other\b/iu.test(between)) return BEARERS.test(first.thing) || LOADS.test(second.thing);
  if (isPerOther(after, first)) return true;
  if (isPerOther(`${between} `, second) && /\b(?:for|from|by|with|and|,)\b/iu.test(between)) return true;
  return isLoadOfBearer(between, first, second);
}

/** "500 rows in total", "500 rows between them". */
function isTotal(words: string): boolean {
  return /\b(?:total|altogether|overall|combined|between (?:them|us)|in all|all together|sum)\b/iu.test(words);
}

function clauseAtStart(text: string): string {
  return text.split(/[.!?;\n]/u)[0] ?? '';
}

/** "50 people .. 500 rows per person", "500 rows each". */
function isPerOther(after: string, other: Count): boolean {
  const [, per = ''] = /^\s?(?:per|a|for (?:each|every)|by each)\s(\p{L}+)/iu.exec(after) ?? [];
  if (/^\s?(?:each|apiece|per head)\b(?! other)/iu.test(after)) return BEARERS.test(other.thing);
  return per !== '' && isSameThing(per.toLowerCase(), other.thing);
}

function isSameThing(one: string, other: string): boolean {
  const isPerson = (word: string): boolean => /^(?:people|persons?|users?|customers?|clients?|heads?)$/u.test(word);
  return one === other || `${one}s` === other || one === `${other}s` || (isPerson(one) && isPerson(other));
}

/** "50 users uploading 500 rows": one of a crowd brings its own load, unless a total is said. */
function isLoadOfBearer(between: string, first: Count, second: Count): boolean {
  const isJoined = /^(?:\s|,|\/|rps|rpm|concurrent\w*|at once|simultaneous\w*|with){1,6}$/iu.test(between) && /\bwith\b/iu.test(between);
  return isJoined && BEARERS.test(first.thing) && LOADS.test(second.thing);
}

function multiplied(first: Count, second: Count): MultipliedCounts {
  const product = first.value * second.value;
  const factors = [{ value: first.value, quote: first.quote }, { value: second.value, quote: second.quote }] as const;
  return { product, factors, sum: `${first.quote} x ${second.quote} = ${grouped(product)}` };
}

/** "25,000". */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
