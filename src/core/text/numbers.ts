import { matchesOf } from './matches';
import { countedAfter } from './counted';
import { fold, sliceOf, type Slice } from './words';

export type QuantityKind = 'money' | 'percent' | 'multiplier' | 'duration' | 'count';

export interface Quantity extends Slice {
  readonly kind: QuantityKind;
}

/**
 * The measured amounts of a text, in order and disjoint, with their unit or the thing counted. Years, versions, levels,
 * ordinals, names with digits, list numbers, clock times, "one of" and counts of arguments ("two reasons") are none.
 */
export function quantities(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const numerals = numeralsOf(text);
  for (let at = numerals.length - 1; at >= 0; at -= 1) {
    const numeral = numerals[at];
    if (numeral === undefined) continue;
    const quantity = quantityAt(text, numeral) ?? quantityByNext(text, numeral, { next: numerals[at + 1], found });
    if (quantity !== null && (found.at(-1)?.start ?? Infinity) >= quantity.end) found.push(quantity);
  }
  return found.reverse();
}

interface Numeral extends Slice {
  readonly spelled: boolean;
}

interface Range {
  readonly next: Numeral | undefined;
  /** From the end of the text backwards. */
  readonly found: readonly Quantity[];
}

const SMALL = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
].join('|');
const LARGE = 'hundred|thousand|million|billion|lakh|lac|crore|dozen';
const NUMERAL = new RegExp(
  `\\d+(?:[.,]\\d+)*|(?:\\b(?:a|one|half a|zero) (?=${LARGE}))?\\b(?:${SMALL}|(?:${LARGE})s?)(?:[ -](?:${SMALL}|${LARGE}))*\\b|\\b(?:zero|one)(?=[ -]\\p{L})`,
  'giu',
);
const FRACTION = '(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)';
/** Changes and shares said without a figure; "for a quarter" tells a time, and "from zero" only a beginning. */
const CHANGE = new RegExp(
  [
    '\\b(?:doubl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing)|twice|thrice|(?:two|three|four|five|ten)-?fold|(?:in|by) half',
    `(?:to|by|of|only|about|nearly|almost) (?:a|one) ${FRACTION}(?! [\\p{L}])|(?:a|one) ${FRACTION} of (?:the|our|its|their|what|that|all|my)`,
    '(?:down )?to zero(?=\\s*[.,;!?)]|\\s*$| since| after| within)',
    'half an? (?:second|minute|hour|day|week|month|year|sprint))\\b',
  ].join('|'),
  'giu',
);

const IS_CHANGE = /^(?:\p{L}+(?:ed|ing)|twice|thrice|[\p{L}]+-?fold|(?:in|by) half|half an? (?:second|minute|hour|day|week|month|year|sprint)|(?:down )?to zero|.*(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)(?: of \p{L}+)?)$/iu;
const RATE_OF = /^ (?:an?|per|each|every) (?:second|minute|hour|day|night|week|month|quarter|year|sprint|release|request|user|team)\b/iu;
const STARTS_LARGE = new RegExp(`^(?:${LARGE})`, 'iu');

const MONEY_BEFORE = /(?:[$\u20AC\u00A3\u20B9\u00A5]|\b(?:rs\.?|inr|usd|eur|gbp|aud|sgd|cad|aed))\s?$/iu;
const MAGNITUDE = /^(?:k|m|b|bn|mn|cr)\b|^[ -]?(?:hundred|thousand|million|billion|lakhs?|lacs?|crores?)\b/iu;
const MONEY_AFTER = /^[ -]?(?:[$\u20AC\u00A3\u20B9\u00A5]|(?:us )?dollars?\b|bucks\b|euros?\b|rupees?\b|pounds\b|usd\b|inr\b|eur\b|gbp\b|cr\b|lpa\b)/iu;
const PERCENT = /^(?:\s?%|[ -]?(?:percent|per cent|percentage)\b(?: points?\b)?|\s?pp\b)/iu;
const MULTIPLIER = /^(?:\s?[x\u00D7](?![\p{L}\p{N}])|[ -]?fold\b| times\b)/iu;
const LASTING = [
  'milliseconds?|millis|microseconds?|nanoseconds?|ms|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|mos?',
  'quarters?|sprints?|yrs?|years?|decades?|nights?|weekends?|man[ -]?(?:days|months|hours)|person[ -]?(?:days|months|weeks)|working days',
].join('|');
const DURATION = new RegExp(`^(?:[ -]?(?:${LASTING})|ns|us|\u00B5s)(?![\\p{L}\\p{N}])`, 'iu');
const DURATION_LETTER = /^(?:[hdy]| ?s)(?![\p{L}\p{N}])/u;

