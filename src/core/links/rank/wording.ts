import { readNoteTerms, type NoteTerms, type OnPlace, type RankedNote } from './indexed-note';
import { termsIn, type TermReader } from './terms';

/** How a text writes its terms. */
export interface Wording {
  /** The word that first says the term, in the text or in a name of the note; null where none does. */
  readonly word: (term: string) => string | null;
  /** What stands from a term of the body on, for so many terms; null where that is not on one line. */
  readonly phrase: (at: number, count: number) => string | null;
}

/** Reads a note into its terms, with the words they were. */
export function* readWording(note: RankedNote, read: TermReader): Generator<void, { readonly terms: NoteTerms; readonly wording: Wording }> {
  const places: { readonly line: string; readonly from: number; readonly to: number }[] = [];
  const onPlace: OnPlace = (line, from, to) => places.push({ line, from, to });
  const terms = yield* readNoteTerms(note, read, onPlace);
  const phrase: Wording['phrase'] = (at, count) => {
    const [first, last] = [places[at], places[at + count - 1]];
    return first !== undefined && last !== undefined && first.line === last.line ? first.line.slice(first.from, last.to) : null;
  };
  const firstAt = new Map<string, number>();
  terms.body.forEach((term, at) => { if (!firstAt.has(term)) firstAt.set(term, at); });
  const word: Wording['word'] = (term) => phrase(firstAt.get(term) ?? -1, 1) ?? wordOfNames(note, term, read);
  return { terms, wording: { word, phrase } };
}

function wordOfNames({ title, aliases }: RankedNote, term: string, read: TermReader): string | null {
  for (const name of [title, ...aliases]) {
    if (!termsIn(name, read).includes(term)) continue;
    const found: { word: string | null } = { word: null };
    read(name, (each, from, to) => { if (each === term) found.word ??= name.slice(from, to); });
    return found.word;
  }
  return null;
}
