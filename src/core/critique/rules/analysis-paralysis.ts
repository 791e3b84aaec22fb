import { isRegretted, plainHits } from '../subject-denial';
import { findingOf } from '../subject-findings';
import type { Hit } from '../subject-hits';
import { phrases, says } from '../../text/phrases';
import type { Rule } from '../rule';
import { endlessWords } from './paralysis-words';
import { ownSteps } from './passivity-words';

const ENDLESS = phrases(...endlessWords);

const STEPS = phrases(...ownSteps);
const FILLED = phrases('in the meantime', 'meanwhile', 'so i (?:built|wrote|made|started|took|ran|tried|proposed)');

export const analysisParalysis: Rule = {
  id: 'analysis-paralysis',
  detects: 'Waiting for complete information, or research without an end, told as the way to decide.',
  matters: 'Questions about risk and missing facts ask how you move before all is known: an assumption, a small test, a way back (RUBRIC: `analysis-paralysis`).',
  hears: ['spoken', 'remembered', 'noted'],
  examples: {
    fires: [
      { question: 'Tell me about a decision with incomplete data.', answer: 'I waited until I had all the requirements from the client, then I began.' },
      { question: 'Tell me about a calculated risk.', answer: 'I do not start until everything is clear, so I had no risk there.' },
      { question: 'Describe a hard decision.', answer: 'I analysed every possible option and spent three months comparing databases.' },
      { question: 'How do you handle ambiguity?', answer: 'I want to be safe, I needed to be 100% sure before the first line of code.' },
      { question: 'Tell me about a decision with incomplete data.', answer: 'I said I waited for the final details from product', register: 'remembered' },
    ],
    silent: [
      { question: 'Tell me about a decision with incomplete data.', answer: 'I did not wait for all the requirements. I wrote down three assumptions and tested the riskiest one in a day.' },
      { question: 'Tell me about a calculated risk.', answer: 'We moved 1 % of the traffic first, because nobody could be completely sure.' },
      { question: 'Describe a hard decision.', answer: 'I spent two days on three databases, picked one and kept the other as a way back.' },
      { question: 'Describe a failure.', answer: 'I waited until all the data was there. That was too long: the client had gone. Now I show a draft after a week.' },
      { question: 'How does the job start?', answer: 'It waits until all the files of a day are there and then loads them.' },
    ],
  },
  judge: (subject) => {
    if (OF_SYSTEMS.has(subject.kind?.id ?? '') || subject.kind?.shape === 'leaving') return [];
    const first = plainHits(subject, ENDLESS).find((hit) => !isRegretted(hit) && !isFilled(hit) && !OF_A_SYSTEM.test(hit.before));
    if (first === undefined) return [];
    return [
      findingOf(subject, {
        severity: 'medium',
        at: first.spot,
        message: (quote) => `${quote} waits for certainty; how you moved without it is not told.`,
        ask: 'What did you assume, and how did you test it cheaply? I assumed [...] and tried [...] first.',
        recall: 'Can you add what you did before everything was known?',
      }),
    ];
  },
};

/** Kinds whose answers tell how a program waits. */
const OF_SYSTEMS = new Set(['technical-concept', 'system-design', 'scale', 'reliability', 'coding']);
const OF_A_SYSTEM = /\b(?:job|worker|consumer|service|server|it|script|client|thread)\s+$/iu;

/** Whether the time of waiting was used. */
function isFilled({ before, after, next }: Hit): boolean {
  return says([before, after, ...next].join('\n'), FILLED) || says([after, ...next].join('\n'), STEPS);
}
