import type { Question, Story } from '../notes/interview-note';
import { facetsOf } from './facets';
import { gapsOf } from './gaps';
import { meetingsOf } from './meetings';
import { isNoted } from './register';
import type { StoryReview } from './story-review';

/** What a question wants from a story, by its kind. */
export interface Wanted {
  readonly wantsLearning: boolean;
  readonly failure: boolean;
}

/**
 * What the coach sees in one story. `questions` are those of the note; only the ones that the story answers count.
 * A title that only repeats the question is none of the story's words. `kinds` leads from a question's id to what its kind wants; a question without an entry wants nothing more.
 */
export function reviewStory(story: Story, questions: readonly Question[], kinds: ReadonlyMap<string, Wanted>): StoryReview {
  const answered = questions.filter(({ id }) => story.questions.includes(id));
  const own = answered.some(({ text }) => text === story.title) ? { ...story, title: '' } : story;
  const wanted = answered.flatMap(({ id }) => kinds.get(id) ?? []);
  const wantsLearning = wanted.some((one) => one.wantsLearning);
  const failure = wanted.some((one) => one.failure);
  return {
    story: story.id,
    facets: facetsOf(own, { failure }),
    meets: answered.flatMap((question) => meetingsOf(own, question)),
    gaps: gapsOf(own, { wantsLearning, noted: isNoted(story) }),
  };
}
