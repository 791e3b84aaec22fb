import { hiddenAgents, ownActions, teamActions } from '../../text/agency';
import type { Slice } from '../../text/words';
import { isUnplaced, lastAsked } from '../subject-asked';
import { findingOf, sentenceAround, spotAt, type Spot } from '../subject-findings';
import type { Rule, Said, Subject } from '../rule';

/** Shapes that speak of the candidate's own work; elsewhere a passive describes a system. */
const OWN_WORK: ReadonlySet<string> = new Set(['story', 'introduction', 'self-description', 'fact']);
const ASKS_DONE = /\b(?:what|which) (?:\p{L}+ ){0,2}(?:have|did) you\b/iu;
const ASKS_OWN_WORK = /\b(?:your (?:role|part|work|contribution)|(?:did|have|were) you|you (?:did|introduced|built|worked)|tell me|describe)\b/iu;

/** "How did it come about?" asks who did it, whatever the thing is. */
const ASKS_ORIGIN = /\bhow did (?!you\b|we\b)[^?]{1,60} (?:come (?:about|to be|up|into being)|happen|start|get (?:built|done|made|fixed|written|added|created|started|launched))\b/iu;

export const hiddenAgent: Rule = {
  id: 'hidden-agent',
  detects: 'More work told without its doer ("was migrated", "was involved in", "helped with") than own actions.',
  matters: 'A passive hides exactly what is asked for: who decided and who did it (RUBRIC: passive found in 44 of 44; seeds 001 and 003 name unclear ownership three times).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      {
        question: 'Tell me about a project you worked on.',
        answer: 'The invoices were moved to a new store and the old jobs were removed. It was finished in May.',
      },
      {
        question: 'Tell me about yourself.',
        answer: 'I was involved in the payments rewrite and I helped with the tests of the mobile app.',
      },
      { question: 'What have you done in DevOps?', answer: 'I am involved in deployments and I am part of the cloud group.' },
      { question: 'What was your role?', answer: 'I participated in the migration. I got to be part of the release group.' },
      {
        question: 'Describe a challenge you solved.',
        answer: 'It was decided to cut the scope. Two features were dropped, and I wrote the mail.',
      },
      {
        question: 'Tell me about a challenge.',
        answer: '',
        story: { situation: 'Slow search', action: 'The index was rebuilt and shards were added', result: 'Fast search' },
      },
      { question: 'Tell me about a project you worked on.', answer: 'I said that I was involved in the data move', register: 'remembered' },
    ],
    silent: [
      {
        question: 'Tell me about a project you worked on.',
        answer: 'I moved the invoices to a new store and removed the old jobs. The plan was approved in May.',
      },
      { question: 'Tell me about yourself.', answer: 'I lead the payments back end. I was promoted last year.' },
      {
        question: 'How does your pipeline work?',
        answer: 'Events were stored in a log first. They were read by two consumers and were written to a table.',
      },
      {
        question: 'Tell me about a challenge.',
        answer: '',
        story: { situation: 'The team was asked to help and was given a week', action: 'I rebuilt the index', result: 'Fast search' },
      },
      { question: 'What was your role?', answer: 'The schema was designed by me, and the screens were built by Anna.' },
      { question: 'Describe a challenge you solved.', answer: 'We were late. I cut two features and told the client why.' },
    ],
  },
  judge: (subject) => {
    if (!asksOwnWork(subject)) return [];
    const judged = subject.said.filter(({ part }) => part === null || part === 'action');
    const first = judged.flatMap((said) => hidden(said).slice(0, 1))[0];
    if (first === undefined || !isHidden(judged)) return [];
    return [findingOf(subject, { ...speech, at: sentenceAround(first) })];
  },
};

function asksOwnWork(subject: Subject): boolean {
  const { kind, question, form } = subject;
  if (form !== 'answer' || isUnplaced(subject) || ASKS_ORIGIN.test(lastAsked(subject))) return true;
  return kind === null ? ASKS_OWN_WORK.test(question) : OWN_WORK.has(kind.shape) || (kind.pastEvent && ASKS_OWN_WORK.test(question)) || ASKS_DONE.test(question);
}

const speech = {
  severity: 'medium',
  message: (quote: string) => `${quote} does not say who did it.`,
  ask: 'Who did this: you, or somebody else? I [verb] ...',
  recall: 'Did you say who did it? Add your own part: I [verb] ...',
} as const satisfies Partial<Parameters<typeof findingOf>[1]>;

function hidden(said: Said): readonly Spot[] {
  return unsaid(said.text).map(({ start, end }) => spotAt(said, start, end));
}

/** "I was tasked with" tells whose work it is; who gave it matters little. */
function unsaid(text: string): readonly Slice[] {
  const present = [...text.matchAll(PRESENT)].map(({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }));
  return [...hiddenAgents(text), ...present].filter(({ text: words, start }) => !GIVEN.test(words) || !/\bi\s+$/iu.test(text.slice(Math.max(0, start - 4), start)));
}

/** "I am involved in": the present of the same. */
const PRESENT = /\bi(?:'m|\u2019m| am) (?:also |mainly |mostly |currently |actively )?(?:a )?(?:part of|involved (?:in|with)|engaged (?:in|with)|associated with|assigned to|exposed to|helping with|supporting the)\b/giu;
const GIVEN = /\b(?:tasked|assigned|asked|given|hired|overconfident|promoted|responsible|overwhelmed|brought)\b/iu;

/** "I was part of it": present, and nothing done. */
function stoodBy({ text }: Said): boolean {
  return /\bi(?:'ve| have)? (?:was|been|got to be) (?:also |mainly |mostly )?(?:a )?(?:part|involved|included|there|present|assigned|engaged)\b/iu.test(text);
}

/** One hidden doer is a figure of speech where the rest is told; two are a habit, and one is enough where nobody acts. */
function isHidden(judged: Subject['said']): boolean {
  const count = (find: (text: string) => readonly Slice[]): number => judged.reduce((sum, { text }) => sum + find(text).length, 0);
  const [own, away, team] = [count((text) => ownActions(text, { noted: true })), count(unsaid), count(teamActions)];
  return away > own && (away > 1 || own + team === 0 || (own === 0 && judged.some(stoodBy)));
}
