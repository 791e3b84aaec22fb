import type { Story } from '../../notes/interview-note';
import type { Notebook, QuestionAt } from '../notebook';

/** A question that the writer got ready for. */
export interface Prepared {
  readonly at: QuestionAt;
  /** The stories under it, in order of place; none where it has a plain answer. */
  readonly stories: readonly Story[];
}

/** Every main question outside the rounds that has a story or an answer, in order of the notes. */
export function preparedQuestions({ questions, stories }: Pick<Notebook, 'questions' | 'stories'>): readonly Prepared[] {
  const under = new Map<string, Story[]>();
  for (const { story } of stories) {
    for (const id of story.questions) {
      const others = under.get(id);
      if (others === undefined) under.set(id, [story]);
      else others.push(story);
    }
  }
  return questions.filter(({ round, question }) => round === null && question.parent === null)
    .map((at) => ({ at, stories: under.get(at.question.id) ?? [] }))
    .filter(({ at, stories: told }) => told.length > 0 || at.question.answers.length > 0);
}