/** What may stand between the two ends of a range or a change, as in "5-6 services" or "2 to 3 weeks". */
const RANGE = /^(?:\s?[kKmM%]?\s?(?:-|\u2013|\u2014|->|=>|\u2192|to|or|and|vs)\s?[$\u20AC\u00A3\u20B9~]?|\/)$/u;

/** Words after which a number is part of a name: "Python 3", "phase 2", "HTTP 500". */
const NAMED = [
  'python|java|javascript|node|django|react|angular|vue|postgres|postgresql|mysql|php|spring|boot|ios|android|windows|ubuntu|http|tls',
  'rails|ruby|core|net|web|log4j|version|release|step|level|phase|part|option|round|chapter|grade|tier|port|line|page|figure|section',
  'layer|ticket|issue|pr|sev|priority|question|item|area|room|floor|article|status|code|error|sde',
].join('|');
const NAME_BEFORE = new RegExp(`(?:[\\p{L}_]|(?:^|[^\\d])\\p{L}[-.]|\\d[.:,/]|[#/])$|\\b(?:${NAMED})[ -]?$`, 'iu');

/** Words after which a number of four digits is a year. */
const DATED = [
  'in|since|of|until|till|during|before|after|early|mid|late|year|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?',
  'aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q[1-4]',
].join('|');
const YEAR_BEFORE = new RegExp(`\\b(?:${DATED})[ ,-]{0,2}$`, 'iu');

const SURE = /^\s?(?:sure|certain|confident|agree|committed|honest|correct|right)\b/iu;
const SCORED = /^(?:\/(?:5|10|100)\b| out of (?:5|10|100|five|ten)\b)/iu;
const SCORE_BEFORE = /\b(?:score|rating|rated|scored|nps|csat|coverage)(?: \p{L}{1,10}){0,2} [+-]?$/iu;

