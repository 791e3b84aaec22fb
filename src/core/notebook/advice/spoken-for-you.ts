import { matchesOf } from '../../text/matches';
import { sliceOf, type Slice } from '../../text/words';

/**
 * The stretches of a piece of advice that speak as the candidate: quoted words in the first person, all of a suggested answer that is
 * not quoted, and what comes after "say that you". What the candidate is told not to say, or has said, is none.
 */
export function spokenForYou(section: string, text: string): readonly Slice[] {
  const quoted = matchesOf(text, QUOTED).map(({ 0: found, index }) => sliceOf(text, index + 1, index + found.length - 1));
  const isSuggested = SUGGESTED.test(section) || SUGGESTED.test(text.slice(0, LABEL));
  const told = !/\byou\b/iu.test(text) ? [] : matchesOf(text, SAY_YOU).map(({ 0: found, 1: lead = '', index }) => sliceOf(text, index + lead.length, index + found.length));
  if (quoted.length === 0 && isSuggested && speaksAsI(text)) return [sliceOf(text, 0, text.length)];
  const spoken = quoted.filter((slice) => (speaksAsI(slice.text) || isSaidFirst(text, slice)) && !NOT_TO_SAY.test(text.slice(Math.max(0, slice.start - 60), slice.start)));
  return [...spoken, ...told.filter(({ start }) => spoken.every((slice) => start < slice.start || start >= slice.end))].sort((a, b) => a.start - b.start);
}

/** Characters at the beginning of a line of advice that may be its label. */
const LABEL = 60;
const SUGGESTED = /\b(?:suggested|improved|better|stronger|sample|model|example|ideal|rewritten|revised|polished)\b[^\n]{0,30}\b(?:answer|response|reply|version|pitch|introduction|script|wording)/iu;
const QUOTED = /\u201C[^\u201D]{12,3000}\u201D|"[^"]{12,3000}"/gu;
const SAY_YOU = /(\b(?:say|tell (?:them|him|her)|mention|add|claim)(?: that)? )you(?: have|'ve)? (?:led|lead|managed|built|are|were|had|have|saved|cut|earned|grew|ran|own|owned|won|designed)\b[^.\n;(]{0,160}/giu;
/** Right before words that were said, or that should not be. */
const NOT_TO_SAY = /\b(?:you (?:said|say|mention|mentioned|told|wrote|answered)|instead of|rather than|avoid(?: saying)?|do(?:n['\u2019]t| not) say|never say|not just|beyond|not) (?:just |only |that |things like |something like )?[*_]{0,2}["\u201C]?$/iu;
/** Right behind words that a coach wants said. */
const SAY_FIRST = /^["\u201D]?,? (?:say|use|open with|lead with|start with) (?:that|this|it)\b/iu;

function speaksAsI(text: string): boolean {
  return /(?:^|[^\p{L}'\u2019])(?:I|my|My|me|I['\u2019](?:m|ve|d|ll)|we|We|our|Our|us)(?![\p{L}])/u.test(text);
}

/** "Two million users were affected, say that first": words to be said, though no "I" stands in them. */
function isSaidFirst(text: string, { start, end }: Slice): boolean {
  return SAY_FIRST.test(text.slice(end)) || /,? say (?:that|this|it)\b[^,;]{0,20}$/iu.test(text.slice(start, end));
}
