import { onDemand } from './on-demand';
import { sliceOf, type Slice } from './words';

/** Finds phrases in a text, whatever emphasis stands between their words. */
export type Phrases = (text: string) => readonly Slice[];

/** What may stand for a blank of a phrase. */
const BLANK = '[\\s*_~`]{1,8}';

/**
 * A finder of phrases written as sources of regular expressions in lower case: a blank stands for blanks and emphasis,
 * `[- ]` for a blank or a hyphen, `'` for every apostrophe, `<n>` for up to n words of the same clause.
 * Whole words only, in any case. Compiled at the first search, so that loading costs nothing.
 */
export function phrases(...sources: readonly string[]): Phrases {
  const pattern = onDemand(() => new RegExp(`(^|[^\\p{L}\\p{N}])(?:${sources.map(compile).join('|')})(?![\\p{L}\\p{N}])`, 'giu'));
  return (text) => {
    return [...straight(text).matchAll(pattern())].map((match) => {
      const start = match.index + (match[1]?.length ?? 0);
      return sliceOf(text, start, match.index + match[0].length);
    });
  };
}

export function says(text: string, list: Phrases): boolean {
  return list(text).length > 0;
}

/** The same length of text with straight apostrophes. */
function straight(text: string): string {
  return text.replace(/[\u2018\u2019\u02BC]/gu, "'");
}

function compile(source: string): string {
  return source
    .replace(/<(\d)> /gu, (_all, count: string) => `(?:[\\p{L}\\p{N}'&/+-]{1,24}[\\s,*_~]{1,8}){0,${count}}`)
    .replace(/\[- \]/gu, '[\\s-]{1,2}')
    .replace(/ /gu, BLANK);
}
