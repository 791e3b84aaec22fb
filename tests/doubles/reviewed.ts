import type { NoteReview } from '../../src/core/critique/note-review';
import { reviewNote } from '../../src/core/critique/review-note';
import { readNote } from '../../src/core/notes/read-note';

/** The review of a note's text, in one go. */
export function reviewed(text: string, path = 'note.md'): NoteReview {
  const steps = reviewNote(readNote({ path, text, frontMatter: {} }), { level: 'SDE-2' });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
