import { tidySentences } from './tidy-sentences';

const ADDED = /\b(?:could|should|would|can|might|may)(?:['\u2019]ve| have)?(?: also| have| rather| better)* (?:added|add|said|say|mentioned|mention|told|tell|talked about|explained|explain|included|include|shown|brought up|answered)\b(?: that| about| him| them| her)*[:,]? ([^\n]+)/iu;
const LEARNED = /\b(?:taught (?:me|us)|learn(?:ed|t)|from now on|since then|lesson|next time)\b/iu;
const VERDICT = /\b(?:my (?:ans|answer|answers)|it (?:better|well|properly|clearly)|more (?:clearly|details?|examples?|numbers?)|better|properly|clearly)[\s.!]*$/iu;

const CLAUSE = /\b(?:i|we|it|he|she|they|there|this|that|now|every|each|is|are|was|were|had|has|have|do|did|does|can|will|used|uses)\b/iu;
const MISSED = /\b(?:forgot to|didn['\u2019]?t|did not|missed to|failed to) (?:say|mention|tell|add|explain|talk about|include)(?: that| about| him| them| her)*[:,]? ([^\n]+)/iu;
const GIVEN = /\b(?:could|should|would)(?:['\u2019]ve| have) (?:given|shown|named|listed|quoted|compared)(?: him| them| her)? ([^\n]+)/iu;
const ONLY_A_TOPIC = /^(?:what|why|how|whether|which|who|where|when|the|my|our|some|more|an?)\b/iu;

/** The facts in what a writer noted for next time: "I could have added X" holds X; "I stumbled" or "could improve" holds none. */
export function factsOf(reflection: string): readonly string[] {
  const added = ADDED.exec(reflection)?.[1];
  if (added !== undefined) return isVerdict(added) || isTopic(added) ? [] : tidySentences(added);
  return LEARNED.test(reflection) ? tidySentences(reflection) : [];
}

/** What the writer noted as missing by its name only, without a bracket or a quotation mark in it: "I forgot to say why", "I could have given the prices". */
export function topicsOf(reflection: string): readonly string[] {
  const added = ADDED.exec(reflection)?.[1];
  const named = added === undefined ? (MISSED.exec(reflection)?.[1] ?? GIVEN.exec(reflection)?.[1]) : isTopic(added) ? added : undefined;
  return named === undefined || isVerdict(named) ? [] : [named.replace(/[[\]"\u201C\u201D*`]/gu, '').replace(/\s+/gu, ' ').replace(/[\s.!,;]+$/u, '').trim()].filter((topic) => topic !== '');
}

function isVerdict(added: string): boolean {
  return VERDICT.test(added) && added.split(' ').length < 6;
}

/** "the prices", "what that costs": a thing to say, not yet said. */
function isTopic(added: string): boolean {
  return /^(?:what|why|how|whether|which)\b/iu.test(added) || (ONLY_A_TOPIC.test(added) && !CLAUSE.test(added) && !/\d/u.test(added));
}
