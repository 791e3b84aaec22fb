import { words } from '../../text/words';
import type { PlacedFact } from './facts';
import { tellingStems } from './thing';

/** Facts that may be compared with each other: one attribute of one subject. */
export interface Comparable {
  readonly facts: readonly PlacedFact[];
  /** Whether it is sure that they tell of one thing; else they can only confirm each other. */
  readonly isSure: boolean;
}

/** Facts by what they are about, in order of their first; those whose subject cannot be seen stand alone. */
export function comparables(facts: readonly PlacedFact[]): readonly Comparable[] {
  const groups = new Map<string, PlacedFact[]>();
  const alone: Comparable[] = [];
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === null) alone.push({ facts: [fact], isSure: false });
    else push(groups, key, fact);
  }
  return [...[...groups.values()].flatMap(parted).map((group) => ({ facts: group, isSure: true })), ...alone];
}

function push(groups: Map<string, PlacedFact[]>, key: string, fact: PlacedFact): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [fact]);
  else group.push(fact);
}

/** What two facts must share to be compared; null where their words do not say what they are about. */
function keyOf({ attribute, thing, qualifier, project, employer }: PlacedFact): string | null {
  if (attribute === 'experience' || attribute === 'tenure' || PERSONAL_THINGS.has(thing)) return [attribute, thing, qualifier === 'planned' ? qualifier : ''].join('|');
  if (attribute === 'role') return employer === null ? null : `${attribute}|${employer}`;
  if (project === null || (attribute === 'duration' && thing.startsWith('when'))) return null;
  return [attribute, NOW_IS_AFTER.has(attribute) ? qualifier.replace(/^after ?/u, '') : qualifier, SUFFIX.exec(thing)?.[0] ?? '', project].join('|');
}

/** What holds of the person, whatever it was told with. */
const PERSONAL_THINGS = new Set(['company from scratch', 'people mentored', 'hiring interview']);

/** What is measured as it is now, unless it is said to have been before. */
const NOW_IS_AFTER = new Set(['latency', 'duration']);

/** How a thing is counted: such facts are never held against each other. */
const SUFFIX = /(?:^| )(?:fast|slow|yearly)$/u;

/** Facts of one thing; one that leaves the thing out belongs to the only thing that the others name. */
function parted(group: readonly PlacedFact[]): readonly (readonly PlacedFact[])[] {
  const byThing = new Map<string, PlacedFact[]>();
  for (const fact of group) push(byThing, isPersonal(fact) || (fact.attribute === 'date' && fact.thing === 'outage') ? '' : fact.thing.replace(SUFFIX, ''), fact);
  const open = byThing.get('') ?? [];
  const named = [...byThing].filter(([thing]) => thing !== '' && thing !== 'level' && thing !== 'step');
  const [only] = named;
  const all = only !== undefined && named.length === 1 && open.length > 0 && group[0]?.attribute !== 'date'
    ? [...[...byThing].filter(([thing]) => thing === 'level' || thing === 'step').map(([, facts]) => facts), [...only[1], ...open]] : [...byThing.values()];
  return all.flatMap(partedByWords);
}

function isPersonal({ attribute }: PlacedFact): boolean {
  return attribute === 'experience' || attribute === 'tenure' || attribute === 'role';
}

/** Measures of one kind in one project are compared where their words share something, or tell nothing but the measure. */
function partedByWords(group: readonly PlacedFact[]): readonly (readonly PlacedFact[])[] {
  const [first] = group;
  if (first === undefined || !BY_WORDS.has(first.attribute)) return [group];
  const parts: PlacedFact[][] = [];
  for (const fact of group) {
    const own = parts.slice(-MOST_PARTS).find((part) => part.slice(0, MOST_PARTS).some((other) => tellTheSame(fact, other)));
    if (own === undefined) parts.push([fact]);
    else own.push(fact);
  }
  return parts;
}

/** Most parts, and facts of one, that a fact is compared with, so that many facts of one project take no square of them. */
const MOST_PARTS = 24;

const BY_WORDS = new Set(['duration', 'share', 'factor', 'decided-by', 'latency', 'tool']);

/** Whether the words of two facts of one part let them be of one thing. */
export function mayTellTheSame(one: PlacedFact, other: PlacedFact): boolean {
  return !BY_WORDS.has(one.attribute) || tellTheSame(one, other);
}

