import { emptyReading, joinReadings, questionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { headingAbove, type Line, type Page } from '../page';
import { passageOf, withoutQuotes } from '../passage';
import { behindQuestionLabel } from '../question-labels';
import { asks, isPrompt } from '../wording';

/** `**Answers:** "Tell me about ..?"`: a label with a question in quotes, which a story or nothing at all stands below. */
export const quotedQuestion: Layout = {
  id: 'quoted-question',
  read: (page, isFree) => joinReadings(page.lines.filter((line) => line.kind === 'text' && isFree(line.index) && behindQuestionLabel(line.words) > 0).map((line) => readLine(page, line))),
};

function readLine(page: Page, line: Line): Reading {
  const start = behindQuestionLabel(line.words);
  const words = withoutQuotes(passageOf(page.text, { from: line.body + start, to: line.to }));
  if (words.to === line.to || !isPrompt(words.text) || (/^\W{0,3}answer\b/i.test(line.words) && asksAbove(page, line))) return emptyReading;
  const category = headingAbove(page, line.index)?.plain ?? null;
  return readingOf({ questions: [questionDraft(words, 'section', { category })], claims: [[line.index, line.index + 1]] });
}

/** Whether the line above asks, so that what is quoted is its answer. */
function asksAbove(page: Page, { index, mark, indent }: Line): boolean {
  const above = page.lines.slice(Math.max(0, index - 2), index).filter(({ kind }) => kind === 'text' || kind === 'heading').at(-1);
  if (above === undefined || (mark !== null && above.mark?.kind === mark.kind && above.indent === indent)) return false;
  return behindQuestionLabel(above.words) === 0 && asks(above.words.replace(/^#+[ \t]+/, ''));
}
