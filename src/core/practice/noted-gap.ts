import type { Question } from '../notes/interview-note';
import { issueScope, namesOwnGap, tellsOwnGap } from '../notes/issue-scope';
import { tellsReaction } from '../notes/wording';
import type { Passage } from '../text/span';
import { sentences } from '../text/sentences';
import { sliceOf, type Slice } from '../text/words';
import { admittedGap } from './admitted-gap';

/** Words in which the writer says that an answer fell short. */
export interface NotedGap {
  readonly passage: Passage;
  /** The stretch of the passage's text that says so. */
  readonly start: number;
  readonly end: number;
  /** Whether they say that nothing was answered at all. */
  readonly isEmpty: boolean;
}

/** The first gap that the writer noted under a question; null where there is none. Answers are searched where they are remembered, not where they were taken down as spoken. */
export function notedGap({ reflections, answers, source }: Question, isRound: boolean): NotedGap | null {
  for (const passage of reflections) {
    const stretch = ownStretch(passage.text);
    if (stretch !== null && tellsOfGap(stretch.text)) return { passage, start: stretch.start, end: stretch.end, isEmpty: admittedGap(stretch.text)?.isEmpty ?? false };
  }
  if (!isRound || source === 'transcript') return null;
  for (const answer of answers) {
    const admitted = admittedGap(answer.text);
    if (admitted !== null) return { passage: answer, ...admitted };
  }
  return null;
}

/** Whether the notes under a question say that nothing was answered, and nothing else. */
export function admitsNothingSaid({ answers, source }: Question): boolean {
  return source !== 'transcript' && answers.length > 0 && answers.every(({ text }) => admittedGap(text)?.isEmpty === true);
}

/** Whether all that the writer noted on a question lay outside of the answer: the time, the tools, what was not asked. */
export function isOutside({ reflections }: Question): boolean {
  return reflections.length > 0 && reflections.every(({ text }) => issueScope(text) !== 'my-gap');
}

/** A reflection without what it asks in front: a question that shares its line is the interviewer's. Null where nothing else is left. */
function ownStretch(text: string): Slice | null {
  if (!/[?？]/.test(text)) return sliceOf(text, 0, text.length);
  return sentences(text).find((sentence) => !/[?？]/.test(sentence.text) && tellsOwnGap(sentence.text)) ?? null;
}

const PRAISE = /\b(?:went (?:really |very |quite )?(?:well|fine|good|ok(?:ay)?|great|smoothly)|happy with|nailed|liked (?:it|this|that|the|my)|(?:good|great|strong|solid|best|nice) (?:answer|one|story|job|example|part|question)|all good|no issues?|worked well|better than (?:last|before)|landed well|keep (?:this|it))\b/i;
const UNMOVED = /\b(?:bored|confused|unconvinced|unhappy|unimpressed|puzzled|disappoint\w*|s[ck]eptical|frown\w*|doubt\w*|sigh\w*|interrupted|(?:not|n['’]t) (?:\w+ )?(?:like|buy|happy|sure|convinced|satisfied|impressed|agree|follow|understand|get it))\b/i;

/** Whether words say what went well, and nothing else. */
export function speaksWell(text: string): boolean {
  return PRAISE.test(text) && !namesOwnGap(text);
}

/** A reflection may also say what went well, or how the interviewer took it. */
function tellsOfGap(text: string): boolean {
  if (issueScope(text) !== 'my-gap') return false;
  if (namesOwnGap(text)) return true;
  return tellsReaction(text) ? UNMOVED.test(text) : !PRAISE.test(text);
}
