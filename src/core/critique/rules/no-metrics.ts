import { ownActions, teamActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { wordCount } from '../../text/words';
import { namesLearning, tellsChange } from '../../stories/change-told';
import { tellsOutcome } from '../../stories/outcome-told';
import { isUnplaced, lastAsked, tellsEvent } from '../subject-asked';
import { findingOf, sentencesOf, textOf, type Spot } from '../subject-findings';
import { isScant } from '../subject-floor';
import { phrases, says } from '../../text/phrases';
import { specificsIn } from '../subject-specifics';
import { worksDone } from '../subject-work';
import type { Rule, Severity, Subject } from '../rule';
import { sizeWords } from './size-words';

/** "I improved", "we reduced": a claim of change, whose size is the first thing asked. */
const CHANGE = phrases(
  '(?:i|we|i\'ve|we\'ve|and|which|that|it|this|also|significantly|greatly|really|have) (?:improved|increased|reduced|decreased|boosted|optimi[sz]ed|sped up|enhanced|minimi[sz]ed|accelerated|saved)',
  '(?:improved|improving|increased|reduced|reducing|boosted|enhanced|optimi[sz]ed|optimi[sz]ing|grew|drove|cut|lowered|raised|doubled down on|streamlined) (?:the|our|its|their|my|overall|user|customer|system|application|performance|efficiency|speed|sales|revenue|costs?|load|latency|quality|productivity|engagement|retention)',
  '(?:made|make|making) (?:it|them|things|everything|the|our|my) <3> (?:faster|quicker|better|easier|cheaper|smoother|more \\p{L}+)',
  '(?:is|are|was|were|has been) <1> (?:really|very|quite|much|pretty|so) (?:high|low|good|stable|fast|quick|popular|useful|helpful)', '(?:became|got) (?:very |really |so |quite |much )*(?:fast|quick|smooth|stable|easy)', 'used by <2> (?:teams|people|users|customers|colleagues|everyone|everybody)', '(?:many|more|lots of|a lot of) (?:new |more |happy )?(?:users|customers|clients|orders|sales|sign-?ups|downloads|leads|visitors)',
  '(?:ran|runs|run|got|became|is|was|were|are|loads?|loaded|works?|worked) <1> (?:faster|quicker|smoother|better|cheaper|more (?:stable|reliable|efficient))',
  '(?:big|huge|significant|great|major|massive|positive|good|real|noticeable) (?:impact|difference|improvements?|results?|success|savings|increase|reduction|growth)', '(?:users?|customers?|clients?|stakeholders?|everyone|everybody|management|people) (?:was |were |are |is |got )?(?:much |very |really |so )*(?:happy|happier|satisfied|pleased|loved it|liked it|impressed)',
  ...sizeWords,
);

export const noMetrics: Rule = {
  id: 'no-metrics',
  detects: 'A result or a claim of change without any quantity: money, percent, times, time or a count.',
  matters: 'A number makes a result checkable and shows that you measured it; "How did you measure that?" is the usual next question (seed 002: money and engineering time saved).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      {
        question: 'Tell me about a project you are proud of.',
        answer: 'I rewrote the importer and put it behind a queue. In the end it was much faster and the client was happy.',
      },
      {
        question: 'Tell me about yourself.',
        answer: 'I work on the billing back end in Java. Last year I improved the performance of the invoice job and I mentor a junior.',
      },
      {
        question: 'Describe a time you took ownership.',
        answer: 'I picked up the flaky tests, deleted the dead ones and as a result the build got better.',
      },
      {
        question: 'Tell me about a challenging project.',
        answer: '',
        story: { situation: 'Slow reports', action: 'Moved the sums into a nightly job', result: 'Reports became quick, users liked it' },
      },
      { question: 'My part in the move', answer: 'I rewrote the export, and it runs much faster.' },
      { question: 'What did you change?', answer: 'I optimised the queries and the system became stable.' },
      {
        question: 'Tell me about a project you led.',
        answer: 'I said I led the SSO roll-out and it was successful',
        register: 'remembered',
      },
    ],
    silent: [
      {
        question: 'Tell me about a project you are proud of.',
        answer: 'I rewrote the importer and put it behind a queue. A file that took 40 minutes now takes three.',
      },
      {
        question: 'Tell me about yourself.',
        answer: 'I work on the billing back end in Java. Last year I reduced the invoice job from 6 hours to 50 minutes.',
      },
      { question: 'Describe a time you took ownership.', answer: 'I picked up the flaky tests. Failed builds dropped from 30 % to 4 %.' },
      {
        question: 'Tell me about a challenging project.',
        answer: '',
        story: { action: 'Moved the sums into a nightly job', result: 'Reports load in 2 s' },
      },
      { question: 'Tell me about a challenging project.', answer: '', story: { action: 'Moved the sums into a nightly job' } },
      { question: 'How does a cache help?', answer: 'It keeps what is read often close by, so the database has less to do.' },
    ],
  },
  judge: (subject) => {
    const at = subject.form === 'story' ? resultOfStory(subject) : unmeasured(subject);
    if (at === null) return [];
    return [
      findingOf(subject, {
        severity: severityOf(subject),
        at,
        message: (quote) => `${quote} has no number.`,
        ask: 'How did you measure that? [before] -> [after]',
        recall: 'Can you add a number: how many, how much or how fast?',
      }),
    ];
  },
};

