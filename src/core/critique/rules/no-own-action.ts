import { hiddenAgents, ownActions, teamActions } from '../../text/agency';
import { areasNamed } from '../kinds/technical-terms';
import { asksHow, asksWhy, wantsStory } from '../subject-asked';
import { findingOf, openingOf, sentenceAround, spotsOf, textOf, type Spot } from '../subject-findings';
import type { Rule, Subject } from '../rule';

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
    if (!(wantsStory(subject) || isOpen(subject)) || ownActions(textOf(subject), { noted: true }).length > 0) return [];
    const others = actionOfOthers(subject);
    const at = others ?? openingOf(subject);
    if (at === null) return [];
    return [
      findingOf(subject, {
        severity: wantsStory(subject) ? 'high' : 'low',
        at,
        message: (quote) => (others === null ? `${quote} and what follows show no step of your own.` : `${quote} tells what was done, but not by you.`),
        ask: 'What did you do, and what did the team do?',
        recall: 'Can you add what you did yourself?',
      }),
    ];
  },
};

/** A question of no known kind, answered with what a group did. */
function isOpen(subject: Subject): boolean {
  const { kind, form, isFollowUp, question } = subject;
  return kind === null && form === 'answer' && !isFollowUp && !asksHow(subject) && !asksWhy(subject) && areasNamed(question).length === 0 && teamActions(textOf(subject)).length > 0;
}

function actionOfOthers(subject: Subject): Spot | null {
  const first = spotsOf(subject, teamActions)[0] ?? spotsOf(subject, hiddenAgents)[0];
  return first === undefined ? null : sentenceAround(first);
}
