import { ownActions } from '../../text/agency';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, spotsOf, textOf, type Spot } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const ASKS_FAULT = phrases(
  'weakness(?:es)?', 'fail(?:ed|ure|ures)?', 'mistakes?', 'conflicts?', 'disagree(?:d|ment|ments)?', 'argument', 'criticis\\p{L}+', 'critical', 'feedback', 'regrets?', 'wrong', 'improve', 'areas? (?:of|for) <2> (?:improvement|development|growth)',
  'difficult <1> (?:person|colleague|teammate|coworker|manager|customer)', 'missed', 'struggl\\p{L}+', 'setback', 'say no', 'said no', 'differently', 'deadline',
);
const NEVER = "(?:never|rarely|hardly ever|don't|do not|didn't|did not|haven't|have not|hadn't)";
const FAULT = '(?:mistakes?|failures?|conflicts?|disagreements?|arguments?|fights?|weakness(?:es)?|issues? with|problems? with|regrets?|negative feedback|critical feedback|criticism)';
const DENIES = phrases(
  `i(?:'ve| have)? ${NEVER} <2> (?:make|made|have|had|faced|face|got|get|experienced|been|come across|received|do|did|see|any) <4> ${FAULT}`, `i(?:'ve| have)? ${NEVER} <1> (?:fail(?:ed)?|disagree(?:d)?|missed|argue(?:d)?|struggle(?:d)?|regret(?:ted)?)`, `i (?:have|had|see|made|got) (?:no|zero|not any) <2> ${FAULT}`,
  "i (?:can't|cannot|can not|don't|do not) <1> (?:think of|remember|recall) <3> (?:time|times|example|failures?|conflicts?|mistakes?|any|one|situation|instance)", "(?:it|that) (?:wasn't|was not|isn't|is not) <2> big deal", 'nothing serious', `there (?:is|was|were|are|have been|has been) (?:no|never|not any|nothing) <3> ${FAULT}`, `no (?:such )?(?:weakness(?:es)?|conflicts?|failures?|mistakes?|regrets?|disagreements?)`, "i (?:get|got|go) along (?:well |fine |very well )?with (?:everyone|everybody|all)", 'everyone (?:likes|liked|loves) me', 'i am (?:always )?(?:right|perfect)', 'nothing (?:went|has gone|goes) wrong', "i(?:'ve| have) never had to", '(?:nothing|none|no \\p{L}+) <1> (?:comes?|came|springs?) to <1> mind', '(?:fail(?:ure|ing)?|defeat|mistakes?|conflicts?) (?:is|are) (?:not|never) <1> (?:in|an option|something|part|me|for me)', `(?:nothing|none|not one|not a single(?: one)?) <5> (?:${FAULT}|regret|failed|wrong)`, `(?:can't|cannot|couldn't|don't|do not) <1> (?:remember|recall|think of|name) <2> (?:single|any|${FAULT})`, '(?:has not|hasn\'t|have not|haven\'t|had not|never|did not|didn\'t) <2> (?:happen(?:ed)?|occur(?:red)?|come up|came up|been an issue)',
  '(?:we|i) (?:always|all|both|usually|mostly) agreed?(?! to| on a)', '(?:get|got|getting) on <2> with (?:everyone|everybody|all)', '(?:all|everything|deliver(?:y|ies)|projects?|releases?|tasks?|work) <2> (?:has|have|had)? ?<2> (?:gone|went|been) <1> (?:fine|well|good|smooth\\p{L}*|perfect\\p{L}*|to plan)', 'all (?:my )?(?:projects|work) (?:was|were|went|have been) <1> (?:success\\p{L}*|well|fine|good|smooth\\p{L}*)',
);
/** What denies only as the whole answer to such a question. */
const EMPTY = /^\W{0,6}(?:(?:well|honestly|um+|no|so|i think|actually|as such|to be honest|i would say)[,. ]+){0,3}(?:i (?:really )?(?:don't|do not|can't|cannot) (?:really )?(?:have (?:any|one)|think (?:so|of (?:any|one))|remember|recall)(?: (?:any|one|such))?|none|nothing(?: (?:really|comes to mind|as such|much|at all))?|no(?: such (?:thing|situation))?|never(?: happened)?|not (?:really|that i can think of|yet)|no,? never)(?=\s*(?:[.,;!]|$))/iu;

export const denial: Rule = {
  id: 'denial',
  detects: 'A question about a failure, a conflict or a weakness answered with "I never had one".',
  matters: 'Nobody believes it, and the question is about how you learn: the taxonomy of the seeds weighs it as heavily as no answer (RUBRIC: `denial`).',
  hears: ['spoken', 'remembered', 'noted'],
  covers: ['no-own-action', 'no-result', 'no-learning'],
  examples: {
    fires: [
      { question: 'What is your greatest weakness?', answer: 'Honestly, I have no weaknesses that matter at work.' },
      { question: 'Tell me about a time you failed.', answer: "I have never failed in a project so far." },
      { question: 'Tell me about a conflict.', answer: 'I get along with everyone, so there was never any conflict.' },
      { question: 'What would you do differently?', answer: 'Nothing really.' },
      { question: 'Tell me about critical feedback you got.', answer: "I haven't received any negative feedback, my reviews are good." },
      { question: 'Tell me about a mistake.', answer: "I said I don't make mistakes as such", register: 'remembered' },
    ],
    silent: [
      { question: 'What is your greatest weakness?', answer: 'I estimate too low. I write each guess down and compare it at the end of the sprint.' },
      { question: 'Tell me about a conflict.', answer: 'I have never had a loud one, but in March a designer and I disagreed on the form. I built both and we tested them.' },
      { question: 'Tell me about a time you failed.', answer: 'I did not see the wrong index for a week. I added a check and wrote it up for the team.' },
      { question: 'Tell me about a time you failed.', answer: 'We had no failures in tests, yet checkout broke at noon. I rolled it back.' },
      { question: 'How do retries work?', answer: 'When there is no failure, nothing is sent twice.' },
    ],
  },
  judge: (subject) => {
    if (!says(lastAsked(subject), ASKS_FAULT) || tellsOne(subject)) return [];
    const at = spotsOf(subject, DENIES)[0] ?? emptyAnswer(subject);
    if (at === null) return [];
    return [
      findingOf(subject, {
        severity: 'high',
        at,
        message: (quote) => `${quote} says there was none; the question is how you handle one.`,
        ask: 'Which small one comes closest, and what did you change after it? In [project] I [...], and since then I [...].',
        recall: 'Can you add the small one that comes closest?',
      }),
    ];
  },
};

/** Whether one is told after all. */
function tellsOne(subject: Subject): boolean {
  return ownActions(textOf(subject)).some(({ text }) => !NO_EVENT.test(text));
}

const NO_EVENT = /\b(?:did|do|get|got|go|work|make|made|handle|told|said|try|deliver|finish|complete|delivered|completed|finished|take|follow|meet|check|ensure)$/iu;

function emptyAnswer(subject: Subject): Spot | null {
  const opening = openingOf(subject);
  return opening !== null && EMPTY.test(opening.text.replace(/[*_]/gu, '').replace(/\u2019/gu, "'")) ? opening : null;
}
