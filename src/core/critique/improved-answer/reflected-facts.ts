import { tidySentences } from './tidy-sentences';

const ADDED = /\b(?:could|should|would|can|might|may)(?:['\u2019]ve| have)?(?: also| have| rather| better)* (?:added|add|said|say|mentioned|mention|told|tell|talked about|explained|explain|included|include|shown|brought up|answered)\b(?: that| about| him| them| her)*[:,]? ([^\n]+)/iu;
const LEARNED = /\b(?:taught (?:me|us)|learn(?:ed|t)|from now on|since then|lesson|next time)\b/iu;
const VERDICT = /\b(?:my (?:ans|answer|answers)|it (?:better|well|properly|clearly)|more (?:clearly|details?|examples?|numbers?)|better|properly|clearly)[\s.!]*$/iu;

/** The facts in what a writer noted for next time: "I could have added X" holds X; "I stumbled" or "could improve" holds none. */
export function factsOf(reflection: string): readonly string[] {
  const added = ADDED.exec(reflection)?.[1];
  if (added !== undefined) return VERDICT.test(added) && added.split(' ').length < 6 ? [] : tidySentences(added);
  return LEARNED.test(reflection) ? tidySentences(reflection) : [];
}
