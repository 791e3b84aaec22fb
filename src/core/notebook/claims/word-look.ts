import { matchesOf } from '../../text/matches';

const RUN = /[a-z]+/g;

/** Whether a text holds any of some words, given in small Latin letters: a cheap look before a long pattern. */
export function holdsAny(text: string, words: ReadonlySet<string>): boolean {
  return matchesOf(text.toLowerCase(), RUN).some(({ 0: run }) => words.has(run));
}

/** The first word of each of the alternatives of a pattern, without those that are no plain word. */
export function firstWordsOf(alternatives: string): readonly string[] {
  return alternatives.split('|').flatMap((each) => /^(?:\(\?:)?([a-z]+)/u.exec(each)?.[1] ?? []);
}

/** Whether a word of a text begins as one of some words does, by three letters: for names with many endings. */
export function holdsBeginning(text: string, beginnings: ReadonlySet<string>): boolean {
  return matchesOf(text.toLowerCase(), RUN).some(({ 0: run }) => beginnings.has(run.slice(0, 3)));
}

/** What `holdsBeginning` looks for. */
export function beginningsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.slice(0, 3)));
}
