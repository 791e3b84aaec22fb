import type { Story } from '../../notes/interview-note';
import type { Notebook } from '../notebook';
import type { Prepared } from './prepared';
import type { Kept } from './story-told';

/** The stories outside the rounds, with all that they tell. */
export function storiesKept({ stories, rounds, questionById }: Notebook): readonly Kept[] {
  return stories.filter(({ review }) => !rounds.has(review.note.path)).map(({ story }) => {
    const isAsked = story.questions.some((id) => questionById.get(id)?.question.text.trim() === story.title.trim());
    return { id: story.id, words: wordsOf(story, isAsked) };
  });
}

/** The answers prepared that are no story. */
export function answersKept(prepared: readonly Prepared[]): readonly Kept[] {
  return prepared.filter(({ stories }) => stories.length === 0)
    .map(({ at: { question } }) => ({ id: question.id, words: question.answers.map(({ text }) => text).join('\n') }));
}

/** All that a story tells, its title with it; a title that is only the question it answers says nothing of the story. */
function wordsOf({ title, parts }: Story, isAsked: boolean): string {
  const told = Object.values(parts).flatMap((part) => (part === null ? [] : [part.text]));
  return [...(isAsked ? [] : [title]), ...told].join('\n');
}
