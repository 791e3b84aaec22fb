import { matchesOf } from '../../text/matches';
import type { Slice } from '../../text/words';
import { MULTIPLES, SPELLED } from './numeral-words';
import { holdsAny } from './word-look';

/** A number as said, with the least and the most that its words allow. */
export interface Numeral extends Slice {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether it is told as about right only: "about", "over", "5-6". */
  readonly isAbout: boolean;
  /** Whether it only bounds what there is: "fewer than 200", "over 50". */
  readonly bound: 'below' | 'above' | null;
  /** Where its lead begins: "about" in "about 200". */
  readonly lead: number;
}

/** The numbers of a sentence, in order; ranges are one number with both ends. Ordinals, names with digits and clock times are none. */
export function numeralsIn(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  if (!/\d/u.test(text) && !holdsAny(text, NUMBER_WORDS)) return found;
  const bare = matchesOf(text, NUMBER).map((match) => bareOf(text, match)).filter((each) => each !== null);
  for (let at = 0; at < bare.length; at += 1) {
    const [one, next] = [bare[at], bare[at + 1]];
    if (one === undefined) continue;
    const range = next === undefined ? null : rangeOf(text, one, next);
    found.push(asSaid(text, range ?? one));
    if (range !== null) at += 1;
  }
  return found;
}

/** What a number without a digit holds, or is told of. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(SPELLED), ...Object.keys(MULTIPLES), 'half', 'couple', 'quarter', 'quarters', 'hundreds', 'thousands', 'millions', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'sprint',
]);

interface Bare extends Slice {
  readonly value: number;
  /** The lower end of a range. */
  readonly from: number;
}

const SMALL = Object.keys(SPELLED).join('|');
const LARGE = 'hundred|thousand|million|billion|lakh|lac|crore|dozen|grand';
const DIGITS = '\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';
const SUFFIX = '(?:\\s?[kKT](?=(?:EUR|USD|GBP|CHF|INR)(?!\\p{L})|[\\u20AC$\\u00A3])|\\s?(?:k|K|bn|mn|mio|cr|M|b|B)(?![\\p{L}\\p{N}])|\\s?m(?= \\p{L}{3})|[ -](?:thousand|million|mil|billion|lakh|lac|crore|hundred|grand)s?(?!\\p{L}))?';
const WORDS = `(?:(?:an?|one|three) quarters? of an? |half an? |an? )?(?:(?:${SMALL})(?: point (?:${SMALL}|zero))?(?:[ -](?:${SMALL}|${LARGE})| and (?=(?:${SMALL})\\b)(?:${SMALL}))*|(?:${LARGE}))(?:[ -](?:and )?(?:${SMALL}|${LARGE}))*(?!\\p{L})`;
const NUMBER = new RegExp(`(?:^|[^\\p{L}\\p{N}.,:_])((?:${DIGITS})${SUFFIX}|${WORDS}|half an?(?= (?:second|minute|hour|day|week|month|year|sprint)\\b)|(?:an?|one|three) quarters? of an?(?= (?:hour|day|week|month|year)\\b)|an?(?= (?:(?:whole|full|good|solid|entire) )?(?:hour|day|week|month|quarter|year)\\b)|a couple(?: of)?(?!\\p{L}))`, 'giu');

