import { isRegretted, plainHits } from '../subject-denial';
import { lastAsked } from '../subject-asked';
import { findingOf, textOf } from '../subject-findings';
import { hitsOf, type Hit } from '../subject-hits';
import { isWellTold } from '../subject-work';
import { phrases, says, type Phrases } from '../../text/phrases';
import type { Rule, Severity, Subject } from '../rule';
import { beforeHelping, overlong } from './overlong-words';
import { endlessWords } from './paralysis-words';
import { ownSteps } from './passivity-words';

const ENDLESS = phrases(...endlessWords);
const OVERLONG = phrases(...overlong);
const BEFORE_HELPING = phrases(...beforeHelping);

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
    const long = first === undefined ? overlongIn(subject) : { hit: first, severity: 'medium' as const };
    if (long === null) return [];
    return [
      findingOf(subject, {
        severity: isWellTold(subject) ? 'low' : long.severity,
        at: long.hit.spot,
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

const DECIDES = /\b(?:deci[ds]\p{L}*|choos\p{L}*|chose|choice|risks?|uncertain\p{L}*|incomplete|little (?:data|information)|without (?:full|all|enough)|ambig\p{L}+|unclear|idea|initiative|proposal|new (?:language|tool|technology|framework|skill)|learn\p{L}*|pick(?:ed)? up)\b/iu;
const URGENT = /\b(?:urgent\p{L}*|incidents?|outages?|production (?:issue|problem|bug)|emergenc\p{L}+|on[- ]call|went down|is down|was down|broke|crisis|critical (?:issue|bug|problem))\b/iu;
/** A bound on the study, or a step that can be taken back. */
const LIMITED = phrases('(?:gave|give|allowed|set) (?:myself|us|ourselves|me|it|a (?:time )?(?:limit|box))', 'time-?box(?:ed)?', 'by (?:noon|the evening|friday|monday|tomorrow)', '(?:easy|easiest|cheap|cheapest|could|can|possible) (?:to )?(?:undo|reverse|revert|roll back)', 'reversible', '(?:rolled|switched|turned|went) (?:it )?back (?:first|at once|immediately|in)', 'stopped there|and stopped', '(?:users|customers) (?:come|came) first', '(?:in|within|after) (?:one|two|three|four|five|ten|\\p{N}{1,2}) minutes', '(?:so that|to) (?:we|i)? ?(?:kept|keep|save) the (?:logs|evidence)', '(?:in|within|took|for|spent) (?:a|one|two|three|half a|an) (?:day|days|hour|hours|afternoon|morning|week)(?= |[.,;!]|$)');

interface Overlong {
  readonly hit: Hit;
  readonly severity: Severity;
}

/** Study without an end where a decision is asked for, or before help where it is urgent: one sign is a hint, two are a way to work. */
function overlongIn(subject: Subject): Overlong | null {
  const [isLate, isStudied] = [URGENT.test(lastAsked(subject)), DECIDES.test(lastAsked(subject))];
  if ((!isLate && !isStudied) || says(textOf(subject), LIMITED)) return null;
  const hits = [...(isLate ? standing(subject, BEFORE_HELPING) : []), ...standing(subject, OVERLONG)];
  const [hit] = hits;
  return hit === undefined ? null : { hit, severity: hits.length > 1 ? 'medium' : 'low' };
}

function standing(subject: Subject, list: Phrases): readonly Hit[] {
  return hitsOf(subject, list).filter((hit) => !isRegretted(hit) && !OF_A_SYSTEM.test(hit.before));
}

/** Whether the time of waiting was used. */
function isFilled({ before, after, next }: Hit): boolean {
  return says([before, after, ...next].join('\n'), FILLED) || says([after, ...next].join('\n'), STEPS);
}
