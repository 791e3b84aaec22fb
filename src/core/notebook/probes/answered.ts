import type { Question } from '../../notes/interview-note';
import { phrases, says } from '../../text/phrases';
import { fold, wordCount, words } from '../../text/words';
import type { RungAsked } from './dossier';

/**
 * Whether a question got an answer: `no` where nothing was said or only that nothing came to mind, `weak` where the writer noted
 * that the answer fell short. What stands behind the question mark on the line of the question is its answer.
 */
export function answeredHow({ text, answers, reflections }: Pick<Question, 'text' | 'answers' | 'reflections'>): RungAsked['answered'] {
  const said = answers.map((answer) => answer.text.trim()).filter((answer) => /[\p{L}\p{N}]/u.test(answer));
  if (said.length === 0 && !isAnsweredInLine(text)) return reflections.some((one) => !says(one.text, NOTHING_SAID) && says(one.text, TOLD)) ? 'weak' : 'no';
  if (said.length > 0 && said.every((answer) => wordCount(answer) <= FEW_WORDS && says(answer, NOTHING_SAID))) return 'no';
  return reflections.length > 0 || said.some((answer) => says(answer, FELL_SHORT)) ? 'weak' : 'yes';
}

/** A reflection that says that there was an answer. */
const TOLD = phrases('i (?:said|told|mentioned|answered|explained|talked|went|gave|used|only|just)', 'said', 'told (?:him|her|them)', 'mentioned', 'explained', 'answered', 'came out', 'rambled', 'waffled');

/** An answer that only says that there was none is short. */
const FEW_WORDS = 12;

const NOTHING_SAID = phrases(
  "(?:no|had no|without) (?:answer|idea|clue|reply|response)", "(?:i )?(?:didn't|did not|don't|do not|dont|didnt) (?:know|have an answer|answer|reply)", 'blank(?:ed)?', "(?:i'd|i would) have to think", 'not sure', "couldn't (?:say|answer|tell)",
  'could not (?:say|answer|tell)', 'nothing (?:came to mind|to say)', 'no real example', 'skipped', 'silence', 'mind went blank', 'left it open', 'unanswered',
);
const FELL_SHORT = phrases(
  "(?:couldn't|could not|didn't|did not|wasn't able to|was not able to) (?:say|explain|answer|tell|remember|recall|name|give|know|convince)", 'could(?: have|\'ve)? (?:improve|improved|be better|been better|said|added|mentioned)',
  'should(?: have|\'ve) (?:said|added|mentioned|told|named)', "(?:i )?(?:forgot|stumbled|fumbled|waffled|rambled|struggled|blanked|guessed|missed)", 'not convinced', 'weak answer', 'talked around it', 'nothing concrete', 'had to guess',
);

/** "How did you find out? Support rang us": words behind the last question mark that ask for nothing. */
function isAnsweredInLine(text: string): boolean {
  const rest = text.slice(text.lastIndexOf('?') + 1);
  if (!text.includes('?')) return /(?:->|=>|\u2192)\s*[\p{L}\p{N}]/u.test(text);
  const [first] = words(rest);
  return first !== undefined && wordCount(rest) >= 2 && !ASKS_ON.test(fold(first.text));
}

const ASKS_ON = /^(?:give|tell|elaborate|details?|and|or|like|please|pls|how|why|what|which|who|when|where|is|are|was|were|did|do|does|can|could|would|if|because|then|name|for|e\.?g|so|also|explain|justify|show|say|walk|describe|compare|list|share|talk|think|suppose|assume|imagine|let|be|use|your|with|any|in|you|u)$/;
