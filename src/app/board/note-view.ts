import { kindById } from '../../core/critique/kinds/question-kinds';
import type { NoteReview } from '../../core/critique/note-review';
import type { Question } from '../../core/notes/interview-note';
import { placesOn } from '../note-place';
import { spotsWithQuestions, type WeakSpot } from '../weak-spots';
import type { NoteQuestion, NoteView } from './coach-board';

/** The questions of a note with their spots, all in the order of its text. */
export function noteView(review: NoteReview): NoteView {
  const { path, title, questions, stories, lineStarts } = review.note;
  const find = placesOn(lineStarts);
  const known = new Set(questions.map(({ id }) => id));
  const told = new Set(stories.filter(({ from, to }) => from < to).flatMap((story) => story.questions));
  const spots = new Map<string | null, WeakSpot[]>();
  for (const { spot, question } of [...spotsWithQuestions(review)].sort((a, b) => a.from - b.from)) {
    const key = known.has(question ?? '') ? question : null;
    const list = spots.get(key);
    if (list === undefined) spots.set(key, [spot]);
    else list.push(spot);
  }
  const viewOf = (question: Question): NoteQuestion => ({
    id: question.id, text: question.text, place: { path, ...find(question) },
    kind: kindById(review.kinds.get(question.id) ?? '')?.name ?? null,
    isFollowUp: question.parent !== null, reverse: question.reverse,
    state: told.has(question.id) ? 'told' : question.answers.length > 0 ? 'answered' : 'unanswered',
    spots: spots.get(question.id) ?? [],
  });
  return { path, title, questions: [...questions].sort((a, b) => a.from - b.from || a.to - b.to).map(viewOf), rest: spots.get(null) ?? [] };
}
