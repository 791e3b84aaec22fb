import type { Span } from '../../text/span';

/** New text for a stretch of a note, in offsets of the note as it was before any of the edits. */
export interface Edit extends Span {
  readonly text: string;
}

/** The text after all edits, which lie apart and in order; no byte outside of them is touched. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces = edits.map((edit, at) => text.slice(edits[at - 1]?.to ?? 0, edit.from) + edit.text);
  return pieces.join('') + text.slice(edits.at(-1)?.to ?? 0);
}

/** The edits that bring the text back from what `applyEdits` made of it. */
export function inverseEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map(({ from, to, text: words }) => {
    const start = from + shift;
    shift += words.length - (to - from);
    return { from: start, to: start + words.length, text: text.slice(from, to) };
  });
}
