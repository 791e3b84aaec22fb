import { hiddenAgents, ownActions, teamActions } from '../../text/agency';
import { ownDeeds, turnsPhrases } from '../../stories/own-action';
import { asksHabit, asksHow, asksWhy, isUnplaced, lastAsked, wantsStory } from '../subject-asked';
import { isScant } from '../subject-floor';
import { findingOf, openingOf, sentenceAround, spotsOf, textOf, type Spot } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Slice } from '../../text/words';
import type { Rule, Severity, Subject } from '../rule';

/** In a story the missing action is a gap, made elsewhere; here only plain answers are judged. */
export const noOwnAction: Rule = {
  id: 'no-own-action',
  detects: 'A story told without one thing that the candidate did.',
  matters: 'The interviewer hires one person: what counts is whether your own action is visible, not how often you say "we" (RUBRIC: the share of I and we predicts nothing, r = 0.03).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      {
        question: 'Tell me about a challenging project.',
        answer: 'We moved our monolith to services. The team split the orders module first and then the payments. It was a long year.',
      },
      {
        question: 'Describe a time you solved a hard problem.',
        answer: 'The cache was stale on two nodes. A fix was rolled out by the vendor and the numbers were right again.',
      },
      {
        question: 'Tell me about a time you led a project.',
        answer: 'Our squad shipped the new search, everybody gave their best and the client was happy.',
      },
      {
        question: 'Tell me about a failure.',
        answer: 'The nightly job was not monitored and the data was lost. It was a bad situation for everyone.',
      },
      { question: 'Tell me about a time you took ownership.', answer: 'I supported my team in the move and contributed to the tests.' },
      {
        question: 'Tell me about a conflict in your team.',
        answer: 'I said the issue about code style with my senior',
        register: 'remembered',
      },
    ],
    silent: [
      {
        question: 'Tell me about a challenging project.',
        answer: 'We moved our monolith to services. I split the orders module first and wrote the contract tests.',
      },
      {
        question: 'Describe a time you solved a hard problem.',
        answer: "The cache was stale on two nodes. I've traced it to a clock skew and fixed the sync.",
      },
      {
        question: 'Tell me about a time you led a project.',
        answer: 'I was leading four people. Every Monday I set the goals for the week with them.',
      },
      {
        question: 'Tell me about a failure.',
        answer: '- Deployed without a backup\n- Restored the table from the replica',
        register: 'noted',
      },
      {
        question: 'What is a message queue?',
        answer: 'A queue decouples who sends from who receives. Messages wait there until a worker is free.',
      },
      {
        question: 'Tell me about a challenging project.',
        answer: '',
        story: { situation: 'Slow search', action: 'The team added an index', result: 'Fast again' },
      },
    ],
  },
  judge: (subject) => {
    const lack = lackIn(subject);
    if (lack === null) return [];
    const others = actionOfOthers(subject);
    const at = others ?? openingOf(subject);
    if (at === null) return [];
    return [
      findingOf(subject, {
        severity: lack,
        at,
        message: (quote) => (others === null ? `${quote} and what follows show no step of your own.` : `${quote} tells what was done, but not by you.`),
        ask: 'What did you do, and what did the team do?',
        recall: 'Can you add what you did yourself?',
      }),
    ];
  },
};

/** High where nothing is done by the candidate; low where it is only helped with, had to be done, or no story is asked. */
function lackIn(subject: Subject): Severity | null {
  const text = textOf(subject);
  const deeds = ownDeeds(text);
  if (asksOwnPart(subject)) return deeds.length === 0 && sharesAll(text) ? 'medium' : null;
  if (deeds.length > 0) return wantsStory(subject) && (isLeftToOthers(subject, deeds) || deeds.every((deed) => DUTY.test(deed.text))) ? 'low' : null;
  if (wantsStory(subject)) return ownActions(text, { noted: true }).length === 0 ? 'high' : weakLack(text);
  return isOpen(subject) && teamActions(text).length > 0 && ownActions(text, { noted: true }).length === 0 ? 'low' : null;
}

function isLeftToOthers(subject: Subject, deeds: readonly Slice[]): boolean {
  return isScant(subject) && deeds.every((deed) => TALK.test(deed.text));
}

/** "I had to find it": a duty, of which nobody hears whether and how it was met. */
const DUTY = /\bhad to\b/iu;

/** "Who wrote it?", "What was your part?": the one step that counts is asked for by name. */
const OWN_PART = /^\W{0,4}(?:(?:and|so|then|but|ok(?:ay)?),? )?(?:so )?who(?:se)? (?:\p{L}+ ){0,3}?(?:designed|built|wrote|made|decided|chose|owned|led|drove|came|did|created|implemented|ran|idea|decision|call)\b|\byour (?:own |personal |exact |specific |individual )?(?:role|part|contribution|share|involvement)\b|\byou (?:personally|yourself|individually|actually (?:do|did|build|built|write|wrote))\b|\b(?:was|were|is|are) yours\b/iu;

function asksOwnPart(subject: Subject): boolean {
  return subject.form === 'answer' && !asksHabit(subject) && OWN_PART.test(lastAsked(subject));
}

const SHARED = phrases(
  '(?:joint|shared|collective|common|group|team|collaborative|combined|mutual) (?:thing|effort|work|decision|task|project|responsibility|idea|exercise|success)', '(?:all|each|many|most|some|several|both|none) of us', '(?:everyone|everybody|we all) <2> (?:in|contributed|pitched in|chipped in|worked|helped|did|had|was|were|shared|took)',
  '(?:we|us|things|it|everything) <4> together', 'hard to (?:separate|say|tell|split|divide)', 'as a (?:team|group|whole|squad)', '(?:bit|little) of everything', 'no <1> (?:split|roles?|division|owner)', 'between us', 'among(?:st)? (?:us|ourselves)',
);

/** Whether a text gives the work to a group or to nobody. */
function sharesAll(text: string): boolean {
  return says(text, SHARED) || teamActions(text).length > 0 || hiddenAgents(text).length > 0;
}

/** Who only asked, waited or answered left the work to others. */
const TALK = /\b(?:ask|messag|email|e-mail|ping|call|told|tell|said|spoke|talk|answer|listen|wait|follow|inform|report|remind|went|got|jump|spent|agree|pitch|step|stepp)(?:e|ed|ing|s)?$/iu;

/** "I contributed", "I helped": among what a group did they hide the own part; "I took a step back" alone is no part at all. */
function weakLack(text: string): Severity | null {
  return teamActions(text).length > 0 || hiddenAgents(text).length > 0 || says(text, WITH_TEAM) || turnsPhrases(text) ? 'low' : null;
}

const WITH_TEAM = phrases('(?:my|the|our) (?:team|teammates?|colleagues?|group|squad)', 'we <2> (?:managed|got|did|made|finished|delivered|were|had)', 'us');
const TECHNICAL: ReadonlySet<string> = new Set(['technical-decision', 'system-design', 'scale', 'reliability']);

/** A question of no known kind, or a heading on a technical matter, answered with what a group did. */
function isOpen(subject: Subject): boolean {
  const { kind, form, isFollowUp, question } = subject;
  if (form !== 'answer' || isFollowUp || asksHow(subject) || asksWhy(subject)) return false;
  return kind === null ? isUnplaced(subject) : TECHNICAL.has(kind.id) && !question.includes('?');
}

function actionOfOthers(subject: Subject): Spot | null {
  const first = spotsOf(subject, teamActions)[0] ?? spotsOf(subject, hiddenAgents)[0];
  return first === undefined ? null : sentenceAround(first);
}
