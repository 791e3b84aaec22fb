import { foldWord } from '../name-words';
import type { TermQuery } from './term-query';
import { bodyFrom, type IndexedNote } from './stored-note';
import { dampened } from './term-weights';

/** The section a term stands in counts as if the heading said its own terms so many times. */
const HEADING_COUNTS = 3;
/** Terms added to each section's length, so that a short one does not win by a single word. */
const SHORT_SECTION = 40;
const MOST = 3;

/** The headings of a note whose sections meet the query best, three at most, best first; the note's own title is none. */
export function rankSections(note: IndexedNote, query: TermQuery): readonly string[] {
  const title = foldWord(note.title);
  const met = note.sections.map(({ heading, from, to, words }) => ({ heading, from, score: foldWord(heading) === title ? 0 : score(note, { from, to, words }, query) }));
  const best = met.filter((section) => section.score > 0).sort((one, other) => other.score - one.score || one.from - other.from);
  return [...new Set(best.map(({ heading }) => heading))].slice(0, MOST);
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** Number of terms of the heading, which stand first. */
  readonly words: number;
}

/** Sum of weight * dampened count, over the root of the length. */
function score(note: IndexedNote, { from, to, words }: Range, { cosine }: TermQuery): number {
  const counts = new Map<number, number>();
  const body = bodyFrom(note);
  for (let at = from; at < to; at++) {
    const id = note.terms[note.details[body + at] ?? 0] ?? 0;
    if (cosine.has(id)) counts.set(id, (counts.get(id) ?? 0) + (at < from + words ? HEADING_COUNTS : 1));
  }
  let sum = 0;
  for (const [id, count] of counts) sum += (cosine.get(id) ?? 0) * dampened(count);
  return sum / Math.sqrt(to - from + SHORT_SECTION);
}
