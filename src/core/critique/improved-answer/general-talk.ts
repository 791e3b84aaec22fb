import { ownActions, teamActions } from '../../text/agency';
import { quantities } from '../../text/numbers';

const GENERAL = /\b(?:would|usually|normally|always|generally|whenever|in general|everybody|everyone|typically|should|i (?:think|believe|feel)|important)\b/iu;
const HAPPENED = /\b(?:was|were|had|did|last (?:year|month|week|quarter)|once|one day|ago)\b/iu;

/** Whether the sentences tell what one does in general, and nothing that happened. */
export function isGeneralTalk(sentences: readonly string[]): boolean {
  const all = sentences.join(' ');
  return GENERAL.test(all) && !HAPPENED.test(all) && quantities(all).length === 0 && ownActions(all).length === 0 && teamActions(all).length === 0;
}

const JOINED_BY_SIGNS = / (?:\+|[-=]>|\u2192|>) /u;
const VERB = /\b(?:i|we|he|she|they|it|was|were|is|are|had|has|have|did)\b/iu;

/** Whether the sentences are key words joined by signs, which nobody says aloud: "react + learn + improve". */
export function areKeyWords(sentences: readonly string[]): boolean {
  return sentences.length > 0 && sentences.every((sentence) => JOINED_BY_SIGNS.test(sentence) && !VERB.test(sentence) && quantities(sentence).length === 0);
}

const DENIES =
  /\b(?:i|we)(?:'ve)?(?: (?:really|honestly|just|also))? (?:haven't|have never|have not|had never|never|don't|do not|didn't|did not|can't think of|cannot think of|wouldn't|would not)(?: (?:really|ever|actually|think i|think i've|often|usually|have|had|made|change|any))*(?: (?:a|any|such|big|real|an|major|serious|huge|significant|single|specific|particular|many))* ?(?:failed|fail|mistakes?|conflicts?|failures?|disagreements?|weakness(?:es)?|anything|a thing)\b|\bwas(?: not|n't)(?: really| actually)? my fault\b/iu;

/** Whether the sentence denies that there is anything to tell. */
export function denies(sentence: string): boolean {
  return sentence.split(' ').length < 16 && DENIES.test(sentence.replace(/\u2019/gu, '\''));
}
