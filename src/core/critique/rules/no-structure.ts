import { ownActions, teamActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { isActionPast } from '../../text/verbs';
import { fold, words } from '../../text/words';
import { wantsStory } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { looksForward } from '../subject-motive';
import { tellsOutcome } from '../../stories/outcome-told';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const NEXT = phrases('next', 'looking (?:for|forward|to)', 'want(?:ed)? to', 'would like', "i'd (?:like|love)", 'interested in', 'applied', 'excited', 'hope to', 'goal', 'your \\p{L}+', 'here because', 'that is why', "that's why", 'drawn to', 'passionate', 'motivates? me', 'keen');
const SETTING = phrases(
  '(?:in|at|during|on|for|within) (?:my|our|the|a|an) <3> (?:company|project|internship|team|job|role|release|sprint|year|quarter|month|week|semester|college|university|startup|bank|firm|client|product|app|service|platform|system)', 'last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter|job)', 'in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|my|our|the|one)', 'at \\p{L}+', 'when (?:i|we|our|the|my)', 'as (?:a|an|the) \\p{L}+', '(?:my|our) (?:last|previous|current|first|former)', '(?:ago|once)', 'there was', 'we (?:had|were|wanted|needed|used|ran|have)', '(?:our|the) \\p{L}+ (?:was|were|had|kept|took|failed|stopped|needed|wanted)', 'during', 'black friday', 'on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)', 'on call', 'on-call',
);
const FEWEST_WORDS = 6;
/** From this length on an introduction should say where it leads. */
const LONG_INTRODUCTION = 25;
const FEWEST_STEPS = 2;
const LIST_RUN = /(?:[^.,;!?\n\u2026]{2,40}(?:,|;|\u2026|\.\.\.)\s{0,2}){9}/u;

export const noStructure: Rule = {
  id: 'no-structure',
  detects: 'An introduction that is a list or leads nowhere, or a story of one step without setting or outcome.',
  matters: 'The seeds name it four times; a listener who knows the order (now, before, next; or situation to result) remembers what fills it (RUBRIC: shapes).',
  hears: ['spoken', 'remembered'],
  examples: {
    fires: [
      { question: 'Tell me about yourself.', answer: 'My name is Ravi and I am from Salem. I did my degree in 2018, then I joined one company and after that another one. I am a developer with five years of experience in web applications.' },
      { question: 'Tell me about yourself.', answer: 'I know Java, Spring, Hibernate, SQL, REST, Docker, Jenkins, Git, Linux, some Angular, testing, deployments, support, and also client calls in the evening.' },
      { question: 'Tell me about a conflict with a teammate.', answer: 'A colleague did not answer my reviews. I talked to him and he was fine.' },
      { question: 'Tell me about a challenge.', answer: 'Performance was a big challenge. I fixed it and everyone was glad about that.' },
      { question: 'Tell me about a time you helped somebody.', answer: 'I said that I helped a junior with git', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about yourself.', answer: 'I build the search of a travel site, four years now. Before that I wrote billing jobs at a bank. I want to work on ranking next, and your team does.' },
      { question: 'Tell me about yourself.', answer: 'I am a back-end developer from Salem. Last year I moved our invoices to a queue, and the nightly run went from six hours to one. Before that I tested payments for two years at a bank.' },
      { question: 'Tell me about a conflict with a teammate.', answer: 'In my last team a colleague did not answer reviews. I asked him why and proposed two fixed hours. Since then reviews take a day.' },
      { question: 'Tell me about a challenge.', answer: 'Our search was slow on Fridays. I profiled it, added an index and the page loads in a second now.' },
      { question: 'What is Docker?', answer: 'It packs a program with what it needs. It runs anywhere.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    const fault = at === null || subject.form === 'story' ? null : faultOf(subject);
    if (at === null || fault === null) return [];
    return [findingOf(subject, { ...speech[fault], at })];
  },
};

const speech = {
  list: {
    severity: 'medium',
    message: (quote: string) => `From ${quote} on, the answer is a list; no item has its story.`,
    ask: 'Which two of these matter for this job, and what did you do with each? [one]: I [...]. [two]: I [...].',
    recall: 'Did you tell it as a list? Pick the two that matter here.',
  },
  introduction: {
    severity: 'medium',
    message: (quote: string) => `After ${quote} no work of yours and no next step give the answer a direction.`,
    ask: 'What do you do now, what led there, and what do you want next? [present] [past] [next]',
    recall: 'Can you add one result of yours and what you want next?',
  },
  story: {
    severity: 'low',
    message: (quote: string) => `${quote} and what follows hold one step at most; where it was or what came of it is missing.`,
    ask: 'Where was it, which steps did you take, and what came of it? In [project] I [...], then I [...], and [...].',
    recall: 'Can you add where it was, your steps and what came of it?',
  },
} as const satisfies Readonly<Record<string, Partial<Parameters<typeof findingOf>[1]>>>;

function faultOf(subject: Subject): keyof typeof speech | null {
  const text = textOf(subject);
  if (wordsOf(subject) < FEWEST_WORDS) return null;
  if (subject.kind?.shape === 'introduction') {
    if (LIST_RUN.test(text.slice(0, 4000)) && ownPasts(text) < FEWEST_STEPS) return 'list';
    return wordsOf(subject) >= LONG_INTRODUCTION && !hasDirection(text) ? 'introduction' : null;
  }
  return wantsStory(subject) && lacksOrder(text) ? 'story' : null;
}

function hasDirection(text: string): boolean {
  return looksForward(text) || says(text, NEXT) || ownPasts(text) > 0 || quantities(text).some(({ kind, text: figure }) => kind !== 'percent' && !/\b(?:years?|yrs?|compan(?:y|ies)|months?)\b/iu.test(figure));
}

/** Work that was done, beyond the stations of a life. */
function ownPasts(text: string): number {
  return ownActions(text).filter((action) => isActionPast(fold(words(action.text).at(-1)?.text ?? '')) && !/\b(?:started|joined|completed|switched|moved|did|worked|studied|passed|finished|began|involved|said|told)$/iu.test(action.text)).length;
}

/** One step alone, and no setting or no outcome around it. */
function lacksOrder(text: string): boolean {
  const steps = ownActions(text, { noted: true }).length + teamActions(text).length;
  return steps < FEWEST_STEPS && !(says(text, SETTING) && tellsOutcome(text));
}
