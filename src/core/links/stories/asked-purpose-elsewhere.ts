import { mapSteps } from '../../notes/steps';
import { onDemandInSteps } from '../../text/on-demand';
import { elsewhereAsked } from './asked-purpose-elsewhere-table';
import { keyOf, meets, patternsIn, type Pattern } from './purpose-pattern';
import { spokenWords, type Purpose } from './purposes';

/** What a question asks of something else than the candidate. */
export interface Elsewhere extends Purpose {
  /** The purpose that its words would have of the candidate; null where it has words of its own. */
  readonly instead: string | null;
}

/** What a question asks with the words of a known asking that belong to another object or to a reversed role; null where they do not. */
export function askedElsewhere(text: string): Elsewhere | null {
  const words = spokenWords(text);
  const quality = qualityOfThing(words.join(' '));
  if (quality !== null) return { id: `${quality}-of-thing`, isOnWork: true, instead: quality };
  const keys = new Set(words.map(keyOf));
  const isMet = (pattern: Pattern): boolean => (pattern.keys === null || pattern.keys.some((key) => keys.has(key))) && meets(words, pattern) !== null;
  const found = rows().find(({ says, unless }) => says.some(isMet) && !unless.some(isMet));
  return found === undefined ? null : { id: found.id, isOnWork: false, instead: null };
}

const rowsInSteps = onDemandInSteps(() => mapSteps(Object.entries(elsewhereAsked), ([id, { says, unless }]) => (
  { id, says: patternsIn(says), unless: unless === undefined ? [] : patternsIn(unless) }
), 1));

const rows = rowsInSteps.get;

/** Reads the table a little at a time. */
export const elsewhereReady = rowsInSteps.ready;

const QUALITY = '(?:(?<weak>weakness(?:es)?|weak (?:points?|spots?|sides?)|shortcomings?|flaws?)|strengths?|strong (?:points?|sides?))';
const LEADING = '(?:(?:a|an|the|your|our|this|that|these|those|current|present|last|most|own) ){0,4}';
const OF_OBJECT = new RegExp(`\\b${QUALITY} (?:of|does(?! you)) ${LEADING}(?<object>[^ ]+)(?: (?<more>[^ ]+))?`, 'u');
/** What a person is asked about as their own: "a weakness of your working style". */
const OWN = /^(?:you|yours|yourself|own|characters?|personality|career|life|working|work|skills?|skillset|profile|resume|cv|experience|knowledge|background|communication|leadership|style|which|a|the|your|candidate|self|person|engineer|developer)$/u;

function qualityOfThing(words: string): 'weakness' | 'strength' | null {
  const groups = OF_OBJECT.exec(words)?.groups;
  if (groups === undefined || OWN.test(groups['object'] ?? '') || OWN.test(groups['more'] ?? '')) return null;
  return groups['weak'] === undefined ? 'strength' : 'weakness';
}
