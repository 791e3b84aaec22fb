import { detached } from './detached';

/** Terms and their numbers, with the number of notes that hold each. A number that no note uses any more is given again. */
export interface Vocabulary {
  readonly idOf: Map<string, number>;
  readonly terms: (string | undefined)[];
  /** For each number, how many notes hold the term. */
  notes: Uint32Array;
  readonly free: number[];
}

export function newVocabulary(): Vocabulary {
  return { idOf: new Map(), terms: [], notes: new Uint32Array(1024), free: [] };
}

/** The number of a term, a new one for a new term. Whoever asks for a new one calls `holdTerms` with it before the next turn. */
export function numberOf(vocabulary: Vocabulary, term: string): number {
  const known = vocabulary.idOf.get(term);
  if (known !== undefined) return known;
  const id = vocabulary.free.pop() ?? vocabulary.terms.length;
  const own = detached(term);
  vocabulary.idOf.set(own, id);
  vocabulary.terms[id] = own;
  if (id >= vocabulary.notes.length) vocabulary.notes = grown(vocabulary.notes);
  return id;
}

/** One more note holds each of the terms. */
export function holdTerms({ notes }: Vocabulary, ids: Uint32Array): void {
  for (const id of ids) notes[id] = (notes[id] ?? 0) + 1;
}

/** One note less holds each of the terms; those that none holds are forgotten. */
export function dropTerms(vocabulary: Vocabulary, ids: Uint32Array): void {
  for (const id of ids) {
    const left = (vocabulary.notes[id] ?? 1) - 1;
    vocabulary.notes[id] = left;
    const term = vocabulary.terms[id];
    if (left > 0 || term === undefined) continue;
    vocabulary.idOf.delete(term);
    vocabulary.terms[id] = undefined;
    vocabulary.free.push(id);
  }
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
