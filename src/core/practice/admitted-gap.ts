import { phrases, type Phrases } from '../text/phrases';
import { sentences } from '../text/sentences';
import { sliceOf, type Slice } from '../text/words';
import { badlyTold, nothingAnswered } from './admitted-gap-words';

/** A sentence among the notes on an answer in which the writer says that it fell short. */
export interface AdmittedGap extends Slice {
  /** Whether nothing else is noted as said, and this says that nothing was. */
  readonly isEmpty: boolean;
}

/** The first sentence of a remembered answer that says it fell short; null where none does. Only a clause that opens with it counts: further in, words tell of the work. */
export function admittedGap(text: string): AdmittedGap | null {
  const said = sentences(text.slice(0, SEARCHED)).filter((sentence) => /[\p{L}\d]/u.test(sentence.text));
  const admitted = said.filter((sentence) => opensWith(sentence.text, empty) || opensWith(sentence.text, badly));
  const first = admitted[0];
  if (first === undefined) return null;
  return { ...sliceOf(text, first.start, first.end), isEmpty: admitted.length === said.length && said.some((sentence) => opensWith(sentence.text, empty, FIRST)) && !said.some((sentence) => TOLD.test(sentence.text)) };
}

/** Notes on an answer are short; what is longer tells a story. */
const SEARCHED = 400;

const empty = phrases(...nothingAnswered);
const badly = phrases(...badlyTold);

/** Something was said all the same. */
const TOLD = /\b(?:said|told|gave|guessed|answered (?:with|that)|made (?:one|it|up)|took|used|talked about|spoke of)\b/i;

const LEAD_WORDS = '[^\\p{L}\\d]{0,6}(?:(?:i|but|and|so|then|again|here|also|honestly|still|sadly|well|really|just|probably|answer|story|a|it|uh|um)[ ,:.*_-]{1,3}){0,4}$';
const FIRST = new RegExp(`^${LEAD_WORDS}`, 'iu');
const CLAUSE = new RegExp(`(?:^|[.;:!?\\u2026(\\u2013\\u2014]|\\s-)${LEAD_WORDS}`, 'iu');

/** Longer than any lead, so that a cut never looks like the start. */
const LONGEST_LEAD = 70;

function opensWith(sentence: string, list: Phrases, lead = CLAUSE): boolean {
  const [hit] = list(sentence);
  return hit !== undefined && lead.test(sentence.slice(Math.max(0, hit.start - LONGEST_LEAD), hit.start));
}
