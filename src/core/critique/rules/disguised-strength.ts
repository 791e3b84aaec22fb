import { ownActions } from '../../text/agency';
import { quantities } from '../../text/numbers';
import { plainHits } from '../subject-denial';
import type { Hit } from '../subject-hits';
import { lastAsked } from '../subject-asked';
import { findingOf, openingOf, textOf, wordsOf } from '../subject-findings';
import { phrases, says } from '../../text/phrases';
import type { Finding, Rule, Subject } from '../rule';
import { boasts, hollowFaults } from './boast-words';
import { shortfall, trouble } from './trouble-words';

const ASKS_WEAKNESS = phrases('weakness(?:es)?', 'areas? (?:of|for) <2> (?:improvement|development|growth)', 'what <5> (?:improve|work on|struggle)', 'biggest (?:flaw|fault)', 'failures?', 'failed', 'fail', 'mistakes?', 'regrets?', 'flaws?', 'improve', 'dislike about yourself', 'shortcomings?', 'negative (?:point|quality|side)', 'criticis\\p{L}+');
const BOAST = phrases(...boasts);
const HOLLOW = phrases(...hollowFaults);
/** Faults that others have named. */
const ASKS_OTHERS = /\b(?:feedback|criticism|complain\p{L}*|critical|(?:colleagues|team|manager|boss|people|others|peers) (?:\p{L}+ ){0,2}(?:say|describe|criticise|criticize|change|dislike))\b/iu;

/** A boast that costs something and is worked on is a weakness. */
const COST = phrases('cost', 'costs', 'late', 'delay(?:ed|s)?', 'slow(?:ed|s)?', 'missed', 'blocked', 'feedback', 'complained', 'waited', 'annoyed', 'time-?box\\p{L}*', 'since then', 'now i', 'delegat\\p{L}+', 'started to', 'began to', 'i (?:have )?learn(?:ed|t) to');

export const disguisedStrength: Rule = {
  id: 'disguised-strength',
  detects: 'A weakness that is a boast ("perfectionist", "I work too hard"), without its cost and without what you do about it.',
  matters: 'It is the answer every guide warns of: heard as avoiding the question, since nothing was lost and nothing changed (RUBRIC: `disguised-strength`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'What is your greatest weakness?', answer: 'I would say that I am a bit of a perfectionist.' },
      { question: 'What is your weakness?', answer: 'I work too much, my family tells me to stop.' },
      { question: 'What are your areas of improvement?', answer: 'I am too honest with people and I take too much responsibility.' },
      { question: 'What is your biggest flaw?', answer: 'I have very high standards and I cannot rest until it is done.' },
      { question: 'What is your weakness?', answer: 'I said perfectionist', register: 'remembered' },
    ],
    silent: [
      { question: 'What is your greatest weakness?', answer: 'I polish too long. In May my design came a week late; since then I show a draft after two days.' },
      { question: 'What is your weakness?', answer: 'I am a perfectionist with texts, and it delayed two releases. Now I give a mail ten minutes.' },
      { question: 'What is your weakness?', answer: 'Speaking to many people. I joined a club and have given three talks.' },
      { question: 'What are your strengths?', answer: 'I am detail oriented: I found the rounding error in the ledger.' },
      { question: 'What are your areas of improvement?', answer: 'Estimates. My last three were low by half, so I now split each ticket first.' },
    ],
  },
  judge: (subject) => {
    const asksWeakness = says(subject.question, ASKS_WEAKNESS);
    const hollow = asksWeakness || ASKS_OTHERS.test(subject.question) ? hollowIn(subject) : [];
    if (hollow.length > 0 || (!asksWeakness && subject.kind?.id !== 'strengths-weaknesses')) return hollow;
    const painless = asksWeakness ? painlessFault(subject) : [];
    const boasting = plainHits(subject, asksWeakness ? BOAST : STOCK);
    const found = boasting
      .filter((hit) => !isWorkedOn(boasting.length > 0 && subject.kind?.id === 'failure' ? [hit.sentence.text, ...hit.next].join('\n') : textOf(subject)))
      .slice(0, 1)
      .map((hit) => disguised(subject, hit));
    return found.length > 0 ? found : painless;
  },
};

function disguised(subject: Subject, { spot: at }: Hit): Finding {
  return findingOf(subject, {
    severity: 'medium',
    at,
    message: (quote) => `${quote} is a strength in disguise; what it cost is not told.`,
    ask: 'When did it cost you or the team something, and what do you do since? In [month] it [...]; now I [...].',
    recall: 'Can you add what it cost once and what you do about it?',
  });
}

const FAULTY = phrases(trouble, shortfall);
const ASKS_FAULT = /\b(?:weakness(?:es)?|weak (?:points?|sides?|spots?)|shortcomings?|flaws?|biggest fault)\b/iu;
const MOST_WORDS = 60;
const FEWEST_WORDS = 5;
/** The question given back: "My greatest weakness is". */
const ECHO = /\b(?:weakness(?:es)?|weak (?:point|side|spot)s?|shortcomings?|flaws?|faults?)\b/giu;

/** A fault is asked for, and no word of the answer is bad. */
function painlessFault(subject: Subject): readonly Finding[] {
  const at = openingOf(subject);
  const count = wordsOf(subject);
  const isJudged = ASKS_FAULT.test(lastAsked(subject)) && subject.register === 'spoken' && count >= FEWEST_WORDS && count <= MOST_WORDS;
  if (at === null || !isJudged || /\bstrengths?\b/iu.test(lastAsked(subject)) || says(textOf(subject).replace(ECHO, ' '), FAULTY)) return [];
  return [
    findingOf(subject, {
      severity: 'low',
      at,
      message: (quote) => `${quote} names nothing that ever went badly because of it.`,
      ask: 'When did it cost you or the team something, and what do you do since? In [month] it [...]; now I [...].',
      recall: 'Can you add what it cost once and what you do about it?',
    }),
  ];
}

/** A fault that is praise, and no harm of it told anywhere. */
function hollowIn(subject: Subject): readonly Finding[] {
  if (says(textOf(subject), HARM)) return [];
  return plainHits(subject, HOLLOW).slice(0, 1).map((hit) => disguised(subject, hit));
}

const HARM = phrases(
  'cost (?:me|us|the|them|it|a|two|three)', '(?:was|were|came|went out|delivered|shipped|is|am) (?:\\p{L}+ ){0,3}late', 'delay(?:ed|s)?', 'slow(?:ed|s) (?:\\p{L}+ )?(?:down|the|us|me)', 'blocked', 'complained', 'waited', 'apologi[sz]ed', '(?:we|i|they) (?:lost|missed)', 'burn(?:ed|t)? out', 'over-?(?:loaded|whelmed)', 'it hurt', 'the price', 'time-?box\\p{L}*', 'delegat(?:e|ed|ing)', 'suffered', 'resent\\p{L}*', 'stopped (?:asking|telling|coming)', 'fell behind', 'slipped',
);

/** Stock replies that are heard as such even where a strength is asked for. */
const STOCK = phrases('(?:a |bit of a )*(?:perfectionist|workaholic)', 'work too (?:hard|much)', 'care too much');

function isWorkedOn(text: string): boolean {
  const shown = quantities(text).length > 0 || ownActions(text).some((action) => !/\b(?:work|working|worked|gave|set|burned|burnt|saved|save|trying|tried|delivered|pushed|cared|take|told|say|try|give|like|make|do|handle|said|check|drive|start|focus|push|put)$/iu.test(action.text));
  return shown || says(text, COST);
}
