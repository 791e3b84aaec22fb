import { onDemand } from '../text/on-demand';
import type { Slice } from '../text/words';

/** Phrases to look for, ready to be found in a text. */
export interface PhraseList {
  /** Global, case-blind and Unicode-aware; group 1 is what stands before the phrase. */
  readonly pattern: RegExp;
}

/**
 * Phrases to match as whole words in any case, compiled when first looked for, so that loading costs nothing.
 * In a phrase a blank stands for blanks or a hyphen, `word*` for every word with that beginning, `#` for a number in figures or words,
 * and `..` for up to four words of the same clause.
 */
export function phraseList(phrases: readonly string[]): PhraseList {
  const pattern = onDemand(() => compiled(phrases));
  return {
    get pattern() {
      return pattern();
    },
  };
}

function compiled(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const choices = longestFirst.map(source).join('|');
  return new RegExp(`(^|[^\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The first stretch of the text that says one of the phrases; null where none does. */
export function firstPhrase(text: string, list: PhraseList): Slice | null {
  const pattern = list.pattern;
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match === null ? null : sliceOf(match);
}

/** Every stretch that says one of the phrases, in order. */
export function allPhrases(text: string, list: PhraseList): readonly Slice[] {
  return [...text.matchAll(list.pattern)].map(sliceOf);
}

function sliceOf(match: RegExpExecArray): Slice {
  const before = match[1]?.length ?? 0;
  const start = match.index + before;
  return { text: match[0].slice(before), start, end: match.index + match[0].length };
}

const NUMBER =
  '(?:\\d[\\d.,]{0,14}\\s?(?:k|m|mn|b|bn|x|lakhs?|crores?|thousand|million|billion)?\\+?|' +
  'two|three|four|five|six|seven|eight|nine|ten|dozens?(?: of)?|hundreds of|thousands of|millions of)';
const GAP = '(?:[\\s,]{1,3}[^\\s,.;:!?]{1,40}){0,4}?[\\s,]{1,3}';

function source(phrase: string): string {
  return phrase.split(' .. ').map((half) => half.split(' ').map(word).join('[\\s-]{1,3}')).join(GAP);
}

function word(text: string): string {
  if (text === '#') return NUMBER;
  const stem = text.replace(/\*$/u, '').replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/'/gu, "['’]");
  return text.endsWith('*') ? `${stem}[\\p{L}\\p{N}]*` : stem;
}
