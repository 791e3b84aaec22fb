import { countOf, NUMBER_WORDS } from './number-words';

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month';

/** A stretch of working time as the story tells it: "6 hours a week". */
export interface TimeTold {
  /** The story's words. */
  readonly words: string;
  /** Null for a range, which has no one figure. */
  readonly amount: number | null;
  readonly unit: TimeUnit;
  /** Whether the figure is told as about right only. */
  readonly isAbout: boolean;
  /** "5 person days" counts the people already. */
  readonly countsPeople: boolean;
  /** What it comes back with: "week", "release"; null for once. */
  readonly per: string | null;
  /** Whether it is told of one person: "per engineer". */
  readonly isEach: boolean;
}

export interface SavedTold {
  readonly time: TimeTold;
  readonly after: string | null;
  readonly isBefore: boolean;
}

const AMOUNT = `\\d{1,4}(?:[.,]\\d{1,3})?|${NUMBER_WORDS}`;
const PERSONS = '(?:(?:person|man|engineer|engineering|developer|dev|staff)[ -])';
const UNIT = `(${PERSONS})?(minute|min|hour|hr|h|day|week|month)s?`;
const PERSON = 'person|head|engineer|developer|dev|agent|analyst|accountant|tester|colleague|employee|operator|member|designer';
const REGULAR = 'day|night|week|month|quarter|year|sprint|release|deploy|deployment|ticket|request|order|invoice|report|build|incident|customer|client|file|review|run|case|claim|import|campaign|merge|event|migration|rollout|shift';
const PERIOD = `(?:\\s?/\\s?|\\s(?:an? |per |each |every ))(${REGULAR}|${PERSON}|time)\\b|\\s(daily|nightly|weekly|monthly|quarterly|yearly)\\b|\\s(each|apiece)\\b`;
const ABOUT = '(?:about|around|roughly|approximately|nearly|almost|some|over|more than|at least|up to) |~ ?';
/** Groups: 1 lead, 2 about, 3 start of a range, 4 amount, 5 half, 6 persons, 7 unit, 8 and after: periods. */
const TIME = new RegExp(
  `(^|[^\\p{L}\\p{N}.,$-])(${ABOUT})?(?:(${AMOUNT}) ?(?:-|\\u2013|to|or) ?)?(?:(${AMOUNT}|an?|one)\\+?[ -]?|(half an? ))${UNIT}(?![\\p{L}\\p{N}])(?: of (?:\\p{L}{2,15} ){0,1}(?:work|effort|time|toil|typing|copying))?(?:${PERIOD})?(?:${PERIOD})?`,
  'giu',
);

interface Place {
  readonly start: number;
  readonly end: number;
}

type Spell = TimeTold & Place & { readonly rangeFrom: string | null };

/** What saves time in so many words. */
const SAVES = /\b(?:sav(?:e|es|ed|ing)|freed?|frees|freeing|won back|gave back|gained|less|fewer|shav(?:ed|es|ing)|reclaim(?:ed|s)|(?:cut|cuts|reduc(?:ed|es)|shorten(?:ed|s)|down|dropped|fell|lower(?:ed)?) (?:\p{L}{1,20} ){0,6}by|eliminat(?:ed|es)|remov(?:ed|es)|earlier|early|ahead of (?:schedule|plan|time))\b|\bcut (?:out )?(?:about |around |~)?\d/iu;
const CHANGES = /\b(?:from|instead of|used to|down to|now|became|was|went|dropped|fell|cut|reduc\p{L}+|shorten\p{L}*)\b|->|=>|\u2192/iu;
const BEFORE = /\b(?:instead of|used to (?:take|need|cost|last|be|spend)|down from)(?: (?:the|about|around|me|us|them|over|a))? ?$/iu;
/** "In 3 weeks", "every 5 minutes", "for two days": when, how often and how long, no saving. */
const NO_SAVING = /\b(?:in|within|after|over|for|during|last|past|first|next|every|each|since|until|only|just|took|took me|took us|lasted|at|on)(?: the| a| its)? ?$/iu;
const DATED = /^\s(?:later|ago|before|after|old|notice|window|outage|incident|downtime|delay|sla|ttl|timeout|cache|retention)\b/iu;
/** Times that no person works or waits for. */
const MACHINE = /\b(?:outage|downtime|uptime|ttl|timeouts?|retention|cron|interval|polling|expir\p{L}*|retain\p{L}*|rto|rpo|lag|lagged|latency|sprint length|notice period)\b/iu;

