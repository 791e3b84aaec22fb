import { matchesOf } from '../text/matches';
import { subPassage } from './passage';
import { entrySign } from './question-signs';
import { answerStart, type Cut } from './same-line-answer';
import { questionKey } from './turn-labels';
import type { Turn } from './turns';
import { asks } from './wording';

/** Whether a turn's label is that of a question (`Q.`, `Question:`) rather than of the one who asks, so that two in a row are two questions. */
export function isLabelledQuestion({ role, key, narrated }: Turn): boolean {
  return role === 'asker' && !narrated && questionKey(key) !== null;
}

/** Whether a turn opens a question of its own below one of the same label, which put its question already and only waits for an answer. */
export function opensQuestion(turn: Turn, before: Turn | undefined): boolean {
  if (before === undefined || !isLabelledQuestion(turn)) return false;
  return turn.loose || namesQuestion(before) || before.words.some(({ text }) => asks(text));
}

/** Whether what stands behind such a label names what was asked or sets a task: `Q. Joins in SQL`, `Q. Sort a list`. */
export function namesQuestion(turn: Turn): boolean {
  const [only, ...more] = turn.words;
  if (only === undefined || more.length > 0 || !isLabelledQuestion(turn)) return false;
  const sign = entrySign(only.text);
  return sign === 'asks' || sign === 'names' || (sign === 'tells' && !told.test(only.text));
}

/** Words that tell or react, or end as a sentence does. */
const told = /^(?:i|we|he|she|they|it|this|that|there|thanks?|ok(?:ay)?|so|and|but|well|good|great|right|nice|my|our)\b|[.!。！]$/i;

/** A question and the answer that stands on its line, `Q. Trim a string --> strip()`; null where there is none. */
export function withAnswerOnLine(turn: Turn): readonly Turn[] | null {
  const [only, ...more] = turn.words;
  const cut = only === undefined || more.length > 0 ? null : (answerStart(only.text) ?? (isLabelledQuestion(turn) ? behindArrow(only.text) : null));
  if (only === undefined || cut === null) return null;
  const said = subPassage(only, cut.start, only.text.length);
  return [{ ...turn, words: [subPassage(only, 0, cut.end)] }, { ...turn, role: 'candidate', words: [said], asks: [], speaker: null, key: '' }];
}

/** Where one arrow alone parts what was asked from its answer. */
export function behindArrow(text: string): Cut | null {
  const [first, ...more] = text.includes('>') || text.includes('→') ? matchesOf(text, arrow) : [];
  if (first === undefined || more.length > 0 || text.includes('\n')) return null;
  return { end: first.index, start: first.index + first[0].length };
}

const arrow = /[ \t]+(?:[-=]+>|→)[ \t]+(?=\S)/g;
