import type { Question, Story } from '../notes/interview-note';
import { drain, mapSteps } from '../notes/steps';
import { facetSteps } from './facets';
import { gapsOf, type NotedFloors } from './gaps';
import { meetingsOf } from './meetings';
import { isNoted } from './register';
import { storyTold, type IsOn } from './story-told';
import type { StoryReview } from './story-review';
import type { TellingBands } from './telling';

/** What a question wants from a story, by its kind. */
export interface Wanted {
  readonly wantsLearning: boolean;
  readonly failure: boolean;
  /** Whether it is about people more than about work; so where not given. */
  readonly ofPeople?: boolean;
}

/**
 * What the coach sees in one story. `questions` are those of the note; only the ones that the story answers count.
 * A title that only repeats the question is none of the story's words. `kinds` leads from a question's id to what its kind wants; a question without an entry wants nothing more.
 */
export const reviewStory = storyReviewer({});

/** The same with other floors for the parts of a story told in notes, and with the bands that its telling is held against; `isOn` says of which rules advice is given. */
export function storyReviewer(floors: NotedFloors, bands: TellingBands | null = null, isOn: IsOn = () => true): (story: Story, questions: readonly Question[], kinds: ReadonlyMap<string, Wanted>) => StoryReview {
  const steps = storySteps(floors, bands, isOn);
  return (story, questions, kinds) => drain(steps(story, questions, kinds));
}

/** The same in steps: what is looked for in a story gets its words ready when it is first looked for. */
export function storySteps(floors: NotedFloors, bands: TellingBands | null, isOn: IsOn): (story: Story, questions: readonly Question[], kinds: ReadonlyMap<string, Wanted>) => Generator<void, StoryReview> {
  return (story, questions, kinds) => reviewed({ floors, bands, isOn }, { story, questions, kinds });
}

interface Figures {
  readonly floors: NotedFloors;
  readonly bands: TellingBands | null;
  readonly isOn: IsOn;
}

interface ToReview {
  readonly story: Story;
  readonly questions: readonly Question[];
  readonly kinds: ReadonlyMap<string, Wanted>;
}

function* reviewed({ floors, bands, isOn }: Figures, { story, questions, kinds }: ToReview): Generator<void, StoryReview> {
  const answered = questions.filter(({ id }) => story.questions.includes(id));
  const own = answered.some(({ text }) => text === story.title) ? { ...story, title: '' } : story;
  const wanted = answered.flatMap(({ id }) => kinds.get(id) ?? []);
  const wantsLearning = wanted.some((one) => one.wantsLearning);
  const failure = wanted.some((one) => one.failure);
  const noted = isNoted(story);
  const facets = yield* facetSteps(own, { failure });
  const gaps = gapsOf(own, { wantsLearning, wantsChange: failure, noted, floors });
  yield;
  const meets = yield* mapSteps(answered, (question) => meetingsOf(own, question), 1);
  const remembered = answered.some(({ answers }) => answers.some(({ form, from, to }) => form === 'reported' && from === story.from && to === story.to));
  return {
    story: story.id,
    facets,
    meets: meets.flat(),
    gaps,
    told: bands === null ? null : storyTold(own, { facets, gaps, bands, isOn, noted, remembered, failure, wantsLearning, ofPeople: wanted.some((one) => one.ofPeople === true) }),
  };
}