/** Words after which a number is part of a name. */
const NAME_BEFORE = /(?:[#/]|\b(?:python|java|node|http|step|phase|level|version|part|round|option|chapter|tier|port|error|status|code|sev|priority|question|item|grade|sde|l|p|v|q|top|number|no\.))[ -]?$/iu;
const NAME_AFTER = /^(?:st|nd|rd|th)(?!\p{L})|^:\d|^\/\d|^\.\d|^[)]/iu;

/** "A few thousand" and "several hundred" are no figures. */
const VAGUE_BEFORE = /\b(?:few|several|some|many|couple|couple of|tens of|hundreds of|dozens of)[ -]$/iu;

function bareOf(text: string, match: RegExpExecArray): Bare | null {
  const start = match.index + match[0].length - (match[1] ?? '').length;
  const words = withoutMinutes(match[1] ?? '', text.slice(match.index + match[0].length), /[$\u20AC\u00A3\u20B9]\s?$/u.test(text.slice(Math.max(0, start - 2), start)));
  const end = start + words.length;
  const [head, tail] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  if (NAME_BEFORE.test(head) || NAME_AFTER.test(tail) || (VAGUE_BEFORE.test(head) && /^\p{L}/u.test(words)) || (/^a couple/iu.test(words) && /^ (?:of )?(?:dozen|hundred|thousand|million)/iu.test(tail))) return null;
  if (/^an?$/iu.test(words) && !/^ \p{L}+ and a half/iu.test(tail) && !/\b(?:took(?: me| us)?|takes|takes us|takes me|cost (?:me|us)|needed|in|within|for|after|lasted|was|nearly|almost|over|about|of|it's|spent) $/iu.test(head)) return null;
  if (/^one$/iu.test(words) && (/^ (?:of|or|more|day|thing|by)\b|^[,.;!?]|^$/iu.test(tail) || /\b(?:no|this|that|the|which|each|every|first|last|next|another|big|only the)(?: \p{L}+)? $/iu.test(head))) return null;
  const half = /^ and a half(?!\p{L})/iu.exec(tail)?.[0] ?? '';
  const value = valueOf(words);
  if (value === null) return null;
  const sum = value + (half === '' ? 0 : 0.5) + halfAfterUnit(words, tail);
  return { text: words + half, start, end: end + half.length, value: sum, from: sum };
}

/** A small m counts millions only before what is counted: "5m rows"; "5m" are minutes, "8 m" metres, and after a sign of money it is a sum. */
function withoutMinutes(words: string, tail: string, isMoney: boolean): string {
  return /\d\s?m$/u.test(words) && !isMoney && !/^ \p{L}{3}/u.test(tail) ? words.replace(/\s?m$/u, '') : words;
}

/** "A year and a half", "an hour and a half". */
function halfAfterUnit(words: string, tail: string): number {
  return /^(?:an?|one)$/iu.test(words) && /^ (?:hour|day|week|month|year) and a half(?!\p{L})/iu.test(tail) ? 0.5 : 0;
}

function valueOf(words: string): number | null {
  const plain = words.toLowerCase();
  if (/^\d/u.test(plain)) return digitsOf(plain);
  if (/^a couple/u.test(plain)) return 2;
  const part = /^(?:half an?|(?:an?|one) quarter of an?|three quarters of an?)\s?/u.exec(plain)?.[0] ?? '';
  const [, whole = '', tenths = ''] = /^(\S+) point (\S+)/u.exec(plain) ?? [];
  if (whole !== '') return (spelledOf([whole]) + (SPELLED[tenths] ?? 0) / 10) * multipleOf(plain);
  const tokens = plain.slice(part.length).replace(/^an? ?/u, '').split(/[ -]+/u).filter((token) => token !== '' && token !== 'and');
  return (part === '' ? 1 : part.startsWith('half') ? 0.5 : part.startsWith('three') ? 0.75 : 0.25) * spelledOf(tokens);
}

function digitsOf(plain: string): number | null {
  const parts = /^([\d.,]+)[\s-]*([a-z]*)$/u.exec(plain);
  const figure = parts?.[1] ?? '';
  const number = Number(/,\d{1,2}$/u.test(figure) && !/,\d{2,3},/u.test(figure) ? figure.replace(',', '.') : figure.replace(/,/gu, ''));
  const multiple = MULTIPLES[(parts?.[2] ?? '').replace(/s$/u, '')] ?? 1;
  return Number.isFinite(number) ? Math.round(number * multiple * 1000) / 1000 : null;
}

/** What the last word multiplies with: "one point two million". */
function multipleOf(plain: string): number {
  return MULTIPLES[/\S+$/u.exec(plain)?.[0] ?? ''] ?? 1;
}

/** The sum of spelled words: "three hundred ten thousand". */
function spelledOf(tokens: readonly string[]): number {
  let [total, current] = [0, 0];
  for (const token of tokens) {
    const multiple = MULTIPLES[token] ?? 0;
    if (multiple === 0) current += SPELLED[token] ?? 0;
    else if (multiple <= 100) current = Math.max(current, 1) * multiple;
    else [total, current] = [total + Math.max(current, 1) * multiple, 0];
  }
  return total + current === 0 ? 1 : total + current;
}

const BETWEEN = /^\s?(?:k|K|%)?\s?(?:-|\u2013|to|or|and)\s?[$\u20AC\u00A3\u20B9~]?$/u;

/** "5-6", "eight or nine", "between 5 and 6"; "from 5 to 2" and "5 and 12" are two numbers. */
function rangeOf(text: string, one: Bare, next: Bare): Bare | null {
  const gap = text.slice(one.end, next.start);
  const head = text.slice(Math.max(0, one.start - 12), one.start);
  if (!BETWEEN.test(gap) || /\bfrom (?:about |around |~)?$/iu.test(head)) return null;
  if (gap.includes('and') && !/\bbetween $/iu.test(head)) return null;
  const low = /^\d[\d.]*$/u.test(one.text) && next.value >= 1000 && one.value < 1000 ? one.value * scaleOf(next) : one.value;
  if (low >= next.value || next.value > low * 3) return null;
  return { text: text.slice(one.start, next.end), start: one.start, end: next.end, value: next.value, from: low };
}

function scaleOf({ value }: Bare): number {
  return value >= 1_000_000 ? 1_000_000 : 1_000;
}

const LOWER_THAN = /\b(?:up to|under|below|less than|fewer than|at most|no more than|not more than)(?: about| around| some)?\s?$/iu;
const ABOUT = /\b(?:about|around|roughly|approximately|approx\.?|circa|ca\.|some|something like|close to|or so|maybe|like|probably)\s?$|[~\u2248]\s?$/iu;
const NEARLY = /\b(?:(?:the )?better part of|nearly|almost|up to|under|below|less than|fewer than|at most|just under|not quite|close to)\s?$/iu;
const OVER = /\b(?:over|more than|at least|above|north of|upwards of|exceeding|beyond|good)\s?$|(?:^|[^-=>])>\s?$/iu;
const LOOSE_AFTER = /^(?: ?(?:ish|odd|or so)\b| \p{L}+ or so\b| \p{L}+ (?:and )?counting)/iu;

function asSaid(text: string, { text: words, start, end, value, from }: Bare): Numeral {
  const head = text.slice(Math.max(0, start - 20), start).replace(/[$\u20AC\u00A3\u20B9]\s?$/u, '');
  const tail = text.slice(end, end + 20);
  const said = { text: words, start, end, value, bound: boundOf(head, tail), lead: start - (/(?:\p{L}+(?: \p{L}+)?|[~>\u2248])\s?$/u.exec(head)?.[0].length ?? 0) };
  if (from < value || /^a couple/iu.test(words)) return { ...said, low: from, high: from < value ? value : 3, isAbout: true };
  if (NEARLY.test(head)) return { ...said, low: value * 0.8, high: value, isAbout: true };
  if (OVER.test(head) || /^ ?\+/u.test(tail)) return { ...said, low: value, high: value * 1.4, isAbout: true };
  if (ABOUT.test(head) || LOOSE_AFTER.test(tail)) return { ...said, low: value * 0.84, high: value * 1.16, isAbout: true };
  return { ...said, low: value - roundingOf(value), high: value + roundingOf(value), isAbout: false };
}

function boundOf(head: string, tail: string): Numeral['bound'] {
  if (LOWER_THAN.test(head) || /^(?: \p{L}+)? (?:or (?:less|fewer)|at (?:the )?most)\b/iu.test(tail)) return 'below';
  return OVER.test(head) || /^ ?\+|^(?: \p{L}+)? (?:or more|at least)\b/iu.test(tail) ? 'above' : null;
}

/** Half of the last digit given, at most a twentieth; counts up to 20 are exact. */
function roundingOf(value: number): number {
  if (value <= 20 && Number.isInteger(value)) return 0;
  let unit = Number.isInteger(value) ? 1 : 0.01;
  while (value % (unit * 10) === 0) unit *= 10;
  return Math.min(unit / 2, value / 20);
}
