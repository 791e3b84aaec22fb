import type { Subject } from './rule';
import { phrases, says } from '../text/phrases';
import { hollowAims } from './motive-words';

const ASKS_MOTIVE = phrases(
  '(?:leave|leaving|left|quit|resign(?:ed|ing)?)',
  '(?:switch|switching|change|changing|looking for a change|move|moving) <2> (?:job|jobs|company|companies|role)',
  'looking for (?:a |an )?(?:change|new|job|opportunit(?:y|ies))', 'reason for (?:change|leaving|switching)', 'made you (?:look|apply|decide|think of|consider|want)', 'why are you (?:here|looking|interviewing|on the market)', 'on the (?:job )?market',
  'why (?:do you want|us|this company|this role)', 'want to join',
);

const HOLLOW = phrases(...hollowAims);
const FORWARD = phrases(
  "(?:i'm|i am|now|been) <1> (?:looking for|looking to|seeking|excited|eager|drawn|keen|hoping to|interested in)",
  "(?:i|and|now|next|also) (?:want|would like|hope|wish|plan|aim) to", "i'd (?:like|love) to", 'my next (?:step|role|goal)',
  'next (?:i|step|for me)', 'your (?:team|product|company|work|stack|scale|mission)', 'grow into', 'move (?:towards?|into)', 'excites? me',
  'attract(?:s|ed) me', 'opportunity to', 'so that i can', 'goal is', 'here i (?:can|could|would)',
);

/** Whether a reason for leaving or joining is asked for. */
export function asksMotive({ kind, question, form }: Subject): boolean {
  return form === 'answer' && (kind?.shape === 'leaving' || says(question, ASKS_MOTIVE));
}

/** Whether the text says what the candidate looks for next. */
export function looksForward(text: string): boolean {
  return says(withoutHollow(text), FORWARD);
}

/** The text with what everybody seeks ("a better opportunity", "I want to grow") taken out; places shift. */
export function withoutHollow(text: string): string {
  return HOLLOW(text).reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ... ${rest.slice(end)}`, text);
}
