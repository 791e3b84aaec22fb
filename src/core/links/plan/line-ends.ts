import { lineAt } from '../../notes/clean-text';
import { lineEndOf } from './block-edit';
import type { Edit } from './edits';

/** Edits with the text that they were made for. */
export interface EditedText {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * The edits as they are for another text that differs in its line ends only, as a file does from its editor; what they write
 * takes the line ends of that text. Null where more than line ends differs.
 */
export function editsFor(target: string, { text, edits }: EditedText): readonly Edit[] | null {
  if (target === text) return edits;
  if (folded(target) !== folded(text)) return null;
  const [starts, theirs] = [lineStarts(text), lineStarts(target)];
  const moved = (offset: number): number => {
    const line = lineAt(starts, offset);
    return (theirs[line] ?? 0) + offset - (starts[line] ?? 0);
  };
  const eol = lineEndOf(target);
  return edits.map((edit) => ({ from: moved(edit.from), to: moved(edit.to), text: edit.text.replace(lineEnds, eol) }));
}

const lineEnds = /\r\n|\r|\n/g;

function folded(text: string): string {
  return text.replace(lineEnds, '\n');
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(lineEnds)].map((match) => match.index + match[0].length)];
}
