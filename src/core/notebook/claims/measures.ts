import { countedAfter } from '../../text/counted';
import { matchesOf } from '../../text/matches';
import { fold } from '../../text/words';
import { numeralsIn, type Numeral } from './numerals';

export type MeasureKind = 'time' | 'share' | 'factor' | 'money' | 'rate' | 'count';

/** A measured amount of a sentence. */
export interface Measure extends Numeral {
  readonly kind: MeasureKind;
  /** What one unit is in the unit that amounts of the kind are compared in: seconds for a time, a day for a rate. */
  readonly scale: number;
  /** The unit as it is shown: "months", "%", "EUR", "readings a minute". */
  readonly unit: string;
  /** The thing counted, as written; empty where none is. */
  readonly counted: string;
  /** The period of a rate or of a regular sum; null for one that does not come back. */
  readonly per: Period | null;
}

export type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The measured amounts of a sentence, in order. A number without a unit takes that of the next in the same change: "from 7 to 2 %". */
export function measuresIn(text: string): readonly Measure[] {
  const changes = changesIn(text);
  const counted = numeralsIn(text).filter(({ start, end }) => !changes.some((change) => change.start < end && start < change.end));
  const ratios = ratiosIn(text);
  const plain = counted.filter(({ start, end }) => !ratios.some((ratio) => ratio.start < end && start < ratio.end));
  return [...plain.flatMap((numeral) => measureOf(text, numeral) ?? []), ...changes, ...ratios].sort((a, b) => a.start - b.start);
}

/** In seconds. A working week of calendar time. */
export const SECONDS: Readonly<Record<Period | 'millisecond', number>> = {
  millisecond: 0.001, second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800, month: 2_629_800, quarter: 7_889_400, year: 31_557_600,
};

