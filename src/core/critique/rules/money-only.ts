import { lastAsked } from '../subject-asked';
import { asksChange } from '../subject-change';
import { plainHits } from '../subject-denial';
import { findingOf, spotsOf, textOf, type Spot } from '../subject-findings';
import { looksForward } from '../subject-motive';
import { phrases, says } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { paysFirst } from './pay-first-words';

const ASKS_PAY = phrases('salar(?:y|ies)', 'ctc', 'compensation', 'pay', 'package', 'expected', 'notice period', 'offers?', 'budget');
const PAY = phrases(
  '(?:salar(?:y|ies)|ctc|compensation|packages?|pay|top of <1> market|above <1> market|well paid|finances?|financial(?:ly)?|wages?|income|hike|increment|raise|money|bonus(?:es)?|stocks?|esops?|appraisal|remuneration|lpa|paid|pays|paying|perks|under-?paid|earn(?:ing|s)?|(?:pay )?che(?:ck|que)s?|(?:home |personal |my |education )?loans?|emis?|rents?|mortgage|expenses|debts?|my bills|better offer|higher offer|good offer|cash|lakhs|standard of living|cost of living)', '(?:better|more|good|higher|nice|great|extra) (?:benefits|money|pay|salary)',
);
const ASKS_HIRE = phrases('hire you', '(?:right|best|good) (?:candidate|person|fit)', 'you (?:bring|offer|contribute)');
/** Anything else that draws on: work, people, place, learning. */
const OTHER = phrases(
  'learn(?:ing|ed|t)?', 'grow(?:th|ing)?', 'products?', 'technolog(?:y|ies)', 'tech', 'teams?', 'challenges?', 'challenging', 'scale', 'problems?', 'projects?', 'domain', 'stack', 'mission', 'culture', 'mentor(?:s|ing)?', 'customers?', 'users?', 'lead', 'leading', 'design', 'build(?:ing)?', 'own(?:ership)?', 'systems?', 'engineering', 'research', 'impact', 'responsibilit(?:y|ies)', 'role', 'location', 'family', 'hometown', 'relocat\\p{L}+', 'commute', 'remote', 'exposure', 'skills?', 'open source', 'work (?:on|with|in)', 'same (?:work|tasks?)', 'scope', 'platform', 'data', 'career',
);

export const moneyOnly: Rule = {
  id: 'money-only',
  detects: 'Pay as the only reason to leave or to join.',
  matters: 'Pay is a fair reason and a weak answer: it fits every employer, so it says nothing about this one (RUBRIC: `money-only`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Why are you leaving your current company?', answer: 'Mainly for a better salary, the hike here was only 5%.' },
      { question: 'Why do you want to join us?', answer: 'You pay very well and the package is good.' },
      { question: 'Why are you looking for a change?', answer: 'I got married and need more money.' },
      { question: 'Reason for change?', answer: 'CTC', register: 'noted' },
      { question: 'Why are you leaving your current company?', answer: 'I told them it is for the increment', register: 'remembered' },
    ],
    silent: [
      { question: 'Why are you leaving your current company?', answer: 'I want to own a service end to end. A better salary is welcome too.' },
      { question: 'What is your expected salary?', answer: 'My expected CTC is 24 lakh.' },
      { question: 'Why do you want to join us?', answer: 'Your payments team works on fraud at a scale that I only read about.' },
      { question: 'Why are you looking for a change?', answer: 'My family moved to Pune, and I would like to go deeper into search.' },
      { question: 'Tell me about a challenging project.', answer: 'The payroll job paid people twice; I fixed the lock.' },
    ],
  },
  judge: (subject) => {
    const at = asksReason(subject) ? paidFor(subject) : undefined;
    if (at === undefined) return [];
    return [
      findingOf(subject, {
        severity: 'medium',
        at,
        message: (quote) => `${quote} is the only reason given, and it fits every employer.`,
        ask: 'What in this work would you want even at equal pay? I want [...], because [...].',
        recall: 'Can you add what draws you to the work itself?',
      }),
    ];
  },
};

const PAYS_FIRST = phrases(...paysFirst);
const ASKS_DRIVE = /\b(?:motivat\w+|drives you|keeps you going|get(?:s)? you up|matters most)\b/iu;
/** Pay that is named in passing, beside something else. */
const BESIDE = phrases('(?:nice|welcome|fair|fine|good|useful|part of it|the floor)(?: \\p{L}+){0,2},? (?:but|yet)', '(?:pay|salary|money|bonus|package) (?:is|was) <2> (?:floor|welcome|not)', '(?:not|never|nothing to do) (?:only |just |mainly |really |so much )*(?:about|for|because of|with) (?:the |my |more )?(?:pay|salary|money|bonus|package)', '(?:took|accepted|with) <2> (?:a )?(?:pay )?cut', '(?:lower|less) (?:salary|pay)');

function paidFor(subject: Subject): Spot | undefined {
  const text = textOf(subject);
  if (says(text, BESIDE)) return undefined;
  const first = looksForward(text) ? undefined : plainHits(subject, PAYS_FIRST)[0]?.spot;
  return first ?? (says(text, OTHER) ? undefined : spotsOf(subject, PAY)[0]);
}

function asksReason(subject: Subject): boolean {
  const asked = asksChange(subject) || ASKS_DRIVE.test(lastAsked(subject)) || subject.kind?.id === 'motivation' || subject.kind?.shape === 'leaving';
  return asked && subject.form !== 'story' && !says(lastAsked(subject), ASKS_PAY) && !says(lastAsked(subject), ASKS_HIRE);
}
