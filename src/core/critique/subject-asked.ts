import { areasNamed } from './kinds/technical-terms';
import type { Subject } from './rule';
import { phrases, says } from '../text/phrases';

const HABIT = phrases(
  'would you', 'how do you', '(?:do|are) you <1> (?:prefer|like|enjoy|more|better)', 'how will you', 'how you (?:handle|deal|manage|would)', 'what will you', 'what if',
  "(?:what|which)(?:'s| is| are| kind of| sort of| type of) <3> (?:style|approach|philosophy|process|method|strategy)", 'describe your <2> (?:style|approach|process|philosophy|method)', 'if you (?:were|had|have|are)', 'suppose', 'imagine', 'in future',
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
  const isOwed = kind?.pastEvent === true || kind?.shape === 'story' || EVENT.test(lastAsked(subject));
  return form === 'answer' && !isFollowUp && isOwed && !asksDetail(subject) && !OF_A_THING.test(lastAsked(subject)) && !ENDS_IN_WHY.test(lastAsked(subject)) && !asksHabit(subject) && !asksLearning(subject);
}

/** "How does your system deal with failures?" and "Explain caching to a child" ask for no event of a person. */
const OF_A_THING = /\bhow does\b|^\W{0,4}(?:please |can you |could you |how would you )?explain (?:to )?(?!(?:a|the|one) (?:time|situation|project)\b)[^.?]{0,80}\b(?:to|for) (?:an?|my|your|our|the|me|us|some(?:one|body)|non)\b|\bfailure (?:modes?|cases?|rates?)\b/iu;
/** "Your project: a queue. Why not a table?" asks for the reason alone. */
const ENDS_IN_WHY = /[.:!]\s{1,3}(?:and |so )?why\b[^.?!:]{0,200}\?\s*$/iu;
const EVENT = /\b(?:(?:tell|talk|walk|take) (?:me|us) (?:about|through|of)|describe|share|give (?:me |us )?an example of|recall|think of) (?:a|an|one|some|the last|any|your (?:last|biggest|greatest|hardest|toughest|most \p{L}+)) (?:\p{L}+ ){0,3}?(?:time|situation|instance|occasion|moment|incident|example|experience)s?\b|\bgive (?:me |us )?an example of (?:when|a time|how you)\b|\b(?:tell (?:me|us) about|describe) [^.?]{0,60}\byou(?:'ve| have)? (?:ever |once |recently |personally )?(?:\p{L}{2,}ed|made|led|built|took|had|did|wrote|found|gave|ran|got|won|lost|drove|chose|came)\b/iu;

const DETAIL = new RegExp(
  String.raw`^\W{0,4}(?:\([^)]{1,40}\) )?(?:(?:and|so|then|but|ok(?:ay)?),? )?(?:` +
    [
      String.raw`(?:what|why|who|where|when|which|how)\b[^.?!]{0,60}\b(?:it|that|them|those|then|next|instead|differently)\W{0,3}$`,
      String.raw`what(?:['\u2019]s| was| is| were| are) (?:your|the) (?:\p{L}+ ){0,2}(?:roles?|part|contribution|cause|outcome|alternatives?|trade-?offs?|downsides?|drawbacks?|bug|fix|reaction|failure modes?|bottlenecks?|metrics?)\b(?![^?]{0,60}\b(?:ever|most)\b)`,
      String.raw`what (?:did you (?:personally|actually|yourself)|would you (?:do|change|try) (?:next|instead|with))\b`,
      String.raw`(?:can|could) you give (?:me |us )?an? (?:\p{L}+ )?example\W{0,3}$`,
    ].join('|') + ')', 'iu',
);

/** Whether one detail of work that is known already is asked for ("How did you test it?"): a few words may say it all. */
export function asksDetail(subject: Subject): boolean {
  return DETAIL.test(lastAsked(subject));
}

/** Whether the answer is, or should be, the story of one event. */
export function tellsEvent(subject: Subject): boolean {
  return wantsStory(subject) || (subject.form === 'told' && !asksHabit(subject) && !asksLearning(subject) && !asksDetail(subject));
}

/** Whether nobody can tell what was asked, a heading for instance: then the answer is heard as one on the candidate's work. */
export function isUnplaced(subject: Subject): boolean {
  const { kind, form, isFollowUp, question } = subject;
  return kind === null && form === 'answer' && !isFollowUp && !/\?|^\W{0,4}(?:what|which|who|why|how|when|where|explain|define|compare)\b/iu.test(question) && areasNamed(question).length === 0;
}

const WHY = phrases('why', 'justify', 'what made you', 'what is the (?:reason|rationale)', 'rationale', 'reason(?:s|ing)? (?:for|behind|to)', 'how (?:did|do|could|can) you (?:know|tell)', 'how did you (?:decide|choose|pick|select)', 'on what basis');
const HOW = phrases('how (?:do|does|did|would|will|can|could|is|are|was|were|to)', 'in what way', 'explain', 'what happens', 'what (?:would|will) (?:you|happen)', 'walk (?:me|us) through', 'how');

/** "How do you find out why a page is slow?" asks for the way, not for a reason. */
const FINDS_WHY = /\b(?:find|found|finding|figure|figured|work|worked) out why\b|\b(?:know|see|understand|learn) why\b/giu;

/** Whether a reason is asked for. */
export function asksWhy(subject: Subject): boolean {
  return says(lastAsked(subject).replace(FINDS_WHY, ' '), WHY);
}

/** Whether a way of working is asked for; "how many" and "how long" ask for a count. */
export function asksHow(subject: Subject): boolean {
  const asked = lastAsked(subject);
  return says(asked, HOW) && !/\bhow (?:many|much|long|old|often|big|large|far)\b/iu.test(asked);
}

const FACT = /\b(?:how (?:many|much|long|old|often|big|large|far)|(?:in|at|of|for|from|on|by|to|with) (?:which|whom)|what (?:is|was|were|are) (?:the|your) (?:name|size|number|version|database|language|tool|title))\b[^?]{0,80}\?|^\W{0,4}(?:(?:and|so|then|but|ok(?:ay)?),? )?(?:which|who|where|when)\b[^?]{0,80}\?|^\W{0,4}(?:(?:and|so|then|ok(?:ay)?),? )?(?:did|do|does|are|is|was|were|have|has|can|will) (?:you|it|they|this|that|your|the|there)\b/iu;

/** Whether a bare fact or a yes is asked for: then a few plain words may say it all. */
export function asksFact(subject: Subject): boolean {
  const isOpen = subject.kind !== null && subject.kind.shape !== 'fact' && !subject.isFollowUp;
  return !isOpen && FACT.test(lastAsked(subject));
}
