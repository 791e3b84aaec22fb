import { countOf } from './packed-counts';
import type { RankIndex } from './rank-index';
import type { IndexedNote } from './stored-note';

/** How telling a term is by the number of notes that hold it: ln(1 + (N - n + 1/2) / (n + 1/2)). A table by n, for one state of the index. */
export function rarities(index: RankIndex): Float64Array {
  const all = index.slotOf.size;
  return Float64Array.from({ length: all + 1 }, (_, held) => Math.log(1 + (all - held + 0.5) / (held + 0.5)));
}

/** How much a count says: the first time counts most. */
export function dampened(count: number): number {
  return count < LOGS.length ? (LOGS[count] ?? 0) : 1 + Math.log(count);
}

const LOGS = Float64Array.from({ length: 512 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

const IN_STEP = 200_000;

/** Brings the length of each note's vector up to date after changes, with pauses. */
export function* updateNorms(index: RankIndex, rarity: Float64Array): Generator<void, void> {
  if (index.normState === index.state) return;
  const { state } = index;
  let pending = 0;
  for (const note of index.slots) {
    if (note === null) continue;
    note.norm = normOf(note, index.vocabulary.notes, rarity);
    pending += note.terms.length;
    if (pending < IN_STEP) continue;
    pending = 0;
    yield;
  }
  index.normState = state;
}

function normOf({ terms, details }: IndexedNote, held: Uint32Array, rarity: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = dampened(countOf(details[at] ?? 0)) * (rarity[held[terms[at] ?? 0] ?? 0] ?? 0);
    sum += weight * weight;
  }
  return Math.sqrt(sum);
}