/** Where learning is asked for, or people, the change in a person matters more than a figure. */
function severityOf(subject: Subject): Severity {
  if (subject.isFollowUp || isUnplaced(subject) || quantities(textOf(subject)).length > 0 || isOpinion(subject)) return 'low';
  if (claim(subject) === null && !tellsOutcome(textOf(subject))) return 'low';
  return isOfPeople(subject) ? 'low' : 'medium';
}

/** A follow-up by its words. */
const TELLS_BACK = /\byou (?:just |also |earlier )?(?:mentioned|said|told)\b/iu;

/** A choice or a wish may stand without a size. */
function isOpinion({ kind }: Subject): boolean {
  return kind !== null && !CLAIMS.has(kind.shape);
}

/** Between people a change of habit is the result, and a story full of particulars is measured enough. */
function isPersonal(text: string): boolean {
  return tellsChange(text) || specificsIn(text) >= MANY_SPECIFICS;
}

const MANY_SPECIFICS = 3;

function isBetweenPeople({ kind }: Subject): boolean {
  return kind !== null && (kind.wantsLearning || kind.competencies.some((competency) => competency !== 'communication' && OF_PEOPLE.has(competency)));
}

function isOfPeople({ kind }: Subject): boolean {
  return kind !== null && (kind.wantsLearning || (!kind.competencies.includes('delivery') && kind.competencies.some((competency) => OF_PEOPLE.has(competency))));
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['mentoring', 'conflict', 'influence', 'communication']);

function resultOfStory(subject: Subject): Spot | null {
  const judged = subject.said.filter(({ part }) => part === 'result' || part === 'action');
  if (judged.some(({ text }) => quantities(text).length > 0)) return null;
  return sentencesOf(subject).find(({ said, text }) => said.part === 'result' && wordCount(text) > 0) ?? null;
}

/** The sentence of an answer that claims an outcome, where no sentence but the opening one gives a quantity. */
function unmeasured(subject: Subject): Spot | null {
  if (subject.kind?.id === 'strengths-weaknesses' && namesLearning(textOf(subject))) return null;
  if (isMeasured(textOf(subject)) || (isBetweenPeople(subject) && isPersonal(textOf(subject)))) return null;
  if (ASKS_IMPACT.test(lastAsked(subject)) || (tellsEvent(subject) && isScant(subject))) return sentencesOf(subject)[0] ?? null;
  if (tellsEvent(subject) || isUnplaced(subject)) return sentencesOf(subject).filter(({ text }) => tellsOutcome(text)).at(-1) ?? claim(subject) ?? unsized(subject);
  return speaksOfWork(subject) ? claim(subject) ?? unsized(subject) : null;
}

function speaksOfWork({ isFollowUp, kind }: Subject): boolean {
  return isFollowUp || kind === null || CLAIMS.has(kind.shape) || DECIDES.has(kind.id);
}

/** The last sentence of a work or a career told without one figure. */
function unsized(subject: Subject): Spot | null {
  if (!owesFigure(subject) || [...ownActions(textOf(subject)), ...teamActions(textOf(subject))].length === 0) return null;
  return sentencesOf(subject).at(-1) ?? null;
}

/** A story that is not about people, and an introduction. */
function owesFigure(subject: Subject): boolean {
  const { kind, isFollowUp } = subject;
  if (kind === null || isFollowUp || TELLS_BACK.test(lastAsked(subject))) return false;
  return (kind.shape === 'introduction' && worksDone(textOf(subject)) > 0) || (tellsEvent(subject) && !isOfPeople(subject) && !isBetweenPeople(subject));
}

/** Then the size is what is asked. */
const ASKS_IMPACT = /\bwhat (?:was|were|is|are) (?:the|your|its) (?:\p{L}+ )?(?:impact|results?|outcomes?|benefits?)\b/iu;

/** How many people and how many years set the scene; they measure nothing. */
function isMeasured(text: string): boolean {
  return quantities(text).some(({ text: figure }) => !SCENE.test(figure) && !FEW.test(figure));
}

/** What an answer counts to put itself in order. */
const FEW = /^(?:two|three|four|2|3|4)\b.*\b(?:problems|issues|sides|perspectives|views|factors|parts|areas|sources|goals|priorities|components|concerns|questions|tasks)$/iu;

const SCENE = /\b(?:people|persons?|members?|engineers?|developers?|devs?|testers?|designers?|managers?|juniors?|seniors?|interns?|colleagues?|teammates?|stakeholders?|team|teams|years?|yrs?|companies|projects?|options?|ways?|approaches|a few|few)\b/iu;

/** Shapes and kinds whose answers speak of the candidate's own work. */
const CLAIMS: ReadonlySet<string> = new Set(['introduction', 'self-description', 'story']);
const DECIDES: ReadonlySet<string> = new Set(['technical-decision', 'system-design', 'scale', 'reliability']);

function claim(subject: Subject): Spot | null {
  return sentencesOf(subject).find(({ text }) => says(text, CHANGE)) ?? null;
}
