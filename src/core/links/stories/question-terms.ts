import { onDemand } from '../../text/on-demand';
import type { Span } from '../../text/span';
import { stopWords } from '../rank/stop-words';
import { termReader, termsIn } from '../rank/terms';
import { promptWords, sameWords } from './prompt-words';

/** What a question asks about: terms, words for one thing as one, none with which any question is asked. */
export type QuestionTerms = ReadonlySet<string>;

/** The terms of a question, each with the words it was read from; a bare "Tell me more" has none. "Tell me about yourself" asks for an introduction. */
export function questionTerms(text: string): ReadonlyMap<string, Span> {
  const { read, prompts, canonical, introduction } = vocabulary();
  const found = new Map<string, Span>();
  read(text.slice(0, SEARCHED), (term, from, to) => {
    if (!(prompts.has(term) && isPrompt(text.slice(from, to))) && !found.has(canonical.get(term) ?? term)) found.set(canonical.get(term) ?? term, { from, to });
  });
  const self = found.size === 0 ? /\byourself\b/i.exec(text) : null;
  if (self !== null) found.set(introduction, { from: self.index, to: self.index + self[0].length });
  return found;
}

const prompted: ReadonlySet<string> = new Set(promptWords);

/** A word may share its stem with one with which anything is asked, and be another: an "importer" is not "important". */
function isPrompt(word: string): boolean {
  const lower = word.toLowerCase();
  return prompted.has(lower) || prompted.has(lower.replace(/(?:s|es|d|ed|ing|ly|'s)$/, '')) || !/^[a-z]*(?:er|ers|or|ors)$/.test(lower);
}

/** How alike two sets of terms are: Dice's coefficient, from 0 to 1; 0 where one is empty. */
export function likeness(one: QuestionTerms, other: QuestionTerms): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

/** Longest stretch of a question that is read, in characters. */
const SEARCHED = 1500;

const vocabulary = onDemand(() => {
  const read = termReader();
  const termOf = (word: string): string => termsIn(word, read)[0] ?? word;
  const canonical = new Map<string, string>();
  for (const group of sameWords) {
    const [first = ''] = group;
    for (const word of group) if (!stopWords.has(word)) canonical.set(termOf(word), termOf(first));
  }
  return { read, prompts: new Set(promptWords.map(termOf).filter((term) => !canonical.has(term))), canonical, introduction: termOf('introduce') };
});
