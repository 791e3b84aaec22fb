import { ownActions, teamActions } from '../../text/agency';
import { asksHabit, lastAsked } from '../subject-asked';
import { plainHits } from '../subject-denial';
import { findingOf, textOf, wordsOf } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { textAfter } from '../subject-rest';
import { isWellTold } from '../subject-work';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { faultElsewhere, othersAct, ownPart } from './blame-words';
import { excuses, othersFaults } from './excuse-words';

const FAULT = phrases(...faultElsewhere);
const OWN_PART = phrases(...ownPart);
const OTHERS_ACT = phrases(...othersAct);
const EXCUSES = phrases(...excuses);
const OTHERS_FAULTS = phrases(...faultElsewhere, ...othersFaults);

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
    const first = (hasOwnPart(subject) ? undefined : hitsOf(subject, FAULT)[0] ?? onlyOthers(subject)) ?? excuse(subject);
    const weak = first === undefined ? closingFault(subject) : undefined;
    const at = (first ?? weak)?.spot;
    if (at === undefined) return [];
    return [
      findingOf(subject, {
        severity: first === undefined || isWellTold(subject) ? 'low' : 'medium',
        at,
        message: (quote) => `${quote} puts the fault on others, and no part of your own is told.`,
        ask: 'What lay in your own hands, and what did you do about it? I could have [...], so I [...].',
        recall: 'Can you add your own part in it and what you did about it?',
      }),
    ];
  },
};

/** Most words of an answer in which the others alone make the failure. */
const MOST_WORDS = 60;
const ASKS_FAULT = /\b(?:fail\p{L}*|fault|wrong|badly|mistakes?|missed|delay\p{L}*|setback|did(?: not|n't) (?:go|work|succeed)|problem|incident|failure)\b/iu;
/** What a team meets and does not do. */
const MET = /\b(?:missed|failed|lost|had|got|received|shipped|delivered|released|launched|tried|worked|started|began|decided|slipped)$/iu;

/** The cause handed to others by an excuse, whatever repairs are told, and nothing owned after it. */
function excuse(subject: Subject): Hit | undefined {
  if (!asksFault(subject)) return undefined;
  return plainHits(subject, EXCUSES).find((hit) => !says(textAfter(subject, hit), OWN_PART));
}

function closingFault(subject: Subject): Hit | undefined {
  if (!asksFault(subject) || ownsUp(subject)) return undefined;
  return plainHits(subject, OTHERS_FAULTS).find((hit) => closes(subject, hit));
}

function ownsUp(subject: Subject): boolean {
  return plainHits(subject, OWN_PART).length > 0;
}

/** Whether nothing of one's own follows. */
function closes(subject: Subject, hit: Hit): boolean {
  return ownActions(textAfter(subject, hit), { noted: true }).every(({ text }) => NO_ANSWER.test(text));
}

/** A failure that others or things make, with no step of one's own or of the team against it. */
function onlyOthers(subject: Subject): Hit | undefined {
  if (!asksFault(subject) || wordsOf(subject) > MOST_WORDS || teamActions(textOf(subject)).some(({ text }) => !MET.test(text))) return undefined;
  return hitsOf(subject, OTHERS_ACT)[0];
}

function asksFault(subject: Subject): boolean {
  const { kind } = subject;
  return !asksHabit(subject) && (kind?.id === 'failure' || ((kind === null || kind.shape === 'story') && ASKS_FAULT.test(lastAsked(subject))));
}

function hasOwnPart(subject: Subject): boolean {
  if (ownsUp(subject)) return true;
  return ownActions(textOf(subject), { noted: subject.register === 'noted' || subject.form !== 'answer' }).some(({ text }) => !NO_ANSWER.test(text));
}

/** "I did my part", "I told them": no step towards a better end. */
const NO_ANSWER = /\b(?:did|do|told|said|tell|say|work|worked|tried|complained|reported|informed|delivered|finished|completed|asked)$/iu;
