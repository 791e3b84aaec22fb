/** A word and what stands between the word before and it. */
export interface SteppedWord {
  readonly gap: string;
  readonly word: string;
}

export interface NameWords {
  /** Signs before the first word. */
  readonly before: string;
  readonly words: readonly SteppedWord[];
  /** Signs after the last word. */
  readonly after: string;
}

/** A word of any script: letters, digits and the marks on them. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Takes a name apart into its words and the signs around them. */
export function wordsWithGaps(name: string): NameWords {
  const found = [...name.matchAll(WORD)];
  let end = found[0]?.index ?? 0;
  const before = name.slice(0, end);
  const words = found.map((match) => {
    const gap = name.slice(end, match.index);
    end = match.index + match[0].length;
    return { gap, word: match[0] };
  });
  return { before, words, after: name.slice(end) };
}

/** A word as words are compared: any case, composed or decomposed, any width. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[\u0020-\u007e]*$/u.test(lower) ? lower : lower.normalize('NFKC').toLowerCase();
}

/** What stands between words as it is compared: blanks folded, quotes and dashes straight. */
export function foldGap(gap: string): string {
  if (gap === '' || gap === ' ') return gap;
  return gap.replace(/[ \t\u00a0]+/gu, ' ').replace(/[\u2018\u2019\u02bc]/gu, "'").replace(/[\u201c\u201d]/gu, '"').replace(/[\u2010-\u2015]/gu, '-');
}
