import type { NoteReview } from '../core/critique/note-review';
import type { InterviewNote } from '../core/notes/interview-note';

/** Most questions of one note that are criticised, and most of its stories: more than anybody prepares, and half a minute of work. */
export const mostCriticised = 20_000;

/** What of a note is read and shown, but not criticised. */
export type Rest = Pick<InterviewNote, 'questions' | 'stories'>;

export interface FirstQuestions {
  readonly first: InterviewNote;
  /** Null where all of the note is criticised. */
  readonly rest: Rest | null;
  /** What to tell the writer; empty where there is no rest. */
  readonly problem: readonly string[];
}

/** The part of a note that is criticised: all of it, or the first questions of an endless list, with their stories. */
export function firstQuestions(note: InterviewNote, most: number = mostCriticised): FirstQuestions {
  const questions = note.questions.slice(0, most);
  const kept = new Set(questions.map(({ id }) => id));
  const asked = note.stories.filter((story) => story.questions.length === 0 || story.questions.some((id) => kept.has(id)));
  const stories = asked.slice(0, most);
  if (questions.length === note.questions.length && stories.length === note.stories.length) return { first: note, rest: null, problem: [] };
  const told = new Set(stories);
  return {
    first: { ...note, questions, stories: stories.map((story) => ({ ...story, questions: story.questions.filter((id) => kept.has(id)) })) },
    rest: { questions: note.questions.slice(most), stories: note.stories.filter((story) => !told.has(story)) },
    problem: [`The note is so long that only its first ${String(most)} questions and stories were criticised. Split it to have the rest criticised.`],
  };
}

/** A review with the rest of its note, which nothing is said about. */
export function withRest(review: NoteReview, { questions, stories }: Rest): NoteReview {
  const { note } = review;
  return { ...review, note: { ...note, questions: [...note.questions, ...questions], stories: [...note.stories, ...stories] } };
}
