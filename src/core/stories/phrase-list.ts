import { onDemand } from '../text/on-demand';
import { shelve } from '../text/pattern-shelf';
import { inPlainLetters } from '../text/phrases';
import { plainLower } from '../text/plain-lower';
import type { Slice } from '../text/words';

/** Phrases to look for, ready to be found in a text. */
export interface PhraseList {
  /** Global; group 1 is what stands before the phrase. For a text in small letters a to z, and for any text. */
  readonly plain: () => RegExp;
  readonly any: () => RegExp;
}

/**
 * Phrases to match as whole words in any case, compiled when first looked for, so that loading costs nothing.
 * In a phrase a blank stands for blanks or a hyphen, `word*` for every word with that beginning, `#` for a number in figures or words,
 * and `..` for up to four words of the same clause.
 */
export function phraseList(phrases: readonly string[]): PhraseList {
  const choices = onDemand(() => [...phrases].sort((a, b) => b.length - a.length).map(source).join('|'));
  const plain = onDemand(() => new RegExp(`(^|[^a-z0-9])(?:${inPlainLetters(choices())})(?![a-z0-9])`, 'g'));
  shelve(() => [plain]);
  return { plain, any: onDemand(() => new RegExp(`(^|[^\\p{L}\\p{N}])(?:${choices()})(?![\\p{L}\\p{N}])`, 'giu')) };
}

/** The first stretch of the text that says one of the phrases; null where none does. */
export function firstPhrase(text: string, list: PhraseList): Slice | null {
  const [searched, pattern] = searchedIn(text, list);
  pattern.lastIndex = 0;
  const match = pattern.exec(searched);
  return match === null ? null : sliceOf(text, match);
}

/** Every stretch that says one of the phrases, in order. */
export function allPhrases(text: string, list: PhraseList): readonly Slice[] {
  const [searched, pattern] = searchedIn(text, list);
  return [...searched.matchAll(pattern)].map((match) => sliceOf(text, match));
}

function searchedIn(text: string, { plain, any }: PhraseList): readonly [searched: string, pattern: RegExp] {
  const lower = plainLower(text);
  return lower === null ? [text, any()] : [lower, plain()];
}

function sliceOf(text: string, match: RegExpExecArray): Slice {
  const start = match.index + (match[1]?.length ?? 0);
  const end = match.index + match[0].length;
  return { text: text.slice(start, end), start, end };
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