const UNITS: readonly (readonly [RegExp, keyof typeof SECONDS])[] = [
  [/^[ -]?(?:milliseconds?|millis|msecs?|ms)(?!\p{L})/iu, 'millisecond'], [/^[ -]?(?:seconds?|secs?|s)(?![\p{L}'])/iu, 'second'],
  [/^(?:[ -]?(?:minutes?|mins?)|m)(?![\p{L}'])/iu, 'minute'], [/^[ -]?(?:hours?|hrs?|h)(?!\p{L})/iu, 'hour'], [/^[ -]?(?:days?|nights?|d)(?!\p{L})/iu, 'day'],
  [/^[ -]?(?:weeks?|wks?)(?!\p{L})/iu, 'week'], [/^[ -]?(?:months?|mos?)(?!\p{L})/iu, 'month'], [/^[ -]?quarters?(?!\p{L})/iu, 'quarter'],
  [/^[ -]?(?:years?|yrs?|yoe)(?!\p{L})/iu, 'year'],
];
const PERCENT = /^(?:\s?%|[ -]?(?:percent|per cent)(?!\p{L}))/iu;
const TIMES = /^(?:\s?[x\u00D7](?![\p{L}\p{N}])|[ -]?fold\b| times(?= (?:faster|slower|more|less|as|the|better|cheaper|quicker|smaller|bigger|fewer|higher|lower)\b))/iu;
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:us ?)?\$|^usd|^dollars?|^bucks/iu, 'USD'], [/^\u20AC|^eur(?:os?)?/iu, 'EUR'], [/^\u00A3|^gbp|^pounds?/iu, 'GBP'], [/^\u20B9|^rs\.?|^inr|^rupees?/iu, 'INR'], [/^chf|^francs?/iu, 'CHF'],
];
const SIGN = '(?:us ?)?\\$|\\u20AC|\\u00A3|\\u20B9|\\b(?:rs\\.?|inr|usd|eur|gbp|chf)';
const MONEY_BEFORE = new RegExp(`(${SIGN})\\s?$`, 'iu');
const MONEY_AFTER = /^[ -]?(\$|\u20AC|\u00A3|\u20B9|(?:us )?dollars?|bucks|euros?|eur|rupees?|pounds?|usd|inr|gbp|chf|francs)(?!\p{L})/iu;
const RATE = /^\s?(?:qps|rps|tps|iops|req(?:uest)?s?\s?\/\s?s(?:ec)?)(?!\p{L})/iu;
const PER = /^,?\s?(?:less |more |saved |cheaper |extra |or so )?(?:an? |per |each |every |\/ ?|in an? )(second|sec|s|minute|min|hour|hr|h|day|night|week|month|quarter|year|yr)(?!\p{L})/iu;
const ADVERB = /^,?\s?(?:less |more |saved )?(daily|nightly|hourly|weekly|monthly|quarterly|yearly|annually|a year)(?!\p{L})/iu;
const PERIODS: Readonly<Record<string, Period>> = {
  second: 'second', sec: 'second', s: 'second', minute: 'minute', min: 'minute', hour: 'hour', hr: 'hour', h: 'hour', day: 'day', night: 'day', week: 'week', month: 'month',
  quarter: 'quarter', year: 'year', yr: 'year', daily: 'day', nightly: 'day', hourly: 'hour', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annually: 'year',
};

function measureOf(text: string, numeral: Numeral): Measure | null {
  const [head, tail] = [text.slice(Math.max(0, numeral.start - 12), numeral.start), text.slice(numeral.end, numeral.end + 64)];
  const plus = /^(?: ?\+| or so(?!\p{L})| ?-?ish(?!\p{L})| odd(?!\p{L}))/u.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(plus);
  return moneyOf(numeral, head, rest) ?? shareOf(numeral, rest) ?? timeOf(numeral, rest) ?? countOf(numeral, head, rest);
}

function moneyOf(numeral: Numeral, head: string, rest: string): Measure | null {
  const before = MONEY_BEFORE.exec(head)?.[1];
  const after = MONEY_AFTER.exec(rest);
  const sign = before ?? after?.[1];
  if (sign === undefined) return null;
  const currency = CURRENCIES.find(([pattern]) => pattern.test(sign))?.[1] ?? sign;
  const per = periodAfter(before === undefined ? rest.slice(after?.[0].length ?? 0) : rest);
  return { ...numeral, kind: 'money', scale: per === null ? 1 : SECONDS.year / SECONDS[per], unit: per === null ? currency : `${currency} a ${per}`, counted: '', per };
}

/** The period that words begin with: "a second", "/s", "daily"; null where they begin with none. */
export function periodAfter(rest: string): Period | null {
  return PERIODS[(PER.exec(rest)?.[1] ?? ADVERB.exec(rest)?.[1] ?? '').toLowerCase()] ?? null;
}

function shareOf(numeral: Numeral, rest: string): Measure | null {
  if (PERCENT.test(rest)) return /^\s?\S+ (?:sure|certain|agree|correct|honest)\b/iu.test(rest) ? null : { ...numeral, kind: 'share', scale: 1, unit: '%', counted: '', per: null };
  return TIMES.test(rest) ? { ...numeral, kind: 'factor', scale: 1, unit: 'x', counted: '', per: null } : null;
}

function timeOf(numeral: Numeral, rest: string): Measure | null {
  const whole = /^an?$/iu.test(numeral.text) ? /^ (?:whole|full|good|solid|entire)(?= )/iu.exec(rest)?.[0] ?? '' : '';
  for (const [pattern, unit] of UNITS) {
    const plain = pattern.exec(rest.slice(whole.length))?.[0];
    const words = plain === undefined ? undefined : whole + plain;
    if (words === undefined) continue;
    if (/^[ ]?[smhd]$/iu.test(words) && !/\d(?:\.\d+)?$/u.test(numeral.text)) continue;
    const half = /^ and a half(?!\p{L})/iu.exec(rest.slice(words.length))?.[0] ?? '';
    const [end, extra] = [numeral.end + words.length + half.length, half !== '' && Number.isInteger(numeral.value) ? 0.5 : 0];
    const value = numeral.value + extra;
    const slack = numeral.isAbout ? 0 : value * (SECONDS[unit] >= SECONDS.day ? 0.12 : 0.02);
    const per = periodAfter(rest.slice(words.length));
    return { ...numeral, value, low: numeral.low + extra - slack, high: numeral.high + extra + slack, end, kind: 'time', scale: SECONDS[unit], unit: `${value === 1 ? unit : `${unit}s`}${per === null ? '' : ` a ${per}`}`, counted: '', per };
  }
  return null;
}

function countOf(numeral: Numeral, head: string, rest: string): Measure | null {
  const bytes = BYTES.exec(rest)?.[1]?.toLowerCase();
  if (bytes !== undefined) return { ...numeral, kind: 'count', scale: BYTE_SCALES[bytes.charAt(0)] ?? 1, unit: `${bytes.charAt(0).toUpperCase()}B`, counted: 'data', per: periodAfter(rest.slice(BYTES.exec(rest)?.[0].length ?? 0)) };
  const rate = RATE.exec(rest)?.[0];
  if (rate !== undefined) return { ...numeral, kind: 'rate', scale: 86_400, unit: 'requests a second', counted: 'requests', per: 'second' };
  if (/\d of (?:the |our )?$|\bevery $/iu.test(head) || /^ (?:out )?of (?:the |our )?\d/iu.test(rest)) return null;
  const spelled = !/^\d/u.test(numeral.text);
  const length = countedAfter(rest, { spelled, value: fold(numeral.text) });
  const counted = length > 0 ? rest.slice(0, length).replace(/^(?: of (?:the|our|my|their|its|these|those))?[ -](?:of )?/iu, '').trim() : '';
  const per = periodAfter(rest.slice(length));
  if (per !== null) return { ...numeral, kind: 'rate', scale: SECONDS.day / SECONDS[per], unit: `${counted === '' ? 'times' : counted} a ${per}`, counted, per };
  return { ...numeral, kind: 'count', scale: 1, unit: counted, counted, per: null };
}

const BYTES = /^[ -]?(tb|gb|mb|pb|tib|gib|terabytes?|gigabytes?|megabytes?|petabytes?|teras?|gigs?|megs?)(?![\p{L}\p{N}])/iu;

/** In gigabytes. */
const BYTE_SCALES: Readonly<Record<string, number>> = { m: 0.001, g: 1, t: 1_000, p: 1_000_000 };

const RATIO = /\b(one|1|two|2|three|3) (?:in|out of) (every )?((?:an?|one|ten|twenty|fifty|two|five) (?:hundred |)(?:hundred|thousand|million)|\d[\d,]*|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b(?! (?:minutes?|seconds?|hours?|days?|weeks?|months?|years?)\b)/giu;

/** Shares told as "one in fifty". */
function ratiosIn(text: string): readonly Measure[] {
  return matchesOf(text, RATIO).flatMap((match) => {
    const [part, whole] = [match[1] ?? '', match[3] ?? ''].map((each) => numeralsIn(/^an? /iu.test(each) ? each.replace(/^an? /iu, 'one ') : each)[0]?.value ?? NUMBERS[each.toLowerCase()] ?? 0);
    if (part === undefined || whole === undefined || whole < 10 || part >= whole) return [];
    const value = Math.round((part / whole) * 100_000) / 1_000;
    return [{
      text: match[0], start: match.index, end: match.index + match[0].length, lead: match.index, value, low: value * 0.9, high: value * 1.1, isAbout: true, bound: null,
      kind: 'share' as const, scale: 1, unit: '%', counted: '', per: null,
    }];
  });
}

const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 };

const CHANGE = /\b(twice (?=as|the)|doubl(?:ed|ing|es)|tripl(?:ed|ing|es)|quadrupl(?:ed|ing|es)|two-?fold|three-?fold|ten-?fold|halv(?:ed|ing|es)|(?:in|by) half(?! (?:an?|the|of)\b)|(?:into|down to|to) (?:a )?half(?! (?:an?|the|of|past|time|way)\b)|cut half|two[- ]thirds|(?:a|one)(?: good| full)? (?:third|quarter|fifth|tenth)(?= of (?!an? )| (?:less|more|fewer|faster|cheaper)\b|[.,;)]|$)|three[- ]quarters|half of (?:the|our|all))/giu;
const CHANGES: readonly (readonly [RegExp, 'factor' | 'share', number])[] = [
  [/^twice|^doubl|^two-?fold/iu, 'factor', 2], [/^tripl|^three-?fold/iu, 'factor', 3], [/^quadrupl/iu, 'factor', 4], [/^ten-?fold/iu, 'factor', 10],
  [/^halv|half/iu, 'share', 50], [/^two[- ]thirds/iu, 'share', 66.7], [/^three[- ]quarters/iu, 'share', 75], [/third$/iu, 'share', 33.3], [/quarter$/iu, 'share', 25],
  [/fifth$/iu, 'share', 20], [/tenth$/iu, 'share', 10],
];

/** Changes and shares said without a figure: "doubled", "by a third". */
function changesIn(text: string): readonly Measure[] {
  return [...text.matchAll(CHANGE)].flatMap((match) => {
    const words = match[0].trim();
    const found = CHANGES.find(([pattern]) => pattern.test(words));
    if (found === undefined) return [];
    const [, kind, value] = found;
    const isAbout = /\b(?:about|around|roughly|nearly|almost|some) $/iu.test(text.slice(Math.max(0, match.index - 14), match.index));
    const slack = kind === 'factor' ? 0.05 : isAbout ? 5 : 2;
    return [{
      text: words, start: match.index, end: match.index + words.length, lead: match.index, value, low: value - slack, high: value + slack, isAbout, bound: null,
      kind, scale: 1, unit: kind === 'factor' ? 'x' : '%', counted: '', per: null,
    }];
  });
}
