import type { Subject } from './rule';
import { phrases, says } from '../text/phrases';

const HABIT = phrases(
  'would you', 'how do you', 'how will you', 'how you (?:handle|deal|manage|would)', 'what will you', 'what if',
  'if you (?:were|had|have|are)', 'suppose', 'imagine', 'in future',
);

/** The last line of what was asked: the words of a follow-up stand below those of its main question. */
export function lastAsked({ question }: Subject): string {
  return question.trim().split('\n').at(-1) ?? '';
}

/** Whether a habit or a plan is asked for ("How do you ..?", "What would you ..?"): then no event is owed. */
export function asksHabit(subject: Subject): boolean {
  return says(lastAsked(subject), HABIT);
}

const LEARNING = phrases(
  'what (?:did|have|do) you <1> (?:learn|learned|learnt|take)', 'what was (?:the|your) <1> (?:learning|lesson|takeaway)',
  '(?:lesson|takeaway|learning)s? (?:from|did|of)', '(?:do|done|have done) <1> differently',
);

/** Whether only the learning is asked for, the event itself being told. */
export function asksLearning(subject: Subject): boolean {
  const asked = lastAsked(subject);
  return /^\W{0,4}(?:(?:and|so|then|well|ok(?:ay)?),? )?(?:what|which|any)\b/iu.test(asked) && says(asked, LEARNING);
}

/** Whether the answer should tell one event; a follow-up asks for a detail of it only. */
export function wantsStory(subject: Subject): boolean {
  const { kind, form, isFollowUp } = subject;
  return form === 'answer' && !isFollowUp && (kind?.pastEvent === true || kind?.shape === 'story') && !asksHabit(subject) && !asksLearning(subject);
}

const WHY = phrases('why', 'justify', 'what made you', 'what is the (?:reason|rationale)', 'rationale', 'reason(?:s|ing)? (?:for|behind|to)', 'how did you (?:decide|choose|pick|select)', 'on what basis');
const HOW = phrases('how (?:do|does|did|would|will|can|could|is|are|was|were|to)', 'in what way', 'explain', 'what happens', 'what (?:would|will) (?:you|happen)', 'walk (?:me|us) through', 'how');

/** Whether a reason is asked for. */
export function asksWhy(subject: Subject): boolean {
  return says(lastAsked(subject), WHY);
}

/** Whether a way of working is asked for; "how many" and "how long" ask for a count. */
export function asksHow(subject: Subject): boolean {
  const asked = lastAsked(subject);
  return says(asked, HOW) && !/\bhow (?:many|much|long|old|often|big|large|far)\b/iu.test(asked);
}
