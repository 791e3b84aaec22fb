import { onDemand, onDemandInSteps } from '../../text/on-demand';
import { growTermTree, termsIn as hitsIn, type TermTree } from '../../text/term-tree';
import { isNumber, termReader, termsIn } from '../rank/terms';
import { askedFor, askedForReady, relationOf, type AskedFor, type Relation } from './asked-purpose';
import { askingOfKind, askings, decidingAskings, formlessAskings, lightAskings, sideAskings, sideWords, systemAskings, tailWords, type Asking } from './asking-words';
import { questionTerms } from './question-terms';
import { spellingsIn } from './themes';

/** What a question asks, ready to be compared with others. */
export interface AskedWords {
  /** What it asks for, and its telling words, each with how much it says: an asking begins with a colon. */
  readonly weights: ReadonlyMap<string, number>;
  /** How it asks: what is asked for the reason of something is not what is asked for its workings or its number. */
  readonly form: string;
  /** What it is asked for as a whole, where it asks in a known way. */
  readonly purpose?: AskedFor | null;
}

/** Reads what a question asks for, whatever its words; its kind (an id) says so where they do not. */
export function askedWords(text: string, kind: string | null): AskedWords {
  const words = withoutTail(text.slice(0, LONGEST).replace(/[\u2018\u2019\u02BC]/g, "'"));
  const hits = hitsIn(words, askTree());
  const weights = weightsOfAskings(hits.flatMap(({ meanings }) => meanings));
  const rest = hits.reduce((left, { start, end }) => `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`, words);
  const form = formOf(words, rest);
  const implied = saysMuch(weights) || isMostOfAnother(rest) ? undefined : askingOfKind[kind ?? ''];
  if (implied !== undefined) weights.set(`:${implied}`, IMPLIED);
  for (const [term, weight] of telling(rest, form)) weights.set(term, weight);
  return { weights, form, purpose: askedFor(words, kind, form) };
}

/** How alike two questions are that are asked in known ways, by what they are about. */
const OF_PURPOSE: Readonly<Record<Relation, number>> = { 'apart': 0, 'other things': 0, 'one is open': 0.5, 'both are open': 0.7, 'shared': 0.9 };
const OF_ONE_PURPOSE = 0.95;
/** What words count for where only one asks in a known way: the other may well ask for something else. */
const ONE_KNOWN = 0.85;

/**
 * How alike what two questions ask is, from 0 to 1: by purpose and object where both ask in a known way, else the weight of what
 * they share in the weight of all, doubled as Dice does.
 */
export function alikeAsked(one: AskedWords, other: AskedWords): number {
  const relation = relationOf(one.purpose, other.purpose);
  if (relation === null) return alikeInWords(one, other) * (one.purpose || other.purpose ? ONE_KNOWN : 1);
  if (one.purpose?.isOnWork !== true) return relation === 'both are open' || relation === 'shared' ? OF_ONE_PURPOSE : OF_PURPOSE[relation];
  return formsApart(one.form, other.form) ? 0 : OF_PURPOSE[relation];
}

/** What is asked for the reason of something is not what is asked for its workings. */
export function formsApart(one: string, other: string): boolean {
  return one !== other && (one.startsWith('why') || other.startsWith('why'));
}

function alikeInWords(one: AskedWords, other: AskedWords): number {
  let [shared, most] = [0, 0];
  for (const [term, weight] of one.weights) {
    const both = Math.min(weight, other.weights.get(term) ?? 0);
    [shared, most] = [shared + both, Math.max(most, both)];
  }
  if (shared === 0 || formsDiffer(one, other) || decidesDifferently(one, other)) return 0;
  const alike = ((2 * shared) / (sumOf(one) + sumOf(other))) * (isOnlyConcept(one, other) && !askOnlyTheSame(one, other) ? OTHER_FORM : 1);
  if (most <= SIDE) return alike < ALL ? 0 : alike;
  return most <= PLAIN ? alike * PLAIN_ALONE : alike;
}

const LONGEST = 1500;

const DECIDING = 0.8;
const TELLING = 1;
/** What the kind says is less sure than what the words say. */
const IMPLIED = 0.8;
const PLAIN = 0.6;
const SIDE = 0.15;

/** Words that any question may have make two alike only where they are all. */
const ALL = 0.99;
/** What telling words count where no asking is shared: a thing may be asked about in many ways. */
const PLAIN_ALONE = 0.85;
/** What is left of likeness where one asks what a thing is. */
const OTHER_FORM = 0.8;

/** Terms of what is left of a question; what is put behind another thing after "why" is marked. */
function telling(rest: string, form: string): readonly (readonly [string, number])[] {
  const cut = form === 'why' ? BEHIND.exec(rest) : null;
  const [front, behind] = cut === null ? [rest, ''] : [rest.slice(0, cut.index), rest.slice(cut.index)];
  return [
    ...[...questionTerms(front).keys()].map((term) => [term, sideTerms().has(term) || isNumber(term) ? SIDE : PLAIN] as const),
    ...[...questionTerms(behind).keys()].map((term) => [`not ${term}`, sideTerms().has(term) ? SIDE : PLAIN / 2] as const),
  ];
}

const BEHIND = /\b(?:not|over|instead of|rather than|vs|versus)\b/iu;

/** The noun of a superlative tells what is asked for: "your greatest fear" is no achievement, "your best work" may well be. */
function isMostOfAnother(rest: string): boolean {
  const noun = SUPERLATIVE.exec(rest)?.[1] ?? '';
  return [...questionTerms(noun).keys()].some((term) => !sideTerms().has(term));
}

