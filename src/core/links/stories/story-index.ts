import { questionTerms, type QuestionTerms } from './question-terms';

/** What a set of stories tells, by term. */
export interface StoryIndex {
  /** Which of a question's terms the story at a place tells, the most telling first, and their share of all of them by weight, from 0 to 1. */
  readonly wordsShared: (at: number, terms: QuestionTerms) => { readonly shared: readonly string[]; readonly covered: number };
  /** The terms of the questions that it answers. */
  readonly answersOf: (at: number) => readonly QuestionTerms[];
}

export interface IndexedStory {
  readonly text: string;
  readonly answers: readonly QuestionTerms[];
}

/** Reads the terms of each story once. */
export function storyIndex(stories: readonly IndexedStory[]): StoryIndex {
  const told = stories.map(({ text }) => termsTold(text));
  const holding = new Map<string, number>();
  for (const terms of told) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log(1 + (stories.length - (holding.get(term) ?? 0) + 0.5) / ((holding.get(term) ?? 0) + 0.5));
  return {
    wordsShared: (at, terms) => {
      const shared = [...terms].filter((term) => told[at]?.has(term) === true).sort((a, b) => rarity(b) - rarity(a));
      const all = sumOf(terms, rarity);
      return { shared, covered: all === 0 ? 0 : sumOf(shared, rarity) / all };
    },
    answersOf: (at) => stories[at]?.answers ?? [],
  };
}

function sumOf(terms: Iterable<string>, weight: (term: string) => number): number {
  let sum = 0;
  for (const term of terms) sum += weight(term);
  return sum;
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