function numeralsOf(text: string): readonly Numeral[] {
  const numerals = matchesOf(text, NUMERAL).filter((match) => !isMagnitude(text, match));
  const all = [...numerals, ...matchesOf(text, CHANGE)]
    .map(({ 0: found, index }) => ({ text: found, start: index, end: index + found.length, spelled: !/^\d/u.test(found) }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return disjoint(all);
}

/** Those that do not lie in one before them: the "zero" of "to zero". */
function disjoint(sorted: readonly Numeral[]): readonly Numeral[] {
  let end = 0;
  return sorted.filter((numeral) => {
    if (numeral.start < end) return false;
    end = numeral.end;
    return true;
  });
}

/** "lakh" in "2 lakh" belongs to the digits before it. */
function isMagnitude(text: string, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  return STARTS_LARGE.test(match[0]) && /\d[ -]?$/u.test(text.slice(Math.max(0, at - 2), at));
}

function quantityAt(text: string, numeral: Numeral): Quantity | null {
  const head = text.slice(Math.max(0, numeral.start - 32), numeral.start);
  const tail = text.slice(numeral.end, numeral.end + 64);
  if (IS_CHANGE.test(numeral.text)) return { ...sliceOf(text, numeral.start, numeral.end), kind: /^half an? /iu.test(numeral.text) ? 'duration' : 'multiplier' };
  if (MONEY_BEFORE.test(head)) return withMoneyBefore(text, numeral, { head, tail });
  if (isName(numeral, head, tail)) return null;
  const magnitude = MAGNITUDE.exec(tail)?.[0] ?? '';
  const unit = unitOf(numeral, magnitude, tail);
  return unit === null ? null : { ...sliceOf(text, numeral.start, numeral.end + unit.length), kind: unit.kind };
}

function withMoneyBefore(text: string, numeral: Numeral, around: { readonly head: string; readonly tail: string }): Quantity {
  const sign = MONEY_BEFORE.exec(around.head)?.[0].length ?? 0;
  const magnitude = MAGNITUDE.exec(around.tail)?.[0].length ?? 0;
  return { ...sliceOf(text, numeral.start - sign, numeral.end + magnitude), kind: 'money' };
}

interface Unit {
  readonly kind: QuantityKind;
  readonly length: number;
}

function unitOf(numeral: Numeral, magnitude: string, tail: string): Unit | null {
  const plain = measureOf(numeral, tail);
  if (plain !== null) return plain;
  const rest = tail.slice(magnitude.length);
  if (magnitude !== '') {
    const money = MONEY_AFTER.exec(rest)?.[0];
    if (money !== undefined) return { kind: 'money', length: magnitude.length + money.length };
    const measured = PERCENT.exec(rest)?.[0] ?? DURATION.exec(rest)?.[0];
    if (measured !== undefined) return { kind: 'duration', length: magnitude.length + measured.length };
  }
  const rate = RATE_OF.exec(rest)?.[0];
  if (rate !== undefined && magnitude === '' && fold(numeral.text) !== 'one') return { kind: 'count', length: magnitude.length + rate.length };
  const counted = countedAfter(rest, { spelled: numeral.spelled, value: fold(numeral.text) });
  if (counted > 0) return { kind: 'count', length: magnitude.length + counted };
  return largeAlone(numeral, magnitude, tail);
}

function measureOf(numeral: Numeral, tail: string): Unit | null {
  const money = MONEY_AFTER.exec(tail)?.[0];
  if (money !== undefined) return { kind: 'money', length: money.length };
  const percent = PERCENT.exec(tail)?.[0];
  if (percent !== undefined) return SURE.test(tail.slice(percent.length)) ? null : { kind: 'percent', length: percent.length };
  const multiplier = MULTIPLIER.exec(tail)?.[0];
  if (multiplier !== undefined) return { kind: 'multiplier', length: multiplier.length };
  const duration = DURATION.exec(tail)?.[0] ?? DURATION_LETTER.exec(tail)?.[0];
  if (duration === undefined || isIdiom(numeral, duration)) return null;
  return { kind: 'duration', length: duration.length };
}

/** "One day", "one night" tell no duration; a single letter is a unit only right after digits. */
function isIdiom(numeral: Numeral, unit: string): boolean {
  if (numeral.spelled && /^[a-z\u00B5]/iu.test(unit)) return true;
  return fold(numeral.text) === 'one' && /\b(?:day|night|weekend|second|minute|hour|sprint)s?$/iu.test(unit);
}

/** A large number counts without a thing counted: "10k", "2 crore" (money in speech), "25,000", "4.5/5". */
function largeAlone(numeral: Numeral, magnitude: string, tail: string): Unit | null {
  if (/lakh|lac|crore|cr/iu.test(magnitude) || /lakh|lac\b|crore/iu.test(numeral.text)) return { kind: 'money', length: magnitude.length };
  if (magnitude !== '' && !numeral.spelled) return { kind: 'count', length: magnitude.length };
  if (/^\d{1,3}(?:,\d{2,3})+$/u.test(numeral.text)) return { kind: 'count', length: 0 };
  const scored = SCORED.exec(tail)?.[0];
  const isDate = scored === undefined || /^\d+\//u.test(numeral.text + scored);
  return isDate ? null : { kind: 'count', length: scored.length };
}

function isName(numeral: Numeral, head: string, tail: string): boolean {
  if (NAME_BEFORE.test(head) || /^(?:st|nd|rd|th)\b|^'s\b|^:\d|^\/\d/iu.test(tail)) return !SCORED.test(tail);
  if (numeral.spelled) return false;
  if (/^\d{1,3}$/u.test(numeral.text) && /^[.)]\s/u.test(tail) && /(?:^|\n)[\s>*_(-]{0,20}$/u.test(head)) return true;
  return /^(?:19|20)\d\d$/u.test(numeral.text) && (YEAR_BEFORE.test(head) || /^(?:s\b|[-\u2013]\d)/u.test(tail));
}

/** A number without a unit takes the kind of the other end of its range, or counts as the start of a change. */
function quantityByNext(text: string, numeral: Numeral, range: Range): Quantity | null {
  const head = text.slice(Math.max(0, numeral.start - 32), numeral.start);
  const kind = kindFromNext(text, numeral, range) ?? (isEndOfChange(text, numeral, range) || SCORE_BEFORE.test(head) ? 'count' : null);
  if (kind === null || isName(numeral, head, text.slice(numeral.end, numeral.end + 8))) return null;
  return { ...sliceOf(text, numeral.start, numeral.end), kind };
}

function kindFromNext(text: string, numeral: Numeral, range: Range): QuantityKind | null {
  const { next } = range;
  const after = range.found.at(-1);
  if (next === undefined || next.start - numeral.end > 8) return null;
  if (!RANGE.test(text.slice(numeral.end, next.start))) return null;
  return after !== undefined && after.start <= next.start && next.start < after.end ? after.kind : null;
}

/** Either end of "from 40 to 12" or "40 -> 12", where no unit is said. */
function isEndOfChange(text: string, numeral: Numeral, range: Range): boolean {
  if (numeral.spelled) return false;
  const head = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  if (/\bfrom \d[\d.,]{0,9} to $|\d ?(?:->|=>|\u2192) ?$/iu.test(head)) return true;
  const gap = range.next === undefined ? '' : text.slice(numeral.end, Math.min(range.next.start, numeral.end + 8));
  return /^ ?(?:->|=>|\u2192) ?$/u.test(gap) || (/\bfrom $/iu.test(head) && gap === ' to ');
}
