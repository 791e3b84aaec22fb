import type { InterviewNote } from '../notes/interview-note';
import { withKinds } from './kinds-of-note';
import type { NoteReview } from './note-review';
import { questionProbes } from './question-probes';

/** A note with what its questions ask, not judged. */
export type ProbedNote = Pick<NoteReview, 'note' | 'kinds' | 'probes'>;

/** What the questions of a note ask, as its review would say. Yields between questions. */
export function* probedNote(read: InterviewNote): Generator<void, ProbedNote> {
  const { kinds, questions } = yield* withKinds(read.questions);
  const note = { ...read, questions };
  return { note, kinds: new Map([...kinds].map(([id, kind]) => [id, kind.id])), probes: yield* questionProbes(note, kinds) };
}
