import { bodyOf, headingsOf, titleOf } from './packed-counts';
import type { RankIndex } from './rank-index';
import type { IndexedNote } from './stored-note';

/** A query, and by slot how well each note met it. */
export interface Met {
  readonly query: ReadonlyMap<number, number>;
  readonly scores: Float64Array;
  readonly rarity: Float64Array;
}

/**
 * A short query with the words of the notes that meet it best: RM3, after Abdul-Jaleel and others, "UMass at TREC 2004". The ten
 * best notes give twenty terms, the query's own keep seven tenths of the weight. Weights are those of BM25F, rarity included.
 */
export function expandedQuery(index: RankIndex, { query, scores, rarity }: Met): ReadonlyMap<number, number> {
  const pathOf = (slot: number): string => index.slots[slot]?.path ?? '';
  const termOf = (id: number): string => index.vocabulary.terms[id] ?? '';
  const best = [...scores.entries()].filter(([, score]) => score > 0).sort((one, other) => other[1] - one[1] || (pathOf(one[0]) < pathOf(other[0]) ? -1 : 1)).slice(0, NOTES);
  const heard = heardIn(index, best);
  const rare = (id: number): number => rarity[index.vocabulary.notes[id] ?? 0] ?? 0;
  const telling = [...heard].sort((one, other) => other[1] - one[1] || (termOf(one[0]) < termOf(other[0]) ? -1 : 1)).slice(0, TERMS);
  const all = telling.reduce((sum, [, share]) => sum + share, 0) || 1;
  const own = [...query].map(([id, weight]) => [id, weight / (rare(id) || 1)] as const);
  const ownAll = own.reduce((sum, [, weight]) => sum + weight, 0) || 1;
  const expanded = new Map(own.map(([id, weight]) => [id, (OWN * weight) / ownAll]));
  for (const [id, share] of telling) expanded.set(id, (expanded.get(id) ?? 0) + ((1 - OWN) * share) / all);
  return new Map([...expanded].map(([id, weight]) => [id, weight * rare(id)]));
}

const NOTES = 10;
const TERMS = 20;
const OWN = 0.7;

/** Each term's share of the notes, a note by its score. */
function heardIn(index: RankIndex, best: readonly (readonly [number, number])[]): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (const [slot, score] of best) {
    const note = index.slots[slot];
    if (note !== null && note !== undefined) addShares(shares, note, score);
  }
  return shares;
}

function addShares(shares: Map<number, number>, { terms, details, lengths }: IndexedNote, score: number): void {
  const length = lengths.body + lengths.title + 1;
  for (let at = 0; at < terms.length; at++) {
    const [id, counts] = [terms[at] ?? 0, details[at] ?? 0];
    shares.set(id, (shares.get(id) ?? 0) + (score * (bodyOf(counts) + titleOf(counts) + headingsOf(counts))) / length);
  }
}