const SUPERLATIVE = /\b(?:greatest|biggest|largest|best|worst|main|most \p{L}+|\p{L}+iest) (\p{L}+)/iu;

function weightsOfAskings(meanings: readonly Asking[]): Map<string, number> {
  const isOnSystem = meanings.some((asking) => system.has(asking));
  const weights = new Map(meanings.map((asking) => [`:${asking}`, weightOfAsking(asking, isOnSystem)]));
  for (const asking of lightAskings) lighten(weights, `:${asking}`);
  return weights;
}

function saysMuch(weights: ReadonlyMap<string, number>): boolean {
  return [...weights.values()].some((weight) => weight >= DECIDING);
}

const deciding: ReadonlySet<Asking> = new Set(decidingAskings);
const system: ReadonlySet<Asking> = new Set(systemAskings);
const side: ReadonlySet<Asking> = new Set(sideAskings);

function weightOfAsking(asking: Asking, isOnSystem: boolean): number {
  if (deciding.has(asking)) return isOnSystem ? SIDE : DECIDING;
  return side.has(asking) ? SIDE : TELLING;
}

/** "Your career" asks for an introduction only where nothing else is asked for. */
function lighten(weights: Map<string, number>, term: string): void {
  const others = [...weights].some(([other, weight]) => other !== term && weight >= DECIDING);
  if (others && weights.has(term)) weights.set(term, SIDE);
}

const sideTerms = onDemand((): ReadonlySet<string> => new Set(termsIn(sideWords.join(' '), termReader())));

const askTreeInSteps = onDemandInSteps((): Generator<void, TermTree<Asking>> => growTermTree(spelled()));

function* spelled(): Generator<readonly [string, Asking]> {
  for (const [asking, terms] of Object.entries(askings)) for (const term of spellingsIn(terms)) yield [term.replace(/_/g, ' '), asking as Asking];
}

const askTree = askTreeInSteps.get;

/** Gets all that `askedWords` looks up ready, a little at a time. */
export function* askedReady(): Generator<void, void> {
  yield* askTreeInSteps.ready();
  sideTerms();
  yield;
  yield* askedForReady();
  TAIL();
  yield;
}

function withoutTail(words: string): string {
  const cut = words.replace(TAIL(), '');
  return /[\p{L}\p{N}]/u.test(cut) ? cut : words;
}

const TAIL = onDemand(() => new RegExp(`[\\s,.;:?!\\u2013\\u2014-]{1,4}(?:and |so |then )?(?:${tailWords.join('|')})(?: (?:then|next|about it))?[\\s?.!]{0,9}$`, 'iu'));

/** What is asked for: the reason, a number, a person, or anything else. Negation counts only right after "why". */
function formOf(words: string, rest: string): string {
  const lower = words.toLowerCase();
  if (/\bwhy (?:(?:did|do|would|have) (?:you|we|u) )?not\b|\bwhy (?:did|do|have|would)n'?t\b/.test(lower)) return 'why not';
  if (/\bwhy\b|\bhow come\b|\bwhat (?:made|makes) you\b|\b(?:reasons?|rationale) (?:for|behind|to)\b|\bjustify\b/.test(lower)) return 'why';
  if (/\bhow (?:many|much|long|big|large|often|old|fast)\b/.test(rest.toLowerCase())) return 'how many';
  if (/^\W{0,4}(?:(?:and|so|then|but|(?:he|she|they) asked),? )?(?:who|whom|whose)\b/.test(rest.toLowerCase())) return 'who';
  if (/^\W{0,4}(?:(?:and|so|now|please|ok|okay|then|how would you|can you|could you),? )?(?:design|implement|architect|write|code)\b/.test(lower)) return 'design';
  if (/^\W{0,4}(?:what(?:'s| is| are) (?!your\b|to\b|the (?!difference))|(?:(?:can|could) you )?(?:please )?explain |define |what does )|\bvs\b|\bdifference between\b/.test(lower)) return 'concept';
  return '';
}

/** "What is X" and "X?" may ask the same; of other forms only those that ask for the same thing in whatever form. */
function formsDiffer(one: AskedWords, other: AskedWords): boolean {
  if (one.form === other.form || isOnlyConcept(one, other)) return false;
  return askingsOf(one) !== askingsOf(other) || !formlessAskings.some((asking) => one.weights.has(`:${asking}`));
}

function isOnlyConcept(one: AskedWords, other: AskedWords): boolean {
  return one.form !== other.form && [one.form, other.form].every((form) => form === 'concept' || form === '');
}

/** Whether all that is more than a side of both questions is the same asking after a person. */
function askOnlyTheSame(one: AskedWords, other: AskedWords): boolean {
  const [first, second] = [askingsOf(one), askingsOf(other)];
  return first !== '' && first === second;
}

function askingsOf({ weights }: AskedWords): string {
  return [...weights].filter(([term, weight]) => term.startsWith(':') && weight >= DECIDING && !system.has(term.slice(1) as Asking)).map(([term]) => term).sort().join(' ');
}

function decidesDifferently(one: AskedWords, other: AskedWords): boolean {
  return lacksDeciding(one, other) || lacksDeciding(other, one);
}

function lacksDeciding({ weights }: AskedWords, other: AskedWords): boolean {
  for (const [term, weight] of weights) if (weight === DECIDING && !other.weights.has(term)) return true;
  return false;
}

function sumOf({ weights }: AskedWords): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
