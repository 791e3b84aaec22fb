import { lineAt } from '../notes/clean-text';
import type { InterviewNote } from '../notes/interview-note';
import { sourceSpan, type Passage, type Span } from '../text/span';

/** Where something stands, with its words. */
export interface Place extends Span {
  readonly path: string;
  /** Id of the question it stands under; null where it stands under none. */
  readonly question: string | null;
  /** The words as a person reads them, on one line. */
  readonly quote: string;
  /** Counts from 1. */
  readonly line: number;
}

/** What a place is made of. */
export interface Placed {
  readonly note: Pick<InterviewNote, 'path' | 'lineStarts'>;
  readonly question: string | null;
  readonly passage: Passage;
}

/** The place of a stretch of a passage's text; of all of it where no stretch is given. */
export function placeOf({ note, question, passage }: Placed, start = 0, end = passage.text.length): Place {
  const words = passage.text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const span = sourceSpan(passage, start + lead, start + lead + words.trim().length);
  return { path: note.path, question, quote: words.trim().replace(/\s+/g, ' '), line: lineAt(note.lineStarts, span.from) + 1, ...span };
}

/** Orders places by note, then by where they stand in it. */
export function byPlaceInNotes(a: Pick<Place, 'path' | 'from'>, b: Pick<Place, 'path' | 'from'>): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.from - b.from;
}
