import { readUnder, splitAnswer } from './answer-lines';
import { questionDraft, type QuestionDraft } from './drafts';
import { firstItem, saysFollowUps } from './follow-up-heads';
import { itemsOf, type Item } from './list-items';
import { headingAt, type Line, type Page } from './page';
import type { Body } from './under-question';
import { asks, isPrompt } from './wording';

/** What follows up on a question in a list of its own. */
export interface FollowUpList {
  /** Index of the line that says so. */
  readonly head: number;
  readonly questions: readonly QuestionDraft[];
}

/** The follow-ups listed below a question, under a heading or a line that says only that ("Possible follow-ups:"); null where none are. */
export function followUpList(page: Page, { from, to }: Body, main: QuestionDraft): FollowUpList | null {
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    const list = line === undefined || !isHead(page, line) ? null : firstItem(page, index);
    if (line === undefined || list === null || (line.mark !== null && list.indent <= line.indent)) continue;
    const items = itemsBelow(page, { from: list.index, to }, list);
    const asking = items.filter(({ words }) => asks(words.text) || isPrompt(words.text)).length;
    if (asking * 2 > items.length) return { head: index, questions: items.flatMap((item) => readItem(page, item, main)) };
  }
  return null;
}

function isHead(page: Page, { kind, index, words }: Line): boolean {
  if (kind === 'heading') return saysFollowUps(headingAt(page, index)?.plain ?? '');
  return kind === 'text' && saysFollowUps(words) && /[:：*_.]$/.test(words);
}

/** The items up to a heading, a rule, or a paragraph at the margin below a blank line. */
function itemsBelow(page: Page, { from, to }: Body, first: Line): readonly Item[] {
  const lines: Line[] = [];
  for (let index = from; index < to; index++) {
    const line = page.lines[index];
    if (line === undefined || (line.kind !== 'text' && line.kind !== 'blank')) break;
    if (line.kind === 'text' && (line.indent < first.indent || (line.mark === null && line.indent <= first.indent && page.lines[index - 1]?.kind === 'blank'))) break;
    lines.push(line);
  }
  return itemsOf(page, lines, ({ mark, indent }) => mark !== null && indent <= first.indent + 1);
}

function readItem(page: Page, { words, said, below, end }: Item, main: QuestionDraft): readonly QuestionDraft[] {
  if (words.text === '') return [];
  const question = questionDraft(words, main.source, { parent: main, category: main.category });
  if (said !== null) splitAnswer(said, question);
  readUnder(page, page.lines.slice(below, end), { main: question, questions: [], asksBelow: false });
  return [question];
}