/**
 * The times in a sentence that it says are saved, or, with `spent`, that a work takes again and again. Milliseconds and
 * seconds are no time of people.
 */
export function savedTimesIn(text: string, { spent = false }: { readonly spent?: boolean } = {}): readonly SavedTold[] {
  if (spent) return MACHINE.test(text) ? [] : spellsIn(text).filter(({ per }) => per !== null).map((time) => told(time, null, false));
  const [mayChange, maySave] = [CHANGES.test(text) && !MACHINE.test(text), SAVES.test(text)];
  if (!mayChange && !maySave) return [];
  const spells = spellsIn(text);
  const changed = mayChange ? changeIn(text, spells) : null;
  if (changed !== null) return [changed];
  return maySave ? spells.filter((spell) => isAmount(spell, text)).map((time) => told(time, null, false)) : [];
}

/** A time that is told as so much, not as when or for how long; "over 6 weeks" is how long unless it follows the saving. */
function isAmount({ per, start, words }: Spell, text: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return per !== null || (!NO_SAVING.test(before) && (!/^over /iu.test(words) || SAVES.test(before)));
}

function told(spell: Spell, after: string | null, isBefore: boolean): SavedTold {
  const { words, amount, unit, isAbout, countsPeople, per, isEach } = spell;
  return { time: { words, amount, unit, isAbout, countsPeople, per, isEach }, after, isBefore };
}

const THEN = new RegExp(`^ ?(?:to|down to|->|=>|\\u2192) (?:just |only |about |under |less than |~)?((?:${AMOUNT}|an?|one|half an?)(?:[ -]?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|h))?)(?![\\p{L}\\p{N}%]|[.,]\\d| ?%| \\p{L}+s\\b)`, 'iu');

/** "From 5 hours to 40 minutes", "6 hours -> 1", "20 minutes instead of 2 days". */
function changeIn(text: string, spells: readonly Spell[]): SavedTold | null {
  for (const spell of spells) {
    const before = text.slice(Math.max(0, spell.start - 24), spell.start);
    if (spell.rangeFrom !== null && /\bfrom $/iu.test(before)) return ofRange(spell, spell.rangeFrom);
    const then = THEN.exec(text.slice(spell.end))?.[1];
    if (then !== undefined) return isLess(then, spell) ? told(spell, then, true) : null;
  }
  const before = spells.find(({ start }) => BEFORE.test(text.slice(Math.max(0, start - 32), start)));
  const after = spells.find((spell) => spell !== before);
  if (before === undefined || (after !== undefined && minutesOf(after) >= minutesOf(before))) return null;
  return told(before, after?.words ?? null, true);
}

/** "From 5 to 2 hours". */
function ofRange(spell: Spell, from: string): SavedTold | null {
  const after = spell.words.replace(/^.*?(?:-|\u2013|to|or) ?/u, '');
  return isLess(after, { ...spell, amount: countOf(from) }) ? told({ ...spell, words: `${from} ${spell.unit}s` }, after, true) : null;
}

/** A number without a unit has that of the time before. */
function isLess(after: string, before: TimeTold): boolean {
  const spelled = /^(\S+?)(?:[ -]?([a-z]+))?$/iu.exec(after);
  const [amount, unit] = [countOf(spelled?.[1] ?? ''), spelled?.[2]?.toLowerCase()];
  if (amount === null || before.amount === null || unit?.startsWith('sec') === true) return true;
  return minutesOf({ ...before, amount, unit: unit === undefined ? before.unit : nameOf(unit.replace(/s$/u, '')) }) < minutesOf(before);
}

