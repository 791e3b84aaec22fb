import { isRegretted, plainHits } from '../subject-denial';
import { lastAsked } from '../subject-asked';
import { findingOf, sentencesOf, textOf, wordsOf, type Spot } from '../subject-findings';
import { keyedPhrases } from '../../text/keyed-phrases';
import { phrases, says } from '../../text/phrases';
import { coldIn } from '../subject-coldness';
import { isWellTold } from '../subject-work';
import type { Finding, Rule, Subject } from '../rule';
import { aboveOthers, hearsNobody } from './above-others-words';
import { hearings, stands, tellings } from './arrogance-words';

const SUPERIOR = phrases(...stands);
const ABOVE = keyedPhrases(aboveOthers);
const HEARS_NOBODY = keyedPhrases(hearsNobody);

/** Asked of oneself or given a turn: "I thought I was right, but". */
const TURNED = /\b(?:thought|believed|felt|sure|assumed|convinced myself|wanted|needed|about|whether|who|prove|if)\b[^.!?;]{0,24}$/iu;
const TURNED_AFTER = /^[^.!?;]{0,12},? but\b|^[^.!?]{0,60}\b(?:i was wrong|they were right|he was right|she was right|about (?:the|one|half))\b/iu;

export const arrogance: Rule = {
  id: 'arrogance',
  detects: 'Winning or standing above others ("I was right", "they just did what I said"), or telling people without a word of their side.',
  matters: 'Interviewers ask about influence and feedback to hear how you take the other side in; a win over people answers neither (RUBRIC: `arrogance`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a disagreement.', answer: 'I explained it twice and in the end they saw that I was right.' },
      { question: 'How did the others react?', answer: 'They simply followed what I decided.' },
      { question: 'How do you take feedback?', answer: "I listen, but honestly I know what I'm doing, so if a reviewer does not like it that is his problem." },
      { question: 'Describe how you convinced your team.', answer: 'I kept insisting in every meeting until they gave in.' },
      { question: 'Why should we hire you?', answer: 'I am smarter than most people in my team.' },
      { question: 'Tell me about a disagreement.', answer: 'I said that I proved them wrong', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a disagreement.', answer: 'I thought I was right, but her numbers were better, so we took her plan.' },
      { question: 'Tell me about a disagreement.', answer: 'It was not about proving him wrong. We wrote both options down and asked the on-call engineer.' },
      { question: 'How did the others react?', answer: 'Two had doubts about the cost. I changed the second step, and then they agreed.' },
      { question: 'How do you take feedback?', answer: 'I ask for one example, try it for a sprint and come back.' },
      { question: 'What did you do in the outage?', answer: 'I was right in the middle of a deploy, so I stopped it and shut down the two workers.' },
    ],
  },
  judge: (subject) => {
    const won = winsIn(subject);
    return [won, passesOver(subject), untoldSide(subject)].find((found) => found.length > 0) ?? [];
  },
};

function winsIn(subject: Subject): readonly Finding[] {
  return [...plainHits(subject, SUPERIOR), ...plainHits(subject, ABOVE)]
    .filter((hit) => !isRegretted(hit))
    .filter(({ spot, before, after }) => !TURNED.test(before) && !TURNED_AFTER.test(after) && !isSwitchedOff(spot.text))
    .slice(0, 1)
    .map(({ spot: at }) =>
      findingOf(subject, {
        severity: isWellTold(subject) ? 'low' : 'medium',
        at,
        message: (quote) => `${quote} tells who won, not what the other side saw.`,
        ask: 'What was their reason, and what did you change because of it? They [...], so I [...].',
        recall: 'Did you say it like that? Add what the other side saw and what you took from it.',
      }),
    );
}

/** The cost to others passed over: a low hint, since a coach hears the tone and a text does not. */
function passesOver(subject: Subject): readonly Finding[] {
  const at = coldIn(subject)?.spot;
  return at === undefined ? [] : [
    findingOf(subject, {
      severity: 'low',
      at,
      message: (quote) => `${quote} passes over what it cost the others.`,
      ask: 'What did it cost them, and what did you do about that? For them it meant [...], so I [...].',
      recall: 'Can you add what it cost them and what you did about that?',
    }),
  ];
}

/** Most words of an answer that only tells others what to do; in more the other side is heard as a rule. */
const MOST_WORDS = 45;
const TWO_SIDED = new Set(['conflict', 'influence', 'feedback']);
const TELLS = phrases(...tellings);
const HEARS = phrases(...hearings);

/** Telling, with not a word of what the other side had in mind. */
function untoldSide(subject: Subject): readonly Finding[] {
  return [...deafTo(subject), ...toldOnly(subject)]
    .slice(0, 1)
    .map((at) =>
      findingOf(subject, {
        severity: 'low',
        at,
        message: (quote) => `${quote} tells your side; their reason is not there.`,
        ask: 'What did they need or fear, and how did you find out? They [...], so I [...].',
        recall: 'Can you add what they needed or feared?',
      }),
    );
}

function deafTo(subject: Subject): readonly Spot[] {
  return OF_SYSTEMS.has(subject.kind?.id ?? '') ? [] : plainHits(subject, HEARS_NOBODY).filter((hit) => !isRegretted(hit) && !LATER.test(hit.after)).map(({ spot }) => spot);
}

/** "I had decided, until she showed me the bill": the mind was changed. */
const LATER = /\b(?:when|until|till|then)\b/iu;
const OF_SYSTEMS = new Set(['technical-concept', 'technical-decision', 'system-design', 'scale', 'reliability', 'coding']);

function toldOnly(subject: Subject): readonly Spot[] {
  if (!TWO_SIDED.has(subject.kind?.id ?? '') || subject.isFollowUp || wordsOf(subject) > MOST_WORDS || says(textOf(subject), HEARS)) return [];
  return [...plainHits(subject, TELLS).map(({ spot }) => spot), ...takesNothing(subject)];
}

const TAKES = phrases('chang\\p{L}+', 'improv\\p{L}+', 'fix(?:ed)?', 'thank\\p{L}*', 'appl(?:y|ied)', 'adapt\\p{L}*', 'accept\\p{L}*', 'open', 'appreciat\\p{L}+', 'tr(?:y|ied)', 'consider\\p{L}*', 'grow', 'useful', 'helpful', 'positive\\p{L}*', 'welcome', 'value', 'reflect\\p{L}*', 'think about', 'take (?:it|them|that|notes)', 'work on', 'grateful', 'constructive\\p{L}*', 'adjust\\p{L}*', 'not (?:personally|personal)');
const ASKS_CRITICISM = /\bhow (?:do|would|will|did) you (?:\p{L}+ )?(?:respond|react|take|handle|deal|receive|feel)\b[^?]{0,40}\b(?:critici\p{L}+|feedback|comments?|reviews?)\b/iu;

/** Criticism answered without a word of taking any of it. */
function takesNothing(subject: Subject): readonly Spot[] {
  return ASKS_CRITICISM.test(lastAsked(subject)) && !says(textOf(subject), TAKES) ? sentencesOf(subject).slice(0, 1) : [];
}

/** "Shut down the workers" is no talk about people. */
function isSwitchedOff(text: string): boolean {
  return /^shut\b/iu.test(text) && !/\b(?:him|her|them|everyone|people)\b/iu.test(text);
}
