import { detached } from './detached';
import type { NoteTerms, Section } from './indexed-note';
import { pack, type Counts } from './packed-counts';
import type { LinkTarget } from './readable-lines';
import type { ShortForm } from './short-forms';
import { isNumber } from './terms';
import { numberOf, type Vocabulary } from './vocabulary';

/** A note of the index: its terms as numbers, and what is known of it without its text. */
export interface IndexedNote {
  readonly path: string;
  readonly title: string;
  readonly folder: string;
  /** Terms of the title first, then of each alias, with the words they were. */
  readonly names: readonly NoteName[];
  /** Numbers of its terms, in order of first appearance: title, aliases, headings, tags, body. */
  readonly terms: Uint32Array;
  /** For each of `terms` its packed counts, then for each term of the body in order its place in `terms`. */
  readonly details: Uint16Array;
  readonly lengths: FieldLengths;
  readonly sections: readonly Section[];
  readonly tags: readonly string[];
  readonly links: readonly LinkTarget[];
  readonly shortForms: readonly ShortForm[];
  /** Length of the vector of weighted terms, of the index's state `normState`. */
  norm: number;
  /** Slots of the notes that its links lead to, of the index's state `pathState`; null before they were asked for. */
  resolved: { readonly pathState: number; readonly slots: Uint32Array } | null;
}

export interface NoteName {
  readonly words: string;
  /** None for a name of numbers: a text that says "2026" means no note. */
  readonly terms: readonly number[];
}

/** Number of terms in each field. */
export interface FieldLengths {
  readonly title: number;
  readonly aliases: number;
  readonly headings: number;
  readonly tags: number;
  readonly body: number;
}

export const FIELDS = ['title', 'aliases', 'headings', 'tags', 'body'] as const;

/** The terms of a note counted, before they have numbers. */
export interface PackedNote {
  readonly read: NoteTerms;
  /** Each term once, in order of first appearance. */
  readonly terms: readonly string[];
  readonly details: Uint16Array;
  readonly lengths: FieldLengths;
}

/** Counts the terms of a note, with pauses. */
export function* packNote(read: NoteTerms): Generator<void, PackedNote> {
  const { title, aliases, headings, tags, body } = read;
  const names = { title: title.filter((term) => !isNumber(term)), aliases: aliases.flat().filter((term) => !isNumber(term)) };
  const { placeOf, counts } = yield* placesOf({ ...names, headings, tags, body: [...body, ...[title, ...aliases].flat().filter(isNumber)] });
  const details = new Uint16Array(counts.length + body.length);
  counts.forEach((count, place) => { details[place] = pack(count); });
  yield;
  body.forEach((term, at) => { details[counts.length + at] = placeOf.get(term) ?? NO_PLACE; });
  yield;
  const lengths = { title: names.title.length, aliases: names.aliases.length, headings: headings.length, tags: tags.length, body: body.length };
  return { read, terms: [...placeOf.keys()], details, lengths };
}

/** A note as the index keeps it, its terms numbered by the vocabulary. Most of an index is these numbers, so they are packed. */
export function storedNote({ read, terms, details, lengths }: PackedNote, vocabulary: Vocabulary): IndexedNote {
  const { note, title, aliases } = read;
  const ids = Uint32Array.from(terms, (term) => numberOf(vocabulary, term));
  const idsOf = (name: readonly string[]): readonly number[] => (name.every(isNumber) ? [] : name.map((term) => numberOf(vocabulary, term)));
  return {
    path: detached(note.path),
    title: detached(note.title),
    folder: detached(note.path.slice(0, Math.max(0, note.path.lastIndexOf('/')))),
    names: [note.title, ...note.aliases].map((words, at) => ({ words: detached(words), terms: idsOf([title, ...aliases][at] ?? []) })),
    terms: ids,
    details,
    lengths,
    sections: read.sections,
    tags: [...new Set(note.tags.map((tag) => detached(tag.toLowerCase())))],
    links: read.links.map(({ target, isRelative }) => ({ target: detached(target), isRelative })),
    shortForms: read.shortForms,
    norm: 0,
    resolved: null,
  };
}

/** Place of the first body term in `details`, which begins with a count for each term. */
export function bodyFrom({ terms }: IndexedNote): number {
  return terms.length;
}

/** The terms of a text field by field; what comes after so many different ones is left out. */
const MOST_TERMS = 65_000;
const NO_PLACE = 65_535;

interface Places {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly counts: readonly Counts[];
}

const IN_STEP = 4_000;

function* placesOf(fields: Readonly<Record<keyof FieldLengths, readonly string[]>>): Generator<void, Places> {
  const placeOf = new Map<string, number>();
  const counts: { -readonly [field in keyof Counts]: number }[] = [];
  let done = 0;
  for (const field of FIELDS) {
    for (const term of fields[field]) {
      const known = counts[placeOf.get(term) ?? -1];
      if (known !== undefined) known[field] += 1;
      else if (counts.length < MOST_TERMS) {
        placeOf.set(term, counts.length);
        counts.push({ title: 0, aliases: 0, headings: 0, tags: 0, body: 0, [field]: 1 });
      }
      done += 1;
      if (done % IN_STEP === 0) yield;
    }
  }
  return { placeOf, counts };
}
