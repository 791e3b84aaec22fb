import type { Subject } from './rule';
import { asksHabit } from './subject-asked';
import { hitsOf, type Hit } from './subject-hits';
import { phrases, says, type Phrases } from '../text/phrases';

const NEGATION = "not|n't|cannot|never|no|without|hardly|rarely|instead of|rather than|less about|avoid|avoided|stop|stopped|stopping";
const SUPPOSED = 'if|unless|whether|pretend|would(?! say)|could|might|used to|tempted to|wanted to|afraid';
const SOMEBODY = 'he|she|they|manager|lead|client|vendor|customer|team|boss|people|everyone|who|somebody|someone|colleague|teammate|interviewer';
const SAYS = 'said|says|thought|told|believed?|felt|feel|assumed|argued|insisted|asked|called';
const BEFORE = new RegExp(`\\b(?:${NEGATION}|${SUPPOSED}|(?:${SOMEBODY}) (?:${SAYS})|at first i (?:thought|felt|believed|assumed))\\b[^.!?;,]{0,50}$`, 'iu');

/**
 * Places where a phrase is meant as it stands: not denied, supposed, quoted or somebody else's words. Where a habit is
 * asked for, "I would" is the answer and supposes nothing.
 */
export function plainHits(subject: Subject, list: Phrases): readonly Hit[] {
  const isHabit = asksHabit(subject);
  return hitsOf(subject, list).filter((hit) => !isTakenBack(isHabit ? { ...hit, before: hit.before.replace(/\bi(?: would|['\u2019]d)\b/giu, 'i') } : hit));
}

export function isTakenBack({ spot, before, after }: Hit): boolean {
  const plain = before.replace(/[\u2018\u2019]/gu, "'").replace(/[*_~`]/gu, '').replace(/n't/giu, " n't");
  return BEFORE.test(plain) || (/\bhad\s+$/iu.test(plain) && /^(?:i|we)\b/iu.test(spot.text)) || isQuoted(before, after);
}

const REGRET = phrases(
  'i (?:should|could) <1> have', '(?:my|a|the|big|wrong) (?:own )?(?:mistake|fault)', 'i (?:have |had )?(?:learned|learnt|realised|realized|regret(?:ted)?|apologi[sz]ed)', 'since then', 'now i', 'i now', 'looking back', 'in hindsight', '(?:that|it|which|this|i) was <1> (?:wrong|unfair|too long|too late|a bad)', "i wouldn't", 'i would not',
);

/** Whether what follows the words regrets or mends them: then they are the story's turning point. */
export function isRegretted({ after, next }: Hit): boolean {
  return says([after, ...next].join('\n'), REGRET);
}

export function isQuoted(before: string, after: string): boolean {
  return /["\u201C\u00AB][^"\u201D\u00BB]*$/u.test(before) && /^[^"\u201C\u00AB]*["\u201D\u00BB]/u.test(after);
}
