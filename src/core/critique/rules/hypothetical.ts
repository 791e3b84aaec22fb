import { ownActions, teamActions } from '../../text/agency';
import { isActionPast } from '../../text/verbs';
import { fold, words } from '../../text/words';
import { placeOfSelf } from '../../stories/own-action';
import { asksHabit, asksLearning, isUnplaced, wantsStory } from '../subject-asked';
import { findingOf, sentenceAround, sentencesOf, spotsOf, textOf, type Spot } from '../subject-findings';
import { phrases } from '../../text/phrases';
import type { Rule, Subject } from '../rule';

const HABIT = phrases(
  "(?:i|we|you|they|he|she|it)(?:'d| would| will|'ll) (?!have )<2> [\\p{L}]+", 'usually', 'generally', 'typically', 'normally',
  '(?:i|we) (?:always|often|mostly)', 'in general', 'whenever',
  'if (?:i|there is|someone|somebody|such|that) <2> (?:face|faces|disagree|disagrees|happens?|have|get|comes?)',
  "(?:i|we) (?:will )?(?:always |just |also )?(?:try|tend|make sure|believe|prefer|like|aim|strive|insist) (?:not )?(?:to|that|in|on)",
  'every time', 'any time', '(?:when|if) (?:i|we|you|someone|somebody|people|there|things|something) <2> (?:make|face|have|get|see|is|are|do|go|goes|comes?|happens?|need|disagrees?)', 'for <2> (?:decisions|situations|conflicts|problems|cases) i', 'most of the time', 'in such (?:cases|situations?)', '(?:i|we) (?:just |simply |always )?(?:deal with|go with|go by|stay calm|take things|take it as)', 'my (?:approach|style|philosophy|policy|rule) is', 'i am (?:always|usually|someone|the kind|the type|a person|not afraid)', "i'm (?:always|usually|someone|the kind|the type|a person|not afraid)", 'i never', 'one should', 'you (?:have to|should|need to|must)', 'depends on the situation',
);

export const hypothetical: Rule = {
  id: 'hypothetical',
  detects: 'A question about a past event answered with "I would", "usually", "always" or in the present, more often than with past actions.',
  matters: 'Only 23 % of replies to past-behaviour questions are stories, and describing oneself instead lowers the recommendation (Bangerter, Corvalan & Cavin 2014).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      {
        question: 'Tell me about a time you disagreed with your manager.',
        answer: 'I would listen first and then I would explain my point with data. Usually people agree.',
      },
      {
        question: 'Describe a time you missed a deadline.',
        answer: 'Normally I tell my lead early. I always keep a buffer so it is fine.',
      },
      {
        question: 'Give an example of mentoring someone.',
        answer: 'Whenever a junior joins, I will sit with them and I will share my notes.',
      },
      {
        question: 'Tell me about a conflict with a colleague.',
        answer: "I'd take him for a coffee. I'd ask what he needs. I try to stay calm.",
      },
      { question: 'Tell me about a time you motivated others.', answer: 'I motivate people by giving them goals.' },
      { question: 'Tell me about a time you took the lead.', answer: 'I said generally I try to divide the work', register: 'remembered' },
    ],
    silent: [
      {
        question: 'Tell me about a time you disagreed with your manager.',
        answer: 'I listened first, then I showed the error logs. He changed the plan. I would do the same again.',
      },
      {
        question: 'Describe a time you missed a deadline.',
        answer: 'In May I missed the audit date by a week. I told my lead late. Now I always tell her early.',
      },
      { question: 'How do you handle conflict?', answer: 'I would listen first. Usually people just want to be heard.' },
      {
        question: 'Give an example of mentoring someone.',
        answer: 'Last year Ravi joined from support. I paired with him twice a week and he shipped his first feature in March.',
      },
      { question: 'How would you scale this to ten times the load?', answer: 'I would shard by tenant and I would add read replicas.' },
      {
        question: 'Tell me about a time you took the lead.',
        answer: '',
        story: { action: 'I split the work and set the dates', result: 'We shipped on time' },
      },
    ],
  },
  judge: (subject) => {
    if (!isOwed(subject)) return [];
    const past = pastCount(textOf(subject));
    const habits = spotsOf(subject, HABIT);
    const first = habits[0] ?? (past === 0 && !isUnplaced(subject) ? presentIn(subject) : undefined);
    if (first === undefined || Math.max(1, habits.length) <= past) return [];
    return [
      findingOf(subject, {
        severity: isUnplaced(subject) ? 'low' : 'high',
        at: sentenceAround(first),
        message: (quote) => `${quote} tells what you would or usually do, not what you did once.`,
        ask: 'When did this happen last? [month, project] I [did ...]',
        recall: 'Can you add one time when it really happened?',
      }),
    ];
  },
};

/** Without one past form the first step of one's own stands in the present. */
function presentIn(subject: Subject): Spot | undefined {
  return spotsOf(subject, ownActions)[0] ?? sentencesOf(subject).find(({ text }) => placeOfSelf(text) >= 0);
}

function isOwed(subject: Subject): boolean {
  return (subject.kind?.pastEvent === true && !asksHabit(subject) && !asksLearning(subject)) || wantsStory(subject) || isUnplaced(subject);
}

const PAST = new Set(['was', 'were', 'had', 'did', 'said', 'told', 'went', 'came', 'felt', 'knew', 'thought', 'learned', 'learnt', 'realised', 'realized', 'noticed', "didn't", "wasn't", 'wanted', 'needed', 'missed', 'failed', 'agreed', 'joined']);

/** The same in the present and the past: they prove no event. */
const EITHER = /\b(?:set|put|let|read|cut|hit|split|quit|shut|spread|cost)$/iu;

/** Verbs in the past: each is a sign of an event. */
function pastCount(text: string): number {
  const done = [...ownActions(text), ...teamActions(text)].filter((action) => isActionPast(fold(words(action.text).at(-1)?.text ?? '')) && !EITHER.test(action.text));
  const others = words(text).filter((word) => PAST.has(fold(word.text)));
  return done.length + others.length;
}
