import { isFrame } from './frame-words';
import { likenessTable } from './likeness-table';
import { featuresOf } from './question-features';

/** How well the cues speak for a kind: the weight of the best one met, and whether the cues alone would choose that kind. */
export interface Cued {
  readonly kind: string;
  readonly weight: 1 | 2 | 3 | 4;
  readonly wins: boolean;
}

export interface Likeness {
  /** Id of the likeliest kind; null where the question is likest to what asks nothing of a candidate, or names nothing we know. */
  readonly kind: string | null;
  /** Between 0 and 1, among all kinds. */
  readonly share: number;
  /** Words of the question that weighed most for the kind, the heaviest first; three at most; words that only frame it where they tell enough. */
  readonly words: readonly string[];
}

/** What a cue counts beside the words, by its weight, in steps of the table: 1.3 times what the bank gives, whose wordings are odder than most. */
export const CUED = [0, 4, 12, 15, 18] as const;
/** What the kind that the cues alone would choose gets on top. */
export const WINS = 17;
/** Steps of the table that make a kind e times as likely. */
const STEP = 5;
const MOST_WORDS = 3;
/** Share from which a question's frame tells its kind, as "how would your .. describe you" does. */
const FRAMED = 0.75;

/** The kind whose questions this one is likest to, by its words and the cues that it meets; likeness to the questions of the bank, as `likeness-table.ts` holds it. */
export function likenessOf(plain: string, cues: readonly Cued[]): Likeness {
  const weights = ready();
  const { features, share } = featuresOf(plain);
  const sums = Float64Array.from(likenessTable.bias);
  for (const { name } of features) eachPair(weights.get(name) ?? '', (at, weight) => { sums[at] = (sums[at] ?? 0) + weight * share; });
  for (const { kind, weight, wins } of cues) {
    const at = kinds.indexOf(kind);
    sums[at] = (sums[at] ?? 0) + CUED[weight] + (wins ? WINS : 0);
  }
  const highest = Math.max(...sums);
  const best = sums.indexOf(highest);
  const likelihood = 1 / sums.reduce((total, sum) => total + Math.exp((sum - highest) / STEP), 0);
  const words = telling(features.map((feature) => ({ words: feature.words, weight: weightIn(weights.get(feature.name) ?? '', best) })), likelihood);
  const kind = kinds[best] ?? NONE;
  return {
    kind: kind === NONE || (cues.length === 0 && words.length === 0) ? null : kind,
    share: likelihood,
    words,
  };
}

interface Weighed {
  readonly words: string;
  readonly weight: number;
}

function telling(all: readonly Weighed[], likelihood: number): readonly string[] {
  const heavy = all.filter(({ words, weight }) => words !== '' && weight > 0).sort((one, other) => other.weight - one.weight);
  const subject = heavy.filter(({ words }) => !isFrame(words));
  const reasons = subject.length === 0 && likelihood >= FRAMED ? heavy : subject;
  return [...new Set(reasons.map(({ words }) => words))].slice(0, MOST_WORDS);
}

/** Name of what is asked of no candidate, among the kinds of the table. */
const NONE = 'none';
const kinds: readonly string[] = Object.values(likenessTable.kinds);
const places: ReadonlyMap<string, number> = new Map(Object.keys(likenessTable.kinds).map((letter, at) => [letter, at]));
let known: ReadonlyMap<string, string> | null = null;

/** Reads the table, a line a step, which the first question would else wait for. */
export function* likenessReady(): Generator<void> {
  if (known !== null) return;
  const weights = new Map<string, string>();
  for (const line of likenessTable.features) {
    for (const entry of line.split('|')) {
      const end = entry.indexOf(':');
      weights.set(entry.slice(0, end), entry.slice(end + 1));
    }
    yield;
  }
  known = weights;
}

/** The pairs of each feature: the letter of a kind, and the weight for it (A is 1, B is 2, ..) or against it (a is 1, ..). */
function ready(): ReadonlyMap<string, string> {
  for (const pause of likenessReady()) void pause;
  return known ?? new Map<string, string>();
}

function eachPair(pairs: string, meet: (at: number, weight: number) => void): void {
  for (let start = 0; start < pairs.length; start += 2) meet(places.get(pairs.charAt(start)) ?? 0, weightOf(pairs.charCodeAt(start + 1)));
}

function weightIn(pairs: string, place: number): number {
  let found = 0;
  eachPair(pairs, (at, weight) => { if (at === place) found = weight; });
  return found;
}

const BEFORE_CAPITALS = 64;
const BEFORE_SMALL = 96;

function weightOf(code: number): number {
  return code > BEFORE_SMALL ? BEFORE_SMALL - code : code - BEFORE_CAPITALS;
}
