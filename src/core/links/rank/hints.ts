import { readNoteTerms } from './indexed-note';
import type { RankIndex } from './rank-index';
import { scanNotes } from './scan-notes';
import { namesSaid, type Signal } from './signals';
import { termQuery } from './term-query';
import { termsIn } from './terms';

/** A subject that a text is about, though its words may not say so. */
export interface Hint {
  /** As a person would call it. */
  readonly title: string;
  /** What notes on it are called, and what stands in them. */
  readonly names: readonly string[];
  /** The words of the text that point to it. */
  readonly because: readonly string[];
  /** 1 for the best of a text, less for others. */
  readonly weight: number;
}

/** By slot, how well each note fits what is hinted at. */
export interface HintSignals {
  readonly hinted: Signal;
  /** The likeness to all hints together, from 0 to 1. */
  readonly cosine: Signal;
  /** Above 0 for a note with a name that the hints say. */
  readonly named: Signal;
  readonly read: readonly ReadHint[];
}

interface ReadHint {
  readonly hint: Hint;
  /** Shares of its terms, of their numbers; 1 together. */
  readonly shares: ReadonlyMap<number, number>;
  readonly cosine: ReadonlyMap<number, number>;
  /** Slots of the notes that it names. */
  readonly named: readonly number[];
}

/** Looks for the notes on the subjects hinted at, for all of them at once. */
export function* hintSignals(index: RankIndex, hints: readonly Hint[], rarity: Float64Array): Generator<void, HintSignals> {
  const named = new Float64Array(index.slots.length);
  const read: ReadHint[] = [];
  for (const hint of hints) read.push(yield* readHint(index, hint, rarity));
  if (read.length === 0) return { hinted: named, cosine: named, named, read };
  for (const each of read) for (const slot of each.named) named[slot] = Math.max(named[slot] ?? 0, each.hint.weight);
  const text = weighed(read, ({ shares }) => shares);
  const scan = yield* scanNotes(index, { text, cosine: weighed(read, ({ cosine }) => cosine), title: new Map() });
  return { hinted: scan.text, cosine: scan.cosine, named, read };
}

/** Cosine from which a note fits what is hinted at by its words alone; higher than for words of the text, since nobody wrote these. */
const LIKE = 0.2;

/** Whether a note bears a name that is hinted at, or holds many of the words. */
export function fitsHint({ named, cosine }: HintSignals, slot: number): boolean {
  return (named[slot] ?? 0) > 0 || (cosine[slot] ?? 0) >= LIKE;
}

/** The hint that a note fits best; null where it fits none. */
export function hintOf({ slots }: RankIndex, slot: number, { read }: HintSignals): Hint | null {
  const terms = [...(slots[slot]?.terms ?? [])];
  const fit = ({ hint, shares, named }: ReadHint): number =>
    hint.weight * ((named.includes(slot) ? 1 : 0) + terms.reduce((sum, id) => sum + (shares.get(id) ?? 0), 0));
  const [best] = read.map((each) => ({ hint: each.hint, fit: fit(each) })).sort((one, other) => other.fit - one.fit);
  return best === undefined || best.fit === 0 ? null : best.hint;
}

function* readHint(index: RankIndex, hint: Hint, rarity: Float64Array): Generator<void, ReadHint> {
  const terms = yield* readNoteTerms({ path: '', title: hint.title, aliases: hint.names, tags: [], text: '' }, index.read);
  const { text, cosine } = termQuery(terms, index, rarity);
  const all = [...text.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  const named = [hint.title, ...hint.names].flatMap((name) => bearers(index, termsIn(name, index.read)));
  yield;
  return { hint, shares: new Map([...text].map(([id, weight]) => [id, weight / all])), cosine, named: [...new Set(named)] };
}

/** Slots of the notes that have just this name. */
function bearers(index: RankIndex, name: readonly string[]): readonly number[] {
  return namesSaid(index, name).filter((found) => found.name.terms.length === name.length).map(({ slot }) => slot);
}

/** The weights of several hints together, each by its own, as much as one of weight 1. */
function weighed(read: readonly ReadHint[], weightsOf: (hint: ReadHint) => ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const all = read.reduce((sum, { hint }) => sum + hint.weight, 0);
  const weights = new Map<number, number>();
  for (const each of read) for (const [id, weight] of weightsOf(each)) weights.set(id, (weights.get(id) ?? 0) + (each.hint.weight * weight) / all);
  return weights;
}
