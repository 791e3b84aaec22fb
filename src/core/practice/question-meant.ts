import type { Question } from '../notes/interview-note';
import { words } from '../text/words';
import { wordsOfRounds } from './round-words-table';

/**
 * The question that a remark on a whole round speaks of: the one that shares most of the remark's own words, and at least half of
 * them; null where none or several do. Only words that tell a subject count.
 */
export function questionMeant(remark: string, questions: readonly Question[]): Question | null {
  const own = subjectsIn(remark);
  if (own.size === 0 || own.size > MOST_OWN) return null;
  let best: { readonly question: Question; readonly shared: number } | null = null;
  let isTied = false;
  for (const question of questions) {
    const asked = subjectsIn(question.text);
    const shared = [...own].filter((word) => asked.has(word)).length;
    if (shared * 2 < own.size || shared < (best?.shared ?? 1)) continue;
    isTied = shared === best?.shared;
    best = { question, shared };
  }
  return isTied ? null : best?.question ?? null;
}

/** Whether two texts share a word that tells a subject. */
export function sharesSubject(one: string, other: string): boolean {
  const words = subjectsIn(other);
  return [...subjectsIn(one)].some((word) => words.has(word));
}

/** A remark of more words of its own tells a story. */
const MOST_OWN = 14;

/** Letters by which two forms of one word are the same, and fewest of a word that tells a subject. */
const STEM = 6;
const SHORTEST = 4;

function subjectsIn(text: string): ReadonlySet<string> {
  const told = words(text.slice(0, LONGEST)).map(({ text: word }) => word.toLowerCase());
  return new Set(told.filter((word) => word.length >= SHORTEST && !wordsOfRounds.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s|e)$/, '');
  return (stem.length < SHORTEST ? word : stem).slice(0, STEM);
}

/** Longest text that is read, in characters. */
const LONGEST = 600;