function tellTheSame(one: PlacedFact, other: PlacedFact): boolean {
  const { attribute, thing, qualifier } = one;
  if (attribute === 'latency' && /p\d/u.test(qualifier)) return true;
  if (attribute === 'duration' && (thing === 'work' || (thing !== 'step' && thing !== '') || (qualifier === 'before' && thing !== 'step'))) return true;
  if (attribute === 'tool' && !SHARED_WORK.has(thing)) return true;
  if ((attribute === 'factor' || attribute === 'decided-by' || attribute === 'share') && (one.about.size === 0 || other.about.size === 0)) return true;
  if (attribute === 'share' && thing !== 'level' && thing !== '' && thing === other.thing) return true;
  if (one.about.size === 0 || other.about.size === 0) return one.about.size === other.about.size;
  for (const term of one.about) if (other.about.has(term)) return true;
  return false;
}

/** Work for which one project may well have two tools. */
const SHARED_WORK = new Set(['database', 'protocol', 'monitoring', 'scheduler', 'language', 'cloud', 'proxy', 'test framework']);

/** A few of many: "3 carriers" beside "27 carriers" may be some of them. */
function mayBeSomeOf(one: PlacedFact, other: PlacedFact): boolean {
  const [a, b] = [one.value.amount, other.value.amount];
  if (one.attribute !== 'count' || a === null || b === null) return false;
  const [small, large] = a.high < b.high ? [a, b] : [b, a];
  return small.high <= 20 && large.low >= small.high * 4;
}

/** Told of a part of the thing only: "in the north", "30 districts asked for it". */
function isOfPart({ qualifier }: PlacedFact): boolean {
  return /\bpart\b/u.test(qualifier);
}

/** Whether two facts may both hold though their values are not the same. */
export function mayBothBeSo(one: PlacedFact, other: PlacedFact): boolean {
  return mayBeSomeOf(one, other) || areOfTwoSorts(one, other) || areWorldsApart(one, other) || isWithinBound(one, other) || isOfPart(one) || isOfPart(other) || (one.attribute === 'role' && mayBothHold(one, other));
}

/** "180 rig tests" beside "1,900 unit tests": both say of what sort they count, and no word of it is the same. */
function areOfTwoSorts(one: PlacedFact, other: PlacedFact): boolean {
  if (one.attribute !== 'count' && one.attribute !== 'rate') return false;
  const [a, b] = [sortOf(one), sortOf(other)];
  return a.size > 0 && b.size > 0 && ![...a].some((stem) => b.has(stem));
}

/** The words between a figure and the noun that it counts. */
function sortOf({ value: { unit } }: PlacedFact): ReadonlySet<string> {
  const counted = (unit ?? '').replace(/ an? (?:second|minute|hour|day|week|month|quarter|year)$/u, '');
  return tellingStems(words(counted).slice(0, -1).map(({ text }) => text).filter((word) => !PLAIN_SORT.test(word)).join(' '));
}

const PLAIN_SORT = /^(?:active|different|separate|total|whole|more|other|own|new|old|daily|paying|real|live|concurrent|single|big|small|large|of|the|our|such|actual|distinct|various)$/iu;

/** Seconds and months are no two values of one time, unless the words name one thing. */
function areWorldsApart(one: PlacedFact, other: PlacedFact): boolean {
  const [a, b] = [one.value.amount, other.value.amount];
  if (one.attribute !== 'duration' || a === null || b === null || (one.thing === other.thing && one.thing !== '' && one.thing !== 'step')) return false;
  return a.low > b.high * FARTHEST || b.low > a.high * FARTHEST;
}

const FARTHEST = 500;

/** Whether a bound that one of two facts gives holds the other: "fewer than 200" beside 140. */
function isWithinBound(one: PlacedFact, other: PlacedFact): boolean {
  return holds(one, other) || holds(other, one);
}

function holds({ value: { amount: bound } }: PlacedFact, { value: { amount } }: PlacedFact): boolean {
  if (bound === null || amount === null) return false;
  return (bound.bound === 'below' && amount.low <= bound.high) || (bound.bound === 'above' && amount.high >= bound.low);
}

/** Whether two facts give the same value, as far as their words allow. */
export function isSameValue(one: PlacedFact, other: PlacedFact): boolean {
  const [a, b] = [one.value.amount, other.value.amount];
  if (a === null || b === null) return one.value.name === other.value.name || (one.attribute === 'role' && mayBothHold(one, other) && (one.value.name === 'engineer' || other.value.name === 'engineer'));
  return a.low <= b.high + TINY && b.low <= a.high + TINY;
}

/** Ranks that one person has not at one employer for one work; a senior may well lead, and who began as a trainee rose. */
const RANKS_APART = new Set(['engineer lead', 'engineer manager', 'engineer staff', 'senior staff', 'junior lead', 'junior manager', 'junior senior', 'junior staff', 'manager senior']);

/** Whether one person may have had both ranks at one employer. */
function mayBothHold(one: PlacedFact, other: PlacedFact): boolean {
  const ranks = [one.value.name, other.value.name];
  return ranks.includes('trainee') || !RANKS_APART.has(ranks.sort().join(' '));
}

const TINY = 1e-9;
