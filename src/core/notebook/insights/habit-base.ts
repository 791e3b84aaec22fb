import { technicalKinds } from '../../critique/kinds/technical';
import type { Habit } from './habit';
import type { Telling } from './habit-tellings';

const technical: ReadonlySet<string> = new Set(technicalKinds.map(({ id }) => id));

/** Everything that was answered or told. */
export const answers: Habit['base'] = { name: 'answers', holds: () => true };

/** What is told as a story, or was asked for as one. */
export const stories: Habit['base'] = { name: 'stories', holds: ({ story, kind }) => story !== null || kind?.shape === 'story' };

/** What was asked about a technology or a design. */
export const technicalAnswers: Habit['base'] = { name: 'technical answers', holds: isTechnical };

/** What was asked about a failure, feedback or a conflict. */
export const lessons: Habit['base'] = { name: 'answers that should end in a lesson', holds: ({ kind }) => kind?.wantsLearning === true };

function isTechnical({ kind, question, review }: Telling): boolean {
  return technical.has(kind?.id ?? '') || (question !== null && review.probes.topics.has(question.id));
}
