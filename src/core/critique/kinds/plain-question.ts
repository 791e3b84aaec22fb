import { withoutLeadIn } from './lead-in';

/** Longest stretch of a question that is searched, in characters: an interviewer's preamble may run long. */
const SEARCHED = 1500;

/** A question in plain words, without what only leads up to it. */
export function plainQuestion(question: string): string {
  return withoutLeadIn(plainWords(question));
}

/** Lower case, straight quotes, no Markdown marks, single blanks. */
export function plainWords(text: string): string {
  return text
    .slice(-SEARCHED)
    .toLowerCase()
    .replace(/[’‘ʼ]/g, '\'')
    .replace(/[“”"*_`#>()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
