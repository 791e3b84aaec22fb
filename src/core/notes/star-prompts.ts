import type { Passage } from '../text/span';
import { questionDraft, type QuestionDraft } from './drafts';
import { withoutEnd } from './edges';
import { headingAbove, type Line, type Page } from './page';
import { passageOf } from './passage';
import { isPrompt } from './wording';

/**
 * The questions that one story answers, as a list above it ("Good for:" and a bullet each). Empty unless every item of the list
 * asks, so that notes in bullets are no questions.
 */
export function listedQuestions(page: Page, from: number, to: number): readonly QuestionDraft[] {
  const items = page.lines.slice(from, Math.min(to, from + 60)).filter((line) => line.kind === 'text' && line.mark !== null);
  if (items.length === 0 || !items.every(({ words }) => isPrompt(words))) return [];
  return items.map((line) => questionDraft(undressed(page, line), 'list', { category: headingAbove(page, line.index)?.plain ?? null }));
}

function undressed(page: Page, line: Line): Passage {
  const lead = /^[*_]{0,3}[ \t]*/.exec(line.words)?.[0].length ?? 0;
  return passageOf(page.text, { from: line.body + lead, to: line.body + withoutEnd(line.words, '*_ \t').length });
}
