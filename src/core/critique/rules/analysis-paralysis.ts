import { isRegretted, plainHits } from '../subject-denial';
import { findingOf } from '../subject-findings';
import type { Hit } from '../subject-hits';
import { phrases, says } from '../../text/phrases';
import type { Rule } from '../rule';

const KNOWN = '(?:information|info|data|requirements?|details?|specs?|specifications?|clarity|answers?|facts|inputs?|everything|documentation|confirmation|context|picture)';
const ENDLESS = phrases(
  `(?:wait|waited|waiting|held off|paused|delayed|postponed)(?: \\p{L}+){0,3} (?:until|till|for) <4> (?:all|every|complete|full|enough|more|final|clear|100%?|perfect|each) <3> ${KNOWN}`,
  `(?:wait|waited|waiting) (?:until|till) (?:everything|it|things|the (?:requirements|specs|picture)) (?:was|were|became|is|are|got) <2> (?:clear|ready|certain|known|final|defined|complete|confirmed|available)`,
  `(?:didn't|did not|couldn't|could not|don't|do not|won't|cannot|can't|never) (?:start|begin|decide|move|proceed|act|go ahead|work) <2> (?:until|till|without|before|unless) <4> (?:all|every|everything|complete|full|100|clear|perfect|certain|sure|final)`,
  '(?:wanted|needed|had|like|prefer) to be (?:100%?|hundred percent|completely|absolutely|fully|totally) (?:sure|certain)', '(?:until|till|unless) (?:i|we) (?:was|were|am|are) (?:100%?|completely|absolutely|fully|totally) (?:sure|certain|clear)',
  '(?:spent|took|needed) <3> (?:weeks|months) (?:just |only )?(?:researching|analy[sz]ing|comparing|reading|studying|evaluating|thinking|deciding)', '(?:researched|analy[sz]ed|compared|studied|evaluated|discussed) <4> for (?:many |several |\\w+ )?(?:weeks|months)',
  `(?:gather|collect|get|have|know|see|gathered|collected) <1> (?:all|every|complete|full|everything|entire) <2> ${KNOWN} <2> (?:before|first)`, '(?:wait|waited|waiting) (?:until|till) <2> (?:got|had|received|have|get) (?:them|it|all|everything|the)', '(?:gather|collect|get|know|gathered|collected) everything <2> (?:before|first)', '(?:held|kept|put|pushed|hold|keep|put off|postponed?|delayed?) <5> (?:until|till) <5> (?:answered|in|there|clear|ready|known|confirmed|certain|complete|final|approved|sure|every|all)', '(?:kept|keep|continued) (?:on )?(?:researching|analy[sz]ing|comparing|thinking about|discussing|overthinking|collecting)', "(?:couldn't|could not|can't) (?:really )?(?:decide|make up my mind)", '(?:analy[sz]ed|researched|considered) (?:every|all(?: the)?) (?:single |possible )*(?:option|options|detail|possibility|possibilities)',
);

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
    if (OF_SYSTEMS.has(subject.kind?.id ?? '')) return [];
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
  return says([before, after, ...next].join('\n'), FILLED);
}
