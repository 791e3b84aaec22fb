import { coldness, warmth } from './coldness-words';
import { phrases, says } from '../text/phrases';
import type { Subject } from './rule';
import { lastAsked } from './subject-asked';
import { isRegretted, plainHits } from './subject-denial';
import type { Hit } from './subject-hits';
import { textAfter } from './subject-rest';

const COLD = phrases(...coldness);
const WARM = phrases(...warmth);
const OF_OTHERS: ReadonlySet<string> = new Set(['conflict', 'influence', 'feedback', 'mentoring', 'leadership', 'teamwork', 'stakeholders', 'innovation', 'customer', 'ownership']);
const ASKS_OTHERS = /\b(?:users?|customers?|people|team|teams|colleague\p{L}*|coworker\p{L}*|teammate\p{L}*|buy-in|adopt\p{L}*|resist\p{L}*|someone|somebody|persuad\p{L}*|convinc\p{L}*|manager|stakeholder\p{L}*|how do you (?:like|prefer) to work|underperform\p{L}*|struggl\p{L}*|criticism|chang(?:e|ed|es))\b/iu;

/** The first words that pass over what a matter costs other people, with no step towards them after it. */
export function coldIn(subject: Subject): Hit | undefined {
  const { kind, form } = subject;
  if (form === 'story') return undefined;
  if (!OF_OTHERS.has(kind?.id ?? '') && !ASKS_OTHERS.test(lastAsked(subject))) return undefined;
  return plainHits(subject, COLD).find((hit) => !isRegretted(hit) && !says(textAfter(subject, hit), WARM));
}
