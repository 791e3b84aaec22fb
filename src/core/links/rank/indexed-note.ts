import { detached } from './detached';
import { readableNote, type LinkTarget, type ReadableLine } from './readable-lines';
import { shortFormsIn, type ShortForm } from './short-forms';
import { termsIn, type TermReader } from './terms';

/** A note as it is ranked; `path` uses `/`, tags come without `#`. */
export interface RankedNote {
  readonly path: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly text: string;
}

/** The terms of a note, in the order of its text, field by field. */
export interface NoteTerms {
  readonly note: RankedNote;
  readonly title: readonly string[];
  readonly aliases: readonly (readonly string[])[];
  readonly tags: readonly string[];
  /** Terms of all lines, headings included. */
  readonly body: readonly string[];
  readonly headings: readonly string[];
  readonly sections: readonly Section[];
  readonly links: readonly LinkTarget[];
  readonly shortForms: readonly ShortForm[];
}

/** A heading and the terms of the body that stand under it, up to the next heading; the heading's own terms come first. */
export interface Section {
  readonly heading: string;
  readonly from: number;
  readonly to: number;
  /** Number of terms of the heading. */
  readonly words: number;
}

/** Gets, for each term of the body in order, the line and the place of the word in it. */
export type OnPlace = (line: string, from: number, to: number) => void;

const IN_STEP = 16_000;

/** Reads a note into its terms, with a pause after every few thousand characters. */
export function* readNoteTerms(note: RankedNote, read: TermReader, onPlace?: OnPlace): Generator<void, NoteTerms> {
  const { lines, links } = readableNote(note.text);
  const terms: { body: string[]; headings: string[] } = { body: [], headings: [] };
  const sections: { heading: string; from: number; to: number; words: number }[] = [];
  let pending = 0;
  for (const line of lines) {
    const from = terms.body.length;
    readLine(line, read, { ...terms, onPlace });
    const to = terms.body.length;
    const last = sections.at(-1);
    if (line.isHeading) sections.push({ heading: detached(line.text), from, to, words: to - from });
    else if (last !== undefined) last.to = to;
    pending += line.text.length;
    if (pending > IN_STEP) yield;
    if (pending > IN_STEP) pending = 0;
  }
  const names = [note.title, ...note.aliases];
  return {
    note, ...terms, sections, links,
    title: termsIn(note.title, read),
    aliases: note.aliases.map((alias) => termsIn(alias, read)),
    tags: note.tags.flatMap((tag) => termsIn(tag, read)),
    shortForms: shortFormsIn([...names, ...sections.map(({ heading }) => heading)], lines, read),
  };
}

interface Into {
  readonly body: string[];
  readonly headings: string[];
  readonly onPlace: OnPlace | undefined;
}

function readLine({ text, isHeading }: ReadableLine, read: TermReader, { body, headings, onPlace }: Into): void {
  read(text, (term, from, to) => {
    body.push(term);
    if (isHeading) headings.push(term);
    onPlace?.(text, from, to);
  });
}
