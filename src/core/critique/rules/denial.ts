import { ownActions } from '../../text/agency';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, spotsOf, textOf, type Spot } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import { isActionPast } from '../../text/verbs';
import { fold, words } from '../../text/words';
import type { Rule, Subject } from '../rule';
import { denials, exemptions } from './denial-words';

const ASKS_FAULT = phrases(
  'weakness(?:es)?', 'fail(?:ed|ure|ures)?', 'mistakes?', 'conflicts?', 'disagree(?:d|ment|ments)?', 'argument', 'criticis\\p{L}+', 'critical', 'feedback', 'regrets?', 'wrong', 'improve', 'areas? (?:of|for) <2> (?:improvement|development|growth)',
  'difficult <1> (?:person|colleague|teammate|coworker|manager|customer)', 'missed', 'struggl\\p{L}+', 'setback', 'say no', 'said no', 'differently', 'deadline',
);
const DENIES = phrases(...denials);
/** Trouble of any sort: here only words that deny it as such count. */
const ASKS_TROUBLE = phrases(
  'problems?', 'bad', 'poor', 'broke', 'broken', 'outages?', 'incidents?', 'caused', 'bugs?', 'dislike', 'hate', 'least (?:like|enjoy|favou?rite)', 'reservations?', 'doubts?', 'fail(?:ing|s)?', 'stress(?:ed|ful)?', 'pressure', 'overwhelmed', 'burn-?out', 'difficult', 'challeng\\p{L}+', 'trouble', 'worst', 'hard(?:est)?', 'unpopular', 'pushed back', 'push back', 'ethical', 'frustrat\\p{L}+', 'angry', 'tough(?:est)?', 'rejected', 'unhappy', 'complain\\p{L}*', 'gaps?', 'fears?', 'afraid',
);
const EXEMPT = phrases(...exemptions);
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
    const isAsked = says(lastAsked(subject), ASKS_FAULT);
    if (isOfSystem(subject) || (!isAsked && !says(lastAsked(subject), ASKS_TROUBLE)) || tellsOne(subject)) return [];
    const at = spotsOf(subject, isAsked ? DENIES : EXEMPT)[0] ?? spotsOf(subject, EXEMPT)[0] ?? emptyAnswer(subject);
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

const OF_SYSTEMS = new Set(['technical-concept', 'system-design', 'scale', 'reliability', 'coding']);

/** Whether it is asked how a program fails, not a person. */
function isOfSystem(subject: Subject): boolean {
  return OF_SYSTEMS.has(subject.kind?.id ?? '') && !/\byou\b/iu.test(lastAsked(subject));
}

/** Whether one is told after all. */
function tellsOne(subject: Subject): boolean {
  return ownActions(textOf(subject)).some(({ text }) => !NO_EVENT.test(text) && isActionPast(fold(words(text).at(-1)?.text ?? '')));
}

const NO_EVENT = /\b(?:did|do|get|got|go|work|make|made|handle|told|said|try|deliver|finish|complete|delivered|completed|finished|take|follow|meet|met|check|ensure|achieve|achieved|succeed|hit|exceeded|avoid|avoided|checked|double-check|communicate|collaborate|listen|resolve|discuss|talk|plan|prepare|stay|perform|performed)$/iu;

function emptyAnswer(subject: Subject): Spot | null {
  const opening = openingOf(subject);
  return opening !== null && EMPTY.test(opening.text.replace(/[*_]/gu, '').replace(/\u2019/gu, "'")) ? opening : null;
}
