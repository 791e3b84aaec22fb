import { areasNamed } from '../kinds/technical-terms';
import { asksHabit, asksHow, asksWhy, lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { isScant } from '../subject-floor';
import { givesReason, weighsFacts } from '../subject-reason';
import { concreteWords, namesMechanism } from '../subject-specifics';
import type { Rule, Subject } from '../rule';
import { knownProblems } from './problem-words';

/** A full answer to such a question takes more; below it, something must be named. */
const SHORT = 40;
/** A cause told in general words explains nothing. */
const FEWEST_CONCRETE = 3;
const TECHNICAL = new Set(['technical-decision', 'scale', 'reliability', 'technical-concept', 'system-design', 'coding']);

/** Which mechanism is missing is a matter of the topic, and told there; here only that none is named. */
export const thinTechnical: Rule = {
  id: 'thin-technical',
  detects: 'A technical "how" or "why" answered in a few words, with no cause and no named mechanism.',
  matters: 'The seeds miss the pattern behind the words ("idempotent consumer", "unique key"): the name shows that you know why it works (RUBRIC: `thin-technical`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'How do you handle duplicate messages?', answer: 'We can check the status, or we store the time of the message in a table.' },
      { question: 'How would you scale this service?', answer: 'We would add more servers and monitor it.' },
      { question: 'How does a message queue help here?', answer: 'It makes the system faster and more reliable.' },
      { question: 'How do you find a slow SQL query?', answer: 'By looking at the logs and then fixing it.' },
      { question: 'How do you handle failures between services?', answer: 'If a service fails we show an error and log it.' },
      { question: 'How does your cache stay correct?', answer: 'I said that we update it', register: 'remembered' },
    ],
    silent: [
      { question: 'How do you handle duplicate messages?', answer: 'Each message carries a key, and a unique constraint on it makes the second insert fail.' },
      { question: 'How would you scale this service?', answer: 'It is stateless, so I add instances behind the balancer; the database gets read replicas.' },
      { question: 'How does a message queue help here?', answer: 'The upload answers at once, because the parsing happens later in a worker that can be restarted.' },
      { question: 'How many workers do you run?', answer: 'Four on each host.' },
      { question: 'How do you handle conflict?', answer: 'I talk to the person first.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    if (at === null || subject.form === 'story') return [];
    const text = textOf(subject);
    const isUnsettled = leavesOpen(subject) || isBorrowed(subject);
    if (!isUnsettled && (!isTechnical(subject) || wordsOf(subject) >= SHORT)) return [];
    if (!isUnsettled && !isScantPlan(subject) && (namesMechanism(text) || subject.namesOwnMechanism?.(text) === true || weighsFacts(text) || (givesReason(text) && concreteWords(text).size >= FEWEST_CONCRETE))) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at,
        message: (quote) => `${quote} names no mechanism and no cause.`,
        ask: 'How does it work one level below, and why does that help? It [...], because [...].',
        recall: 'Can you add how it works one level below?',
      }),
    ];
  },
};

/** Whether a problem with known ways out is asked about, and the answer takes none of them, however long it is. */
function leavesOpen(subject: Subject): boolean {
  const asked = lastAsked(subject);
  if (subject.form !== 'answer' || wordsOf(subject) < FEWEST_WORDS || !ASKS_WAY.test(asked) || subject.namesOwnMechanism?.(textOf(subject)) === true) return false;
  const problem = knownProblems.find(({ asks }) => asks.test(asked));
  return problem !== undefined && !problem.settles.test(textOf(subject));
}

const FEWEST_WORDS = 6;
const ASKS_WAY = /\b(?:how (?:do|does|did|would|will|can|could|is|are)|what (?:is|are|would|do|happens)|explain)\b/iu;

/** A fix that somebody else's answer or a restart gave. */
const BORROWED = /\b(?:googled|(?:stack ?overflow|chat ?gpt|copilot|the internet|online|a forum|a blog)\b[^.]{0,60}\b(?:answer|solution|fix|pasted|copied|found|error)|(?:found|copied|pasted|took|searched|search|got)\b[^.]{0,60}\b(?:stack ?overflow|chat ?gpt|online|forum|internet)|(?:just |simply |usually )?restart(?:ed|ing)? (?:it|the|everything|all))\b/iu;
const ASKS_FIX = /\b(?:fix(?:ed)?|debug\p{L}*|bugs?|problems?|issues?|crash\p{L}*|errors?|solve[ds]?|outages?|incidents?|slow)\b/iu;

function isBorrowed(subject: Subject): boolean {
  const text = textOf(subject);
  return asksHow(subject) && ASKS_FIX.test(lastAsked(subject)) && wordsOf(subject) < SHORT && BORROWED.test(text) && !givesReason(text.replace(BORROWED, ' ')) && !namesMechanism(text);
}

/** "I would check the logs and fix it": one tool named in a plan explains nothing. */
function isScantPlan(subject: Subject): boolean {
  return isScant(subject) && PLAN.test(textOf(subject)) && !givesReason(textOf(subject));
}

const PLAN = /\bi(?: would|['\u2019]d| will|['\u2019]ll)\b/iu;

function isTechnical(subject: Subject): boolean {
  if (subject.kind?.id === 'technical-concept' && ASKS_WHAT.test(lastAsked(subject))) return true;
  if (!asksHow(subject) && !asksWhy(subject) && !ASKS_WHETHER.test(lastAsked(subject))) return false;
  if (subject.kind !== null && TECHNICAL.has(subject.kind.id)) return true;
  if (OF_A_THING.test(lastAsked(subject)) && areasNamed(lastAsked(subject)).length > 0) return true;
  if (OF_A_SYSTEM.test(lastAsked(subject))) return true;
  if ((subject.kind === null || subject.kind.shape === 'opinion' || (asksHabit(subject) && areasNamed(lastAsked(subject)).length > 0)) && OF_ENGINEERING.test(lastAsked(subject))) return true;
  return (subject.kind === null || subject.kind.shape === 'fact' || subject.kind.id === 'problem-solving') && areasNamed(subject.question).length > 0;
}

/** "How does Django ..?" asks for no habit of a person, whatever else its words suggest. */
const OF_A_THING = /\bhow (?:does|do|is|are) (?!you\b|we\b|your\b|our\b|they\b|people\b|teams?\b)/iu;
/** "How does your system deal with failures?" asks for no failure of a person. */
const OF_A_SYSTEM = /\bhow (?:does|do|did|would|will|is) (?:your|the|our|this|that|an?) (?:\p{L}+ )?(?:system|service|app|application|pipeline|api|database|queue|cache|server|cluster|platform|architecture|back ?end)s?\b/iu;
/** "How would you speed up a slow page?" */
const OF_ENGINEERING = /\b(?:slow|speed up|faster|performance|scal(?:e|ing)|latency|debug\w*|deploy\w*|secure|quer(?:y|ies)|outages?|traffic|crash\w*|memory|cpu|roll ?back|consisten\w+|data ?base|server|load|unit tests?|bugs?)\b/iu;
/** "What is a mutex?" asks how it works. */
const ASKS_WHAT = /\bwhat(?:'s| is| are| does| do)\b/iu;
/** "Is it going to hold?": a yes needs its why. */
const ASKS_WHETHER = /\b(?:is|are|does|do|can|will|would) (?:(?:it|this|that|they|the|\p{L}+) )?(?:going to|able to|serv\p{L}+|scal\p{L}+|handl\p{L}+|solv\p{L}+|work|hold|support|enough|extensible)/iu;
