import { subPassage } from './passage';
import { isLabelledQuestion, withAnswerOnLine } from './labelled-questions';
import type { Cast } from './turn-lines';
import type { Turn } from './turns';
import { asks, reportsAnswer, tellsOfSelf } from './wording';

/**
 * Where a note labels its questions only, what stands below a question is the answer: all of it below `Q:`, and what tells
 * of oneself below `Interviewer:`. Each label is a question of its own.
 */
export function answersApart(turns: readonly Turn[], { roles }: Cast): readonly Turn[] {
  if ([...roles.values()].includes('candidate')) return turns.flatMap((turn, index) => (turns[index + 1]?.role === 'candidate' ? [turn] : unanswered(turn)));
  return turns.flatMap((turn) => {
    if (turn.role !== 'asker') return [turn];
    const own = { ...turn, key: `${turn.key} ${String(turn.line)}` };
    return (isLabelledQuestion(turn) ? withAnswerOnLine(own) : null) ?? splitAnswer(own);
  });
}

/** A question by its label that no labelled answer follows: what stands below it, or behind an arrow on its line, is the answer. */
function unanswered(turn: Turn): readonly Turn[] {
  if (turn.place === 'list' && turn.role === 'asker') return withAnswerOnLine(turn) ?? [turn];
  return isLabelledQuestion(turn) ? (withAnswerOnLine(turn) ?? splitAnswer(turn)) : [turn];
}

function splitAnswer(turn: Turn): readonly Turn[] {
  const [words, ...more] = turn.words;
  const at = words === undefined || more.length > 0 ? -1 : endOfAsking(words.text);
  if (words === undefined || at < 0) return [turn];
  const rest = subPassage(words, at, words.text.length);
  const tells = /^(?:q|ques|question)/.test(turn.key) || reportsAnswer(rest.text) || tellsOfSelf(rest.text) || /^(?:my|our|in my)\b/i.test(rest.text);
  if (rest.text === '' || !tells) return [turn];
  const answer: Turn = { ...turn, role: 'candidate', words: [rest], asks: [], speaker: null, key: '' };
  return [{ ...turn, words: [subPassage(words, 0, at)] }, answer];
}

/** Where the lines that ask come to an end; -1 where the last one asks, or none does. */
function endOfAsking(text: string): number {
  const first = text.search(/\S/);
  const lineEnd = text.indexOf('\n', Math.max(0, first));
  if (lineEnd < 0) return -1;
  const blank = text.indexOf('\n\n', Math.max(0, first));
  if (/[?？]["”*_\s]*$/.test(text.slice(0, lineEnd)) || (asks(text.slice(0, lineEnd)) && reportsAnswer(text.slice(lineEnd)))) return lineEnd;
  const paragraph = blank < 0 ? text.length : blank;
  return asks(text.slice(0, paragraph)) && blank >= 0 ? blank : asks(text.slice(0, lineEnd)) && !/^\s*\p{Ll}/u.test(text.slice(lineEnd)) ? lineEnd : -1;
}
