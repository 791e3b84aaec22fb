import { quantities } from '../../text/numbers';
import { lastAsked } from '../subject-asked';
import { isQuoted, plainHits } from '../subject-denial';
import { findingOf, sentencesOf, spotsOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { hitsOf } from '../subject-hits';
import { keyedPhrases } from '../../text/keyed-phrases';
import { phrases } from '../../text/phrases';
import type { Rule, Subject } from '../rule';
import { apologies, hedges, minimisers } from './hedging-words';
import { excuses, excusing, harmMadeSmall, workMadeSmall } from './played-down-words';

const HEDGE = phrases(...hedges);
/** An excuse before the answer weakens all of it. */
const APOLOGY = phrases(...apologies);
const EXCUSE = keyedPhrases([{ keys: excusing, sources: excuses }]);
const MINIMISER = phrases(...minimisers);
const WORK_MADE_SMALL = phrases(...workMadeSmall);
const HARM_MADE_SMALL = phrases(...harmMadeSmall);
const FEWEST = 3;
/** In so few words one hedge colours the whole answer, unless a figure speaks for it. */
const SHORT = 15;
const MAYBE = /^(?:maybe|perhaps|possibly|i guess|i suppose|hopefully|sort of|kind of|somehow|i might)/iu;
/** In a hundred words. */
const NOTE = 4;

export const hedging: Rule = {
  id: 'hedging',
  detects: 'An excuse before the answer, words that play it down ("no big deal", "anyone could have done it"), or three and more hedges ("I think", "maybe", "sort of") in a hundred spoken words.',
  matters: 'Seed 001 asks for fewer; the ratings show no harm from a few, so this is a hint and never more (RUBRIC: 607 rated answers).',
  hears: ['spoken'],
  examples: {
    fires: [
      { question: 'Why Redis?', answer: 'I think we needed something fast, maybe, and I guess Redis was probably the best for that.' },
      { question: 'What did you do?', answer: 'I sort of owned the release, I believe, and perhaps half of the tests were mine as well.' },
      { question: 'Tell me about yourself.', answer: "I'm kind of a back-end developer, I would say five years, and I guess mostly payments." },
      { question: 'What came of it?', answer: 'It was probably faster. Maybe twice as fast, as far as I remember, on the big pages.' },
      { question: 'Tell me about a failure.', answer: 'This is not a great example, but in May I broke the export.' },
      { question: 'How does it scale?', answer: 'Somehow it was fine. I suppose the balancer helped, or something, and we never looked.' },
    ],
    silent: [
      { question: 'Why Redis?', answer: 'We needed something fast for the sessions, and I think Redis was right for two years.' },
      { question: 'What did you do?', answer: 'I owned the release and half of the tests.' },
      { question: 'What kind of data is it?', answer: 'It is the kind of data that changes once a day. This kind of work suits a batch.' },
      { question: 'How does it scale?', answer: 'Maybe to a hundred shops on one node. We measured sixty and saw 40 % load, so a second node would come at about a hundred and twenty. Perhaps earlier at Christmas.' },
      { question: 'Why Redis?', answer: 'maybe speed, probably cost, I guess', register: 'noted' },
    ],
  },
  judge: (subject) => {
    const excuse = excuseIn(subject);
    if (excuse !== undefined) return [excused(subject, excuse)];
    const small = minimised(subject);
    if (small !== undefined) return [playedDown(subject, small)];
    const found = spotsOf(subject, HEDGE);
    const count = wordsOf(subject);
    const first = found[0];
    const isWhole = count <= SHORT && MAYBE.test(first?.text ?? '') && (found.length > 1 || !OF_SYSTEMS.has(subject.kind?.id ?? '')) && quantities(textOf(subject)).length === 0;
    if (first === undefined || (found.length < FEWEST && !isWhole) || found.length * 100 < NOTE * count) return [];
    return [
      findingOf(subject, {
        severity: 'low',
        at: first,
        message: (quote) => `${found.length} hedges in ${count} words, the first is ${quote}.`,
        ask: 'Which of these are you sure of? Say those without the hedge, and keep it where you doubt.',
        recall: 'Which of these are you sure of?',
      }),
    ];
  },
};

/** An excuse to those who ask: in the first two sentences or the last, and nobody else's words. */
function excuseIn(subject: Subject): Spot | undefined {
  const all = sentencesOf(subject);
  const edges = new Set([...all.slice(0, 2), ...all.slice(-1)].map(({ start }) => start));
  const made = [...hitsOf(subject, APOLOGY), ...hitsOf(subject, EXCUSE)].filter(({ sentence, before, after }) => edges.has(sentence.start) && !OF_OTHERS.test(before) && !isQuoted(before, after));
  return made[0]?.spot;
}

const OF_OTHERS = /\b(?:he|she|they|him|her|them|who)(?:['\u2019]\p{L}+)?\b[^.;!?]{0,60}$|\b(?:i|and|then|to) (?:said|say|wrote|felt|was|apologi[sz]ed?)\s+$|\bto\s+$/iu;

/** Where own work or harm is played down. With a figure beside it only plain words for it count. */
function minimised(subject: Subject): Spot | undefined {
  if (OF_SYSTEMS.has(subject.kind?.id ?? '')) return undefined;
  const isOfHarm = OF_HARM.has(subject.kind?.id ?? '') || ASKS_HARM.test(lastAsked(subject));
  const small = plainHits(subject, isOfHarm ? HARM_MADE_SMALL : WORK_MADE_SMALL)[0]?.spot;
  return small ?? (quantities(textOf(subject)).length > 0 ? undefined : spotsOf(subject, MINIMISER)[0]);
}

const OF_HARM = new Set(['failure', 'conflict', 'feedback', 'pressure']);
const ASKS_HARM = /\b(?:mistakes?|fail(?:ed|ures?)?|wrong|conflicts?|bugs?|outages?|incidents?|broke|missed|worst|harm)\b/iu;

/** Kinds whose answers call a program small, and not oneself. */
const OF_SYSTEMS = new Set(['technical-concept', 'system-design', 'scale', 'reliability', 'coding', 'technical-decision']);

function playedDown(subject: Subject, at: Spot): ReturnType<typeof findingOf> {
  return findingOf(subject, {
    severity: 'low',
    at,
    message: (quote) => `${quote} plays down what was done.`,
    ask: 'What would have been missing without it? Because of it [...].',
    recall: 'What would have been missing without it?',
  });
}

function excused(subject: Subject, at: Spot): ReturnType<typeof findingOf> {
  return findingOf(subject, {
    severity: 'low',
    at,
    message: (quote) => `${quote} excuses the answer before it is heard.`,
    ask: 'What is the first fact of it? Begin there: [fact].',
    recall: 'What is the first fact of it?',
  });
}
