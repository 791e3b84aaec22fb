import { asSentence } from './tidy-sentences';

const LACK =
  /\b(?:i|i'm|i've|me|my|there's|there is|there are|there was)\b[^.]{0,25}?\b(?:no|not|don't|didn't|haven't|never|lack|lacking|couldn't|can't|weak)\b[^.]{0,40}?\b(?:experience|knowledge|familiar\w*|idea|exposure|know|understand\w*|expertise|skills?|good at|remember|worked (?:on|with)|used|say|sure|front ?-?end)\b/iu;
const BARE_LACK = /^(?:no|not|zero|little|lack of)(?: [\w/-]+){0,3} (?:experience|knowledge|familiar\w*|idea|exposure|expertise|skills?)\b/iu;
const TURN = /,? (?:but|however|though|although)(?: that)?,? |, (?=(?:i|i'm|i\u2019m|we)\b)/iu;

const UNSURE = /\b(?:sure|remember|say)\b/iu;

export interface Sorted {
  readonly kept: readonly string[];
  /** Whether something was left out: a gap in skill or knowledge that the speaker volunteered. */
  readonly leftOut: boolean;
  /** Whether one of them is a gap to bridge, and not only a doubt or a memory that fails. */
  readonly lacksSkill: boolean;
}

/** Takes out what the speaker admits to lack; what follows a "but" in the same sentence is kept. */
export function withoutAdmissions(sentences: readonly string[]): Sorted {
  const kept = sentences.flatMap((sentence) => (admits(sentence) ? remainder(sentence) : [sentence]));
  const opened = kept.map((sentence, index) => (index === 0 ? asSentence(sentence.replace(/^but,? /iu, '')) : sentence));
  const admitted = sentences.filter(admits);
  return { kept: opened, leftOut: admitted.length > 0, lacksSkill: admitted.some((sentence) => !UNSURE.test(sentence)) };
}

function admits(text: string): boolean {
  const plain = text.replace(/[\u2018\u2019]/gu, '\'');
  return LACK.test(plain) || BARE_LACK.test(plain);
}

function remainder(sentence: string): readonly string[] {
  return sentence.split(TURN).map(asSentence).filter((piece) => piece !== '' && !admits(piece));
}
