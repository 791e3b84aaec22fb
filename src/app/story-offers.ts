import type { ProbedNote } from '../core/critique/probed-note';
import { asksOn } from '../core/critique/topics/topics-named';
import { shelfOfStories, storiesFor, type QuestionAsked, type Shown, type StoryFit, type StoryOffered, type StoryShelf } from '../core/links/stories/story-fit';
import type { Question, Story } from '../core/notes/interview-note';
import { drain } from '../core/notes/steps';
import { competenciesSpokenFor } from '../core/stories/competencies';

/** A story of the vault, with the place where it stands. */
export interface VaultStory extends StoryOffered {
  /** Counts from 1. */
  readonly line: number;
  /** The header of the column of the table it stands in; null elsewhere. */
  readonly column: string | null;
}

/** Which stories of a set of notes answer which questions. */
export interface StoryOffers {
  /** The best of all stories for a question of these notes, at most `limit`; those under the question itself are left out, those told already for the same company stand last. */
  readonly forQuestion: (path: string, question: Question, limit: number) => readonly StoryFit<VaultStory>[];
}

/** Most stories that are ranked, those of the first notes; nobody tells more, and a hostile vault takes no minutes. */
const MOST_STORIES = 1000;

/** What is remembered from one reading to the next: a note that is the same value is not read again. */
export interface StoryMemory {
  readonly told: WeakMap<ProbedNote, readonly VaultStory[]>;
  shelf: StoryShelf<VaultStory> | null;
}

/** Reads the stories and questions of notes once. */
export function storyOffersIn(notes: readonly ProbedNote[]): StoryOffers {
  return drain(readStoryOffers(notes, { told: new WeakMap(), shelf: null }));
}

/** Reads the stories and questions of notes, with a pause after each note that is new. A story that is only an empty cell is none. */
export function* readStoryOffers(notes: readonly ProbedNote[], memory: StoryMemory): Generator<void, StoryOffers> {
  const stories: VaultStory[] = [];
  for (const review of notes) {
    const known = memory.told.get(review);
    const told = known ?? storiesTold(review);
    stories.push(...told);
    if (known !== undefined) continue;
    memory.told.set(review, told);
    yield;
  }
  const shelf = yield* shelfOf(stories.slice(0, MOST_STORIES), memory.shelf);
  memory.shelf = shelf;
  const byPath = new Map(notes.map((review) => [review.note.path, review]));
  const told = toldByCompany(notes);
  return {
    forQuestion: (path, question, limit) => {
      const review = byPath.get(path);
      const own = review?.note.stories.filter((story) => story.questions.includes(question.id)).map(({ id }) => id) ?? [];
      const usedFor = told.get(companyOf(review) ?? '') ?? new Map<string, string>();
      return storiesFor(shelf, askedOf(question, review), { limit: limit + own.length, usedFor })
        .filter(({ story }) => !own.includes(story.id)).slice(0, limit);
    },
  };
}

/** Stories that are read only where somebody asks for them. */
export interface OffersOnDemand extends StoryOffers {
  /** Reads them a little at a time, so that asking afterwards is quick. */
  readonly read: () => Generator<void, void>;
}

/** The same as `readStoryOffers`, put off until they are asked for. */
export function offersOnDemand(notes: readonly ProbedNote[], memory: StoryMemory): OffersOnDemand {
  let offers: StoryOffers | null = null;
  return {
    read: function* () { offers ??= yield* readStoryOffers(notes, memory); },
    forQuestion: (path, question, limit) => {
      offers ??= drain(readStoryOffers(notes, memory));
      return offers.forQuestion(path, question, limit);
    },
  };
}

/** Where all stories say what they said before, what was read of their words still holds. */
function* shelfOf(stories: readonly VaultStory[], before: StoryShelf<VaultStory> | null): Generator<void, StoryShelf<VaultStory>> {
  if (before?.stories.length !== stories.length || !stories.every((story, at) => saysTheSame(story, before.stories[at]))) return yield* shelfOfStories(stories);
  return { ...before, stories };
}

function saysTheSame(one: VaultStory, other: VaultStory | undefined): boolean {
  return one === other || (one.text === other?.text && one.answers.join('\n') === other.answers.join('\n'));
}

function storiesTold(review: ProbedNote): readonly VaultStory[] {
  return review.note.stories.filter(({ from, to }) => from < to).map((story) => storyOf(story, review));
}

function storyOf(story: Story, review: ProbedNote): VaultStory {
  const { id, title, form, line, column, parts } = story;
  const answered = review.note.questions.filter((question) => story.questions.includes(question.id));
  return {
    id, title, line, column, path: review.note.path,
    text: [title, ...Object.values(parts).flatMap((part) => (part === null ? [] : [part.text]))].join('\n'),
    isSketch: form !== 'full',
    shows: [...answered.flatMap((question) => probesOf(question, review).slice(0, 1).map((name): Shown => ({ name, quote: null, strength: 1 }))), ...competenciesSpokenFor(story)],
    answers: answered.map(({ text }) => text),
  };
}

function askedOf(question: Question, review: ProbedNote | undefined): QuestionAsked {
  const isOnTopic = review?.probes.topics.has(question.id) === true;
  return { text: question.text, probes: probesOf(question, review), isTechnical: isOnTopic && asksOn(question.text) !== 'a person' };
}

function probesOf({ id }: Question, review: ProbedNote | undefined): readonly string[] {
  return (review?.probes.competencies.get(id) ?? []).map(({ name }) => name);
}

/** For each company the stories told there, each with the question that it was told for. */
function toldByCompany(notes: readonly ProbedNote[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const told = new Map<string, Map<string, string>>();
  for (const review of notes) {
    const company = companyOf(review);
    if (company === null) continue;
    const stories = told.get(company) ?? new Map<string, string>();
    told.set(company, stories);
    for (const story of review.note.stories) {
      const question = review.note.questions.find(({ id }) => story.questions.includes(id));
      if (question !== undefined && !stories.has(story.id)) stories.set(story.id, `"${question.text}"`);
    }
  }
  return told;
}

function companyOf(review: ProbedNote | undefined): string | null {
  const company = review?.note.properties.company?.trim().toLowerCase() ?? '';
  return company === '' ? null : company;
}
