import { quantities } from '../../text/numbers';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { asksMotive, looksForward } from '../subject-motive';
import { phrases, says } from '../../text/phrases';
import { tellsPlan } from '../subject-plan';
import type { Rule, Subject } from '../rule';

/** Words for what is sought that need no "I want". */
const SOUGHT = phrases(
  '(?:next|new) (?:step|challenge|chapter|domain|product|problem)', 'a (?:team|product|place|role|company|job) (?:that|where|which|with)', '(?:to|can|could|will|would|and) (?:own|lead|build|learn|work on|work with|go deeper|specialise|specialize|move|return|focus|design|mentor)', '(?:draws?|drew|attracts?|excites?|interests?|appeals?) (?:me|to me)', 'you (?:build|run|have|work|use|solve|move|serve)', 'your \\p{L}+', 'closer to', 'more (?:ownership|responsibility|depth|scale)', 'looking for', 'that is why i applied', 'so i applied',
);
const ASKS_PLAN = phrases('(?:would|will|do) you (?:\\p{L}+ )?(?:develop|build|like to (?:do|learn|work)|want to (?:do|learn|become|build)|see yourself)', 'plans?', 'goals?', 'five years', '5 years', 'future', 'aspir\\p{L}+', 'next (?:step|few years)');
/** A plan names a step, a thing or a time. */
const STEP = phrases('first', 'then i', 'by (?:the end|next|then|q[1-4]|\\d{4})', '(?:this|next|every|each|per|a) (?:week|month|quarter|year|day|morning|weekend)', 'for example', 'for instance', 'such as', 'because', 'i (?:have )?(?:begun|began|started|already|built|own|lead|run|write|mentor|read|use|took|finished|completed)', 'in (?:two|three|five|\\d) years');

export const noForwardMotivation: Rule = {
  id: 'no-forward-motivation',
  detects: 'A reason for leaving that does not say what is sought, or a plan without one step of it.',
  matters: 'The seeds name it four times: what you run from is heard as a complaint, what you run towards is why they hire you (RUBRIC: `no-forward-motivation`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Why are you leaving your current company?', answer: 'I finished three years there and the project is now in maintenance with less work for us.' },
      { question: 'Why did you leave your last job?', answer: 'It was a contract, and they did not renew it because of the budget.' },
      { question: 'What would you develop with machine learning?', answer: "I don't know it yet. I will learn it after work." },
      { question: 'Where do you see yourself in five years?', answer: 'I hope to be in a good position in a good company.' },
      { question: 'Why are you leaving your current company?', answer: 'I said no new work is coming', register: 'remembered' },
    ],
    silent: [
      { question: 'Why are you leaving your current company?', answer: 'The project is in maintenance. I want to work on live traffic again, and your dispatch team does.' },
      { question: 'Why did you leave your last job?', answer: 'The contract ended in May; I am looking for a team that runs its own services.' },
      { question: 'What would you develop with machine learning?', answer: 'A triage of support tickets. I finished one course and label 50 tickets every week.' },
      { question: 'Where do you see yourself in five years?', answer: 'I want to lead a platform team. I have begun with the schema reviews of two squads this year.' },
      { question: 'Tell me about a challenge.', answer: 'The project was in maintenance and nobody knew the build.' },
    ],
  },
  judge: (subject) => {
    const at = openingOf(subject);
    const missing = missingIn(subject);
    if (at === null || missing === null || subject.form === 'story') return [];
    return [
      findingOf(subject, {
        severity: 'medium',
        at,
        message: (quote) => `After ${quote} ${missing} is not told.`,
        ask: missing === NEXT ? 'What do you want to do next that this job offers? I want [...], because [...].' : 'What is the first step, and by when? First [...] by [...].',
        recall: missing === NEXT ? 'Can you add what you look for next?' : 'Can you add the first step and its date?',
      }),
    ];
  },
};

const ASKS_HERE = /\bwhy (?:do you want|us\b|here\b|this (?:company|role|job|team)|did you apply|are you interested)/iu;
const NEXT = 'what you look for next';
const FIRST_STEP = 'a first step';
const FEWEST_WORDS = 3;

function missingIn(subject: Subject): string | null {
  const text = textOf(subject);
  if (wordsOf(subject) < FEWEST_WORDS || says(lastAsked(subject), ASKS_PAY)) return null;
  if (asksMotive(subject) && subject.kind?.shape === 'leaving') return looksForward(text) || says(text, SOUGHT) ? null : NEXT;
  if (subject.kind?.id === 'motivation' && ASKS_HERE.test(lastAsked(subject))) return looksForward(text) || says(text, SOUGHT) ? null : NEXT;
  const isPlan = subject.kind?.shape === 'plan' || (subject.kind === null && says(lastAsked(subject), ASKS_PLAN));
  return isPlan && !tellsPlan(text) && !says(text, STEP) && quantities(text).length === 0 ? FIRST_STEP : null;
}

const ASKS_PAY = phrases('salar(?:y|ies)', 'ctc', 'compensation', 'notice period');
