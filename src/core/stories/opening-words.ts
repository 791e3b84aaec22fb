import { firstWords } from '../text/words';

const MOST_WORDS = 8;
/** Words that lead on to the next: a quote that ends with one reads as if cut off by mistake. */
const LEADING_ON = /(?:[ ,;:(\u2014\u2013-]{1,4}(?:and|or|but|so|the|a|an|i|we|with|of|to|in|for|on|by|at|from|that|which|who|it|then|into|no|not|my|our|their|his|her|its|is|was|were|had|be))+$/iu;
const SIGNS_BEFORE = /^[\s"'\u201C\u201D\u2018\u2019>*_#-]+/u;
const SIGNS_AFTER = /[\s.,;:(*_"'\u201C\u201D\u2014\u2013-]{1,40}$/u;

/** The first words of a text on one line, eight at most and as far as they stand together, to begin at; without emphasis. */
export function openingWords(text: string): string {
  const line = text.replace(/[*_]{2,}/gu, '').replace(/\s+/gu, ' ').replace(SIGNS_BEFORE, '');
  const first = firstWords(line, MOST_WORDS);
  const whole = first.length >= line.trimEnd().length ? first : (CLAUSE.exec(first)?.[1] ?? first.replace(OPEN_BRACKET, '')).replace(LEADING_ON, '');
  return whole.replace(SIGNS_AFTER, '');
}

/** Four words at least, up to the last sign that ends a clause. */
const CLAUSE = /^((?:\S+ ){3,7}?\S+)[,.;:](?: .*)?$/u;
const OPEN_BRACKET = /\([^)]{0,60}$/u;
