import { spokenWords } from './purposes';
import { questionTerms } from './question-terms';

/** Words that may stand between "why" and what was chosen. */
const LEAD = new Set('did do have would you we they just simply even then and the a an to go went with choose chose chosen use used using pick picked take took select selected decide decided on opt opted for need prefer preferred bring introduce not no only'.split(' '));
/** Words after which "why" asks for the cause of something that happened. */
const EVENT = new Set('is was are were does had has did_not this it that there nobody somebody someone every all'.split(' '));
const ENDS = new Set('for in at on as not over instead rather vs versus but when if although though and or while than'.split(' '));
const OPENERS: readonly (readonly string[])[] = [['why'], ['how', 'come'], ['made', 'you'], ['makes', 'you'], ['reason', 'for'], ['reasons', 'for'], ['rationale', 'behind'], ['rationale', 'for']];

/** Words between an opener and its object, and words of an object at most. */
const MOST_LEAD = 8;
const MOST_CHOSEN = 6;

/** Terms of the thing whose choice a question asks the reason of ("why Kafka", "what made you go with Kafka"); null where it asks for none. */
export function choiceIn(text: string): ReadonlySet<string> | null {
  const words = spokenWords(text);
  const from = openingEnd(words);
  if (from === null) return null;
  const lead = words.slice(from, from + MOST_LEAD).findIndex((word) => !LEAD.has(word));
  const first = words[from + lead];
  if (lead < 0 || first === undefined || EVENT.has(first)) return null;
  const rest = words.slice(from + lead);
  const end = rest.findIndex((word) => ENDS.has(word));
  const chosen = end < 0 ? rest : rest.slice(0, end);
  const terms = new Set(questionTerms(chosen.slice(0, MOST_CHOSEN).join(' ')).keys());
  return chosen.length > MOST_CHOSEN || terms.size === 0 ? null : terms;
}

function openingEnd(words: readonly string[]): number | null {
  for (let at = 0; at < words.length; at += 1) {
    for (const opener of OPENERS) if (opener.every((word, next) => words[at + next] === word)) return at + opener.length;
  }
  return null;
}
