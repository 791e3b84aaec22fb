import { readNoteTerms, type RankedNote } from './indexed-note';
import { addName, addShortForms, newNames, removeName, removeShortForms, type Names } from './names';
import { FIELDS, packNote, storedNote, type FieldLengths, type IndexedNote, type PackedNote } from './stored-note';
import { termReader, type TermReader } from './terms';
import { dropTerms, holdTerms, newVocabulary, type Vocabulary } from './vocabulary';

/**
 * What is known of a vault for ranking. A changed note costs that note alone: there are no postings, a query scans the terms
 * of all notes, which takes a few nanoseconds each.
 */
export interface RankIndex {
  /** Notes keep their slot for life; one that is free holds null. */
  readonly slots: (IndexedNote | null)[];
  readonly slotOf: Map<string, number>;
  readonly freeSlots: number[];
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  /** For each tag in lower case, how many notes bear it. */
  readonly tags: Map<string, number>;
  readonly total: { -readonly [field in keyof FieldLengths]: number };
  readonly read: TermReader;
  /** Counts the changes. */
  state: number;
  /** Counts the changes of the set of paths, by which links are resolved. */
  pathState: number;
  /** The state that the norms of the notes are of. */
  normState: number;
}

export function newRankIndex(): RankIndex {
  return {
    slots: [], slotOf: new Map(), freeSlots: [], vocabulary: newVocabulary(), names: newNames(), tags: new Map(), total: { title: 0, aliases: 0, headings: 0, tags: 0, body: 0 },
    read: termReader(), state: 0, pathState: 0, normState: -1,
  };
}

/** Puts a note into the index, in place of what stood at its path; it is in from one moment to the next, after the last pause. */
export function* putNote(index: RankIndex, note: RankedNote): Generator<void, void> {
  const packed = yield* packNote(yield* readNoteTerms(note, index.read));
  const known = index.slotOf.get(note.path);
  const slot = known ?? index.freeSlots.pop() ?? index.slots.length;
  const before = index.slots[slot];
  if (before !== null && before !== undefined) forget(index, before);
  const stored = remember(index, packed);
  index.slotOf.set(stored.path, slot);
  index.slots[slot] = stored;
  if (known === undefined) index.pathState += 1;
}

/** Takes a note out of the index; nothing happens where it is not in. */
export function removeNote(index: RankIndex, path: string): void {
  const slot = index.slotOf.get(path);
  const note = slot === undefined ? null : index.slots[slot];
  if (slot === undefined || note === null || note === undefined) return;
  forget(index, note);
  index.slots[slot] = null;
  index.slotOf.delete(path);
  index.freeSlots.push(slot);
  index.pathState += 1;
}

/** The note at a path; null where the index has none. */
export function noteAt(index: RankIndex, path: string): IndexedNote | null {
  return index.slots[index.slotOf.get(path) ?? -1] ?? null;
}

function remember(index: RankIndex, packed: PackedNote): IndexedNote {
  const note = storedNote(packed, index.vocabulary);
  holdTerms(index.vocabulary, note.terms);
  addName(index.names, note);
  addShortForms(index.names, note.shortForms);
  count(index, note, 1);
  return note;
}

function forget(index: RankIndex, note: IndexedNote): void {
  dropTerms(index.vocabulary, note.terms);
  removeName(index.names, note);
  removeShortForms(index.names, note.shortForms);
  count(index, note, -1);
}

function count(index: RankIndex, note: IndexedNote, by: 1 | -1): void {
  for (const field of FIELDS) index.total[field] += by * note.lengths[field];
  for (const tag of note.tags) {
    const bearers = (index.tags.get(tag) ?? 0) + by;
    if (bearers > 0) index.tags.set(tag, bearers);
    else index.tags.delete(tag);
  }
  index.state += 1;
}
