import { ownActions } from '../../text/agency';
import { plainHits } from '../subject-denial';
import { findingOf, textOf } from '../subject-findings';
import { hitsOf } from '../subject-hits';
import { phrases } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { PEOPLE } from './people-words';

const OTHERS = `(?:(?:my|the|our|their|other) <2> ${PEOPLE}|${PEOPLE}|they|he|she|others|nobody|no one|everyone|marketing|sales|product|procurement|finance|legal|infra|ops)`;
const FAULT = phrases(
  "(?:wasn't|was not|isn't|is not|not|never) <1> (?:my|our) (?:fault|mistake|error)", 'nothing to do with me', "i'm not (?:to blame|responsible)", 'i am not (?:to blame|responsible)',
  `${OTHERS} <2> (?:didn't|did not|never|couldn't|could not|wouldn't|failed to|forgot to|refused to|don't|doesn't) <2> (?:communicate|deliver|tell|inform|help|listen|test|respond|reply|support|understand|do|give|provide|explain|finish|complete|cooperate|update|share|care|check|review|plan|work|agree|know)`,
  `${OTHERS} <1> (?:let|put|left) (?:me|us) (?:down|in trouble|alone)`, `${OTHERS} <1> (?:messed up|screwed up|dropped the ball|made a mess|missed (?:the|a|it|that|this))`,
  `(?:because of|due to|thanks to) <1> (?:my|the|our|their|other|poor|bad) <1> (?:${PEOPLE}|planning|requirements?|specs?|communication)`,
  `${OTHERS} <1> (?:was|were|is|are) <2> (?:late|slow|not ready|careless|unprepared|unresponsive|inexperienced|behind|disorgani[sz]ed|not available|unavailable|too busy)`, `${OTHERS} <1> (?:kept|keeps|keep) \\p{L}+ing`,
  `trust(?:ed|ing) <1> ${OTHERS}`, `${OTHERS} <2> (?:over-?promised|oversold|promised <2> (?:too much|more)|misled|withheld|gave (?:me|us) (?:no|wrong|bad)|never gave|underestimated|misunderstood|messed <4> up|screwed <4> up|changed (?:their|his|her|its) mind)`, 'nothing <2> (?:we|i) could <2> (?:do|done|have done)', 'without (?:asking|telling|informing|consulting|involving|checking with) (?:us|me|anyone|anybody|the team)', `(?:set|made|decided|fixed|promised|given) by <1> (?:my|the|our) <1> (?:${PEOPLE})`, '(?:of course|naturally|obviously) (?:we|it|i) <1> (?:were|was|failed|missed|slipped|flopped)', '(?:did not|didn\'t|doesn\'t|never) (?:like|want|support|trust|respect|appreciate|train|help) me', 'i (?:got|took|had to take) (?:all )?the (?:heat|blame)', '(?:i|we) (?:\\p{L}+ )?did (?:my|our) (?:job|part|work)',
  `(?:it|that) (?:was|is) <2> ${OTHERS} <1> (?:who|that)`, `${OTHERS} <1> (?:pushed|broke|caused|deleted|introduced|made|gave|wrote) <3> (?:bugs?|config|mistakes?|errors?|outage|problems?|issues?|code|estimates?|information)`,
  `(?:his|her|their|(?:manager|client|vendor|team|tester|qa|lead)'s) (?:own )?(?:fault|mistake)`, "(?:the )?(?:qa|testers?|vendor|client|manager|devops|other team|backend team) (?:team )?(?:is|are|was|were) (?:to blame|responsible|at fault)",
  '(?:the )?(?:requirements?|specs?|scope|priorities) (?:kept|were always|was always|keep) chang(?:ing|ed)', '(?:nobody|no one) (?:told|informed|helped|warned|trained) (?:me|us)',
  '(?:was|were) given (?:the )?(?:wrong|incomplete|bad|unclear|unrealistic) (?:requirements?|information|specs?|deadlines?|data)', '(?:the )?deadline was (?:unrealistic|impossible|not realistic)',
);

/** One's own part: what one missed, owns or changed. */
const OWN_PART = phrases(
  'i <1> (?:should|could) <1> have', 'my (?:own )?(?:mistake|fault|error|part in|bad|blind spot)', '(?:that|it|this) (?:was|is) on me', 'on my side', 'my (?:share|responsibility)',
  'i <1> (?:missed|forgot|underestimated|assumed|overlooked|failed|misjudged|misread|ignored|caused|broke|owned|own|learned|learnt|realised|realized|regret|apologi[sz]ed|neglected)',
  "i (?:didn't|did not|hadn't|had not|wasn't|was (?:wrong|too|late|overconfident|impatient|careless))", 'next time i', 'since then i', 'now i', 'looking back', 'in hindsight',
);

export const blame: Rule = {
  id: 'blame',
  detects: 'Fault put on other people or on circumstances, in an answer that shows no part of one\'s own.',
  matters: 'Talk about a colleague is normal; what costs trust is an answer in which nothing lay in your own hands (RUBRIC: `blame`; seed 002: react, learn, improve, no blame).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a time you failed.', answer: "The release slipped by a month, but it was not my fault. The testers didn't finish and the client was slow." },
      { question: 'Tell me about a missed deadline.', answer: 'We were late because of the other team. Their API was not there and my manager never told us.' },
      { question: 'Describe a project that went wrong.', answer: 'The requirements kept changing every week. Nobody told me what the customer needed, so it could not work.' },
      { question: 'Tell me about a mistake.', answer: 'There was a data loss last year. The DBA dropped it, it was his mistake, QA missed it too.' },
      { question: 'Tell me about a time you failed.', answer: 'I said the vendor let us down on the payment date', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a time you failed.', answer: "The testers didn't finish in time. I should have given them the build a week earlier, and now I plan that week in." },
      { question: 'Tell me about a conflict.', answer: 'My colleague never replied to reviews. I sat down with him, and we agreed on two fixed hours a week.' },
      { question: 'Describe a project that went wrong.', answer: 'The requirements kept changing, so I proposed a weekly freeze and wrote down each change with its cost.' },
      { question: 'Tell me about a mistake.', answer: 'I forgot to renew a certificate. QA missed it as well, but the calendar was mine.' },
      { question: 'Why do queues help?', answer: 'The producer keeps working when the team behind the consumer failed to deploy in time.' },
    ],
  },
  judge: (subject) => {
    if (subject.kind !== null && subject.kind.shape !== 'story') return [];
    const first = hitsOf(subject, FAULT)[0];
    if (first === undefined || hasOwnPart(subject)) return [];
    return [
      findingOf(subject, {
        severity: 'medium',
        at: first.spot,
        message: (quote) => `${quote} puts the fault on others, and no part of your own is told.`,
        ask: 'What lay in your own hands, and what did you do about it? I could have [...], so I [...].',
        recall: 'Can you add your own part in it and what you did about it?',
      }),
    ];
  },
};

function hasOwnPart(subject: Subject): boolean {
  if (plainHits(subject, OWN_PART).length > 0) return true;
  return ownActions(textOf(subject), { noted: subject.register === 'noted' || subject.form === 'story' }).some(({ text }) => !NO_ANSWER.test(text));
}

/** "I did my part", "I told them": no step towards a better end. */
const NO_ANSWER = /\b(?:did|do|told|said|tell|say|work|worked|tried|complained|reported|informed|delivered|finished|completed|asked)$/iu;
