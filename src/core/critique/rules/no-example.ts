import { ownActions, teamActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { isActionPast } from '../../text/verbs';
import { fold, words } from '../../text/words';
import { asksHabit, lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import { namesMechanism } from '../subject-specifics';
import type { Rule, Severity, Subject } from '../rule';

const EXAMPLE = phrases(
  'for example', 'for instance', 'such as', 'e\\.g', 'last (?:week|month|year|quarter|sprint|spring|summer|autumn|winter|time|release|project)', 'once', 'one time', 'recently', 'when (?:i|we|our|the|my) <3> \\p{L}+ed', 'in (?:january|february|march|april|may|june|july|august|september|october|november|december|my (?:last|previous|current)|20\\d\\d)', 'on (?:my|our) (?:last|previous|current) (?:project|team)', 'this (?:week|month|year|quarter|sprint)', '(?:my|our) (?:last|previous|latest) \\p{L}+', 'in one (?:case|project)', 'like the time', 'since (?:january|february|march|april|may|june|july|august|september|october|november|december|last|20\\d\\d)', 'the last (?:two|three|four|time|one)', 'take <4> as an example', '(?:manager|lead|boss|he|she|they|colleague) (?:said|told)', 'every (?:monday|tuesday|wednesday|thursday|friday|sprint|week|morning)',
);
const ASKS_HOW_LIVES = phrases('strengths?', 'weakness(?:es)?', 'leader', 'describe yourself', 'what (?:kind|sort|type) of', 'what are you <2> (?:good|best|bad) (?:at|in)', 'your <2> (?:role|style|approach|responsibilities)', 'how do you (?:handle|deal|manage|work|lead|mentor|motivate|prioriti[sz]e|take|give|keep|learn|stay|react|resolve|approach|make sure|ensure|balance|cope)', 'why should we hire');
const FEWEST_WORDS = 2;

export const noExample: Rule = {
  id: 'no-example',
  detects: 'A description of oneself or of a habit without one instance in which it showed.',
  matters: 'Describing oneself lowers the recommendation where one instance raises it, and only 23 % of replies hold one (Bangerter, Corvalan & Cavin 2014).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'What are your strengths?', answer: 'My strength is the debugging of large systems, and I am calm when others are not.' },
      { question: 'How do you handle conflict in a team?', answer: 'I listen to both sides, I stay neutral and I look for a solution that suits all.' },
      { question: 'Do you see yourself as a leader?', answer: 'A leader, in work and in life.' },
      { question: 'What is your weakness?', answer: 'I get nervous in front of many people.' },
      { question: 'What is your leadership style?', answer: 'I said I am a democratic leader', register: 'remembered' },
    ],
    silent: [
      { question: 'What are your strengths?', answer: 'Debugging. Last month I traced a leak that had been open for a year to one listener.' },
      { question: 'How do you handle conflict in a team?', answer: 'I ask each side alone first. For example, in the tax project two of us wanted other formats, and I had both write a page.' },
      { question: 'Do you see yourself as a leader?', answer: 'Yes: I led the move to the new ledger with four engineers.' },
      { question: 'What is your weakness?', answer: 'I estimated three tickets too low this quarter, so I split them first now.' },
      { question: 'What is a mutex?', answer: 'A lock that one thread holds at a time.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    if (at === null || !isOwed(subject) || wordsOf(subject) < FEWEST_WORDS || tellsInstance(textOf(subject))) return [];
    return [
      findingOf(subject, {
        severity: severityOf(subject),
        at,
        message: (quote) => `${quote} and what follows show no instance.`,
        ask: 'When did that show last? In [project] I [did ...], and [result].',
        recall: 'Can you add one time when it showed?',
      }),
    ];
  },
};

/** A habit may be told as one; who one is must be shown. */
function severityOf(subject: Subject): Severity {
  return asksHabit(subject) || subject.kind?.id === 'role' ? 'low' : 'medium';
}

function isOwed(subject: Subject): boolean {
  const { kind, form, isFollowUp } = subject;
  if (form === 'story' || isFollowUp) return false;
  if (kind === null) return says(lastAsked(subject), ASKS_HOW_LIVES);
  if (kind.shape === 'self-description') return true;
  return kind.shape === 'story' && (asksHabit(subject) || says(lastAsked(subject), ASKS_HOW_LIVES));
}

function tellsInstance(text: string): boolean {
  if (says(text, EXAMPLE) || namesMechanism(text)) return true;
  const done = [...ownActions(text), ...teamActions(text)].some((action) => isActionPast(fold(words(action.text).at(-1)?.text ?? '')) && !/\b(?:told|said)$/iu.test(action.text));
  return done || quantities(text).some(({ kind, text: figure }) => kind !== 'duration' && kind !== 'count' && !/\bpeople\b/iu.test(figure));
}
