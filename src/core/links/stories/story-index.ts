import { questionTerms, type QuestionTerms } from './question-terms';

/** What a set of stories tells, by term. */
export interface StoryIndex {
  /** How telling each term of a question is among these stories. */
  readonly weigh: (terms: QuestionTerms) => TermsWeighed;
  /** Which of a question's terms the story at a place tells, the most telling first, and their share of all of them by weight, from 0 to 1. */
  readonly wordsShared: (at: number, weighed: TermsWeighed) => { readonly shared: readonly string[]; readonly covered: number };
  /** The terms of the questions that it answers. */
  readonly answersOf: (at: number) => readonly QuestionTerms[];
}

/** The terms of a question, the most telling first. */
export interface TermsWeighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
}

export interface IndexedStory {
  readonly text: string;
  readonly answers: readonly string[];
}

/** Reads the terms of each story once, with a pause after each that is new; the same value is not read again. */
export function* storyIndex(stories: readonly IndexedStory[]): Generator<void, StoryIndex> {
  const read: StoryRead[] = [];
  for (const story of stories) {
    const before = known.get(story);
    read.push(before ?? readStory(story));
    if (before === undefined) yield;
  }
  const holding = new Map<string, number>();
  for (const { told } of read) for (const term of told) holding.set(term, (holding.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log(1 + (stories.length - (holding.get(term) ?? 0) + 0.5) / ((holding.get(term) ?? 0) + 0.5));
  return {
    weigh: (terms) => {
      const weights = [...terms].map((term) => [term, rarity(term)] as const);
      return { weights: new Map([...weights].sort(([, a], [, b]) => b - a)), sum: weights.reduce((sum, [, weight]) => sum + weight, 0) };
    },
    wordsShared: (at, { weights, sum }) => {
      const shared = [...weights].filter(([term]) => read[at]?.told.has(term) === true);
      return { shared: shared.map(([term]) => term), covered: sum === 0 ? 0 : shared.reduce((part, [, weight]) => part + weight, 0) / sum };
    },
    answersOf: (at) => read[at]?.answers ?? [],
  };
}

interface StoryRead {
  readonly told: ReadonlySet<string>;
  readonly answers: readonly QuestionTerms[];
}

const known = new WeakMap<IndexedStory, StoryRead>();

function readStory(story: IndexedStory): StoryRead {
  const read = { told: termsTold(story.text), answers: story.answers.map((words) => new Set(questionTerms(words).keys())) };
  known.set(story, read);
  return read;
}

/** Longest stretch of a story that is read at once, in characters: a question's terms are read of as much. */
const PIECE = 1400;
/** Most of a story that is read, in characters. */
const MOST = 20_000;

function termsTold(text: string): ReadonlySet<string> {
  const terms = new Set<string>();
  for (let from = 0; from < Math.min(text.length, MOST); from += PIECE) for (const term of questionTerms(text.slice(from, from + PIECE)).keys()) terms.add(term);
  return terms;
}