const MINUTES: Readonly<Record<TimeUnit, number>> = { minute: 1, hour: 60, day: 480, week: 2400, month: 9600 };

function minutesOf({ amount, unit }: TimeTold): number {
  return (amount ?? 0) * MINUTES[unit];
}

function spellsIn(text: string): readonly Spell[] {
  return [...text.matchAll(TIME)].flatMap((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    const periods = match.slice(8).filter((one) => one !== undefined).map((one) => one.toLowerCase());
    const per = periodOf(periods) ?? periodAround(text);
    const isOne = /^(?:an?|one)$/iu.test(match[4] ?? '');
    if ((isOne && periods.length === 0) || DATED.test(text.slice(end))) return [];
    return [{ ...amountOf(match), words: wordsOf(text.slice(start, end), periods, per), start, end, per: per?.noun ?? null, isEach: periods.some((one) => EACH.test(one)) }];
  });
}

function amountOf(match: RegExpMatchArray): Pick<Spell, 'amount' | 'unit' | 'isAbout' | 'countsPeople' | 'rangeFrom'> {
  const [about, rangeFrom, amount, half, persons, unit] = [match[2], match[3] ?? null, match[4], match[5], match[6], match[7]];
  const isHalf = half !== undefined;
  const value = isHalf ? HALVES[nameOf(unit)] ?? null : /^(?:an?|one)$/iu.test(amount ?? '') ? 1 : countOf(amount ?? '');
  const isOpen = rangeFrom !== null || /^up to /iu.test(about ?? '') || (isHalf && value === null);
  return {
    amount: isOpen ? null : value,
    unit: isHalf && value !== null ? 'minute' : nameOf(unit),
    isAbout: about !== undefined,
    countsPeople: persons !== undefined,
    rangeFrom,
  };
}

/** In minutes; half a day has no one length. */
const HALVES: Readonly<Partial<Record<TimeUnit, number>>> = { hour: 30 };
const EACH = new RegExp(`^(?:each|apiece|${PERSON})$`, 'u');

function nameOf(unit: string | undefined): TimeUnit {
  const plain = (unit ?? '').toLowerCase();
  if (plain === 'min' || plain === 'minute') return 'minute';
  return plain === 'day' || plain === 'week' || plain === 'month' ? plain : 'hour';
}

interface Period {
  readonly noun: string;
  /** The story's words for it where they stand apart; null where they stand by the time. */
  readonly apart: string | null;
}

const ADVERBS: Readonly<Record<string, string>> = { daily: 'day', nightly: 'night', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year' };

function periodOf(periods: readonly string[]): Period | null {
  const noun = periods.find((one) => !EACH.test(one));
  return noun === undefined ? null : { noun: ADVERBS[noun] ?? noun, apart: null };
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const AROUND = new RegExp(`\\b(?:(?:each|every) (${REGULAR}|${WEEKDAY}|morning|evening)|(daily|weekly|monthly|quarterly))\\b`, 'iu');

/** "Every Friday I spent 3 hours", "the weekly report took 6 hours". */
function periodAround(text: string): Period | null {
  const found = AROUND.exec(text);
  if (found === null) return null;
  const noun = (found[1] ?? found[2] ?? '').toLowerCase();
  const plain = noun.endsWith('day') && noun !== 'day' ? 'week' : /^(?:morning|evening)$/u.test(noun) ? 'day' : noun;
  return { noun: ADVERBS[noun] ?? plain, apart: found[0].toLowerCase().replace(new RegExp(`${WEEKDAY}`, 'u'), (day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`) };
}

function wordsOf(spell: string, periods: readonly string[], per: Period | null): string {
  const plain = spell.replace(/ (?:each|apiece)$/iu, '');
  return per === null || per.apart === null || periods.some((one) => !EACH.test(one)) ? plain : `${plain} ${per.apart}`;
}
