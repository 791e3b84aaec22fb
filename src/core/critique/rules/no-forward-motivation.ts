import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { asksDetail, lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { asksChange } from '../subject-change';
import { plainHits } from '../subject-denial';
import { asksMotive, looksForward, withoutHollow } from '../subject-motive';
import { phrases, says } from '../../text/phrases';
import { tellsPlan } from '../subject-plan';
import { concreteWords, specificsIn } from '../subject-specifics';
import type { Rule, Subject } from '../rule';
import { aimless, byChance } from './aimless-words';
import { anywhere, leftToChance } from './anywhere-words';
import { fitsEveryEmployer } from './employer-words';

/** Words for what is sought that need no "I want". */
const SOUGHT = phrases(
  '(?:next|new) (?:step|challenge|chapter|domain|product|problem)', '(?:a|this|the|your) (?:new )?(?:team|product|place|role|company|job|position) (?:that|where|which|with|owns|builds|runs|offers|lets|gives|is (?:about|where|all))', '(?:to|can|could|will|would|and) (?:own|lead|build|learn|work on|work with|go deeper|specialise|specialize|move|return|focus|design|mentor)', '(?:draws?|drew|attracts?|excites?|interests?|appeals?) (?:me|to me)', 'you (?:build|run|have|work|use|solve|move|serve)', 'your \\p{L}+', 'closer to', 'more (?:ownership|responsibility|depth|scale)', 'looking for', 'that is why i applied', 'i (?:like|enjoy|love) (?:the )?most', 'so i applied',
);
const ASKS_PLAN = phrases('(?:would|will|do) you (?:\\p{L}+ )?(?:develop|build|like to (?:do|learn|work)|want to (?:do|learn|become|build)|see yourself)', 'plans?', 'goals?', 'five years', '5 years', 'future', 'aspir\\p{L}+', 'next (?:step|few years)');
/** A plan names a step, a thing or a time. */
const STEP = phrases('first', 'then i', 'by (?:the end|next|then|q[1-4]|\\d{4})', '(?:this|next|every|each|per|a) (?:week|month|quarter|year|day|morning|weekend)', 'for example', 'for instance', 'such as', 'because', 'i (?:have )?(?:begun|began|started|already|built|own|lead|run|write|mentor|read|use|took|finished|completed)', 'in (?:two|three|five|\\d) years');

const FOR_ANYBODY = phrases(...fitsEveryEmployer);
const AIMLESS = phrases(...aimless);
const BY_CHANCE = phrases(...byChance);
const ANYWHERE = phrases(...anywhere);
const CHANCE = phrases(...leftToChance);

type Missing = typeof NEXT | typeof FOR_THEM | typeof FIRST_STEP;

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
        severity: missing === FOR_THEM || (missing === FIRST_STEP && concreteWords(textOf(subject)).size >= NAMED) ? 'low' : 'medium',
        at,
        message: (quote) => `After ${quote} ${missing} is not told.`,
        ask: ASKS[missing],
        recall: RECALLS[missing],
      }),
    ];
  },
};

const ASKS_HERE = /\bwhy (?:do you want|would you like|are you applying|us\b|here\b|our\b|this (?:company|role|job|team|position)|did you apply|did you choose|are you interested)|\b(?:interests|attracts|attracted|excites|brings|drew) you\b|\bwhat do you know (?:about|of)\b/iu;
const ASKS_HIRE = /\bhire you\b|\b(?:best|right|good) (?:candidate|person|fit)\b|\bwhat (?:can|will|would|do) you (?:bring|offer|contribute)\b/iu;
/** Turned to those who ask. */
const OF_THEM = phrases('you', 'your \\p{L}+', "you(?:'re|'ve)", 'yours', 'this (?:role|job|team|position|product|company)', 'the (?:role|job|position|team)', 'here');
const NEXT = 'what you look for next';
const FOR_THEM = 'what you would do for this team';
const FIRST_STEP = 'a first step';
/** A plan that names so many things of its own lacks its date at most. */
const NAMED = 4;
const NARROWS = phrases('as long as', 'provided', 'but', 'except', 'what (?:i want|matters|counts|i (?:would )?like)', 'i want', 'i would like', "i'd like", 'best|ideally|preferably|mainly|especially');
const FEWEST_WORDS = 2;
/** In so few words with nothing concrete any employer may be meant. */
const SHORT = 12;

const ASKS: Readonly<Record<Missing, string>> = {
  [NEXT]: 'What do you want to do next that this job offers? I want [...], because [...].',
  [FOR_THEM]: 'Which of their problems have you solved before? You need [...]; at [...] I [...].',
  [FIRST_STEP]: 'What is the first step, and by when? First [...] by [...].',
};
const RECALLS: Readonly<Record<Missing, string>> = {
  [NEXT]: 'Can you add what you look for next?',
  [FOR_THEM]: 'Can you add which of their problems you have solved before?',
  [FIRST_STEP]: 'Can you add the first step and its date?',
};

function missingIn(subject: Subject): Missing | null {
  if (wordsOf(subject) < FEWEST_WORDS || says(lastAsked(subject), ASKS_PAY)) return null;
  if (isAimless(subject) || (asksChange(subject) && goesAnywhere(subject))) return NEXT;
  if (subject.kind?.shape === 'leaving' && asksMotive(subject)) return isDrawn(subject) ? null : NEXT;
  if (subject.kind?.id === 'motivation') return missingHere(subject);
  if (subject.kind?.shape === 'introduction') return leadsNowhere(subject) ? NEXT : null;
  return isPlan(subject) && (!hasStep(subject) || says(textOf(subject), STANDS_STILL) || isLeftToChance(textOf(subject))) ? FIRST_STEP : null;
}

/** Any work will do, and nothing that follows narrows it. */
function goesAnywhere(subject: Subject): boolean {
  return plainHits(subject, ANYWHERE).some(({ after, next }) => !says([after, ...next].join('\n'), NARROWS));
}

/** In more words an advert or a recruiter is only how it began. */
const HOW_IT_BEGAN = 50;

/** Any employer would do: said at any length, or by how one came across this one in a few words. */
function isAimless(subject: Subject): boolean {
  const isAsked = (subject.kind?.shape === 'leaving' && asksMotive(subject)) || ASKS_HERE.test(lastAsked(subject));
  return isAsked && (says(textOf(subject), AIMLESS) || (wordsOf(subject) <= HOW_IT_BEGAN && specificsIn(textOf(subject)) === 0 && ownActions(textOf(subject)).length <= 1 && says(textOf(subject), BY_CHANCE)));
}

function missingHere(subject: Subject): Missing | null {
  const asked = lastAsked(subject);
  if (ASKS_HERE.test(asked)) return isDrawn(subject) && !isForAnybody(subject) ? null : NEXT;
  return ASKS_HIRE.test(asked) && !says(textOf(subject), OF_THEM) && !provesIt(subject) ? FOR_THEM : null;
}

function isDrawn(subject: Subject): boolean {
  const text = withoutHollow(textOf(subject));
  return looksForward(text) || says(text, SOUGHT);
}

/** Own work with a number, a name or a tool speaks for itself. */
function provesIt(subject: Subject): boolean {
  return ownActions(textOf(subject)).length > 0 && specificsIn(textOf(subject)) > 0;
}

/** Praise that fits every employer, with no name, number or work of one's own beside it. */
function isForAnybody(subject: Subject): boolean {
  const text = textOf(subject);
  const isHollow = says(text, FOR_ANYBODY) || (wordsOf(subject) <= SHORT && concreteWords(text).size <= 1);
  return isHollow && specificsIn(text) === 0 && ownActions(text).length === 0;
}

function isPlan({ kind, ...subject }: Subject): boolean {
  if (asksDetail({ kind, ...subject })) return false;
  return kind?.shape === 'plan' || (kind === null && says(lastAsked({ kind, ...subject }), ASKS_PLAN));
}

const STANDS_STILL = phrases(
  '(?:same|exactly the same|current|this same) (?:role|job|position|place|team|company|things?|work)', '(?:where|what) i am (?:now|today|doing)', "(?:don't|do not|haven't|have not|no) (?:really )?(?:know|think|plan|plans|thought|idea|goals?)", '(?:hopefully )?(?:retired|on a beach|rich|married)', 'without <2> (?:responsibilit(?:y|ies)|pressure)', '(?:see|depends|depending) (?:where|how|what|on) <3> (?:goes|takes me|happens|life|comes)',
);

/** A future left to chance, with no wish of one's own beside it. */
function isLeftToChance(text: string): boolean {
  return says(text, CHANCE) && !tellsPlan(text) && !looksForward(text);
}

/** An introduction that ends in a wish for a change and names nothing in it. */
function leadsNowhere(subject: Subject): boolean {
  const text = textOf(subject);
  return withoutHollow(text) !== text && /\b(?:looking|want|seeking|hoping|searching)\b/iu.test(text) && !looksForward(text);
}

/** The horizon of the question given back: "In five years". */
const HORIZON = /\b(?:in |for )?(?:the next )?(?:\p{N}{1,2}|two|three|four|five|ten)(?: to \p{L}+)? years\b(?: from now| time)?/giu;

function hasStep(subject: Subject): boolean {
  const text = textOf(subject).replace(HORIZON, ' ');
  return tellsPlan(text) || says(text, STEP) || quantities(text).length > 0;
}

const ASKS_PAY = phrases('salar(?:y|ies)', 'ctc', 'compensation', 'notice period');
