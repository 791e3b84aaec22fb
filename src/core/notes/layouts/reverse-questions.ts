import { readUnder } from '../answer-lines';
import { joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import type { Layout } from '../layout';
import { undressedItem } from '../list-items';
import { headingAbove, headingAt, type Line, type Page } from '../page';
import { passageOf } from '../passage';
import { isPlaceholder } from '../star-text';
import { asks } from '../wording';
import { announcesReverse } from '../reverse-words';

/** "Questions to ask them" with a list below: asked of the interviewer, never of the candidate (trap 12). A heading holds for its whole section. */
export const reverseQuestions: Layout = {
  id: 'reverse-questions',
  read: (page, isFree) => {
    const readings: Reading[] = [];
    let index = 0;
    while (index < page.lines.length) {
      const label = isFree(index) ? labelOf(page, page.lines[index]) : null;
      const found = label === null ? null : readBelow(page, { label, from: index + 1 }, isFree);
      if (found !== null) readings.push(found.reading);
      index = found?.end ?? index + 1;
    }
    return joinReadings(readings);
  },
};

/** No line that announces such questions is longer. */
const longestLabel = 120;

interface Label {
  readonly words: string;
  /** Index after the last line that it may hold for. */
  readonly end: number;
  readonly isHeading: boolean;
}

function labelOf(page: Page, line: Line | undefined): Label | null {
  if (line === undefined || line.mark !== null || line.words.length > longestLabel || (line.kind !== 'heading' && line.kind !== 'text')) return null;
  const heading = line.kind === 'heading' ? headingAt(page, line.index) : null;
  const words = (heading?.plain ?? line.words).replace(/[*_`?？:：]/g, '').trim();
  if (!announcesReverse(words)) return null;
  return { words, end: heading?.end ?? page.lines.length, isHeading: heading !== null };
}

interface Section {
  readonly label: Label;
  readonly from: number;
}

/** The entries below a label, up to a paragraph that asks nothing, or what else was read; below a heading each sub-heading begins anew. */
function readBelow(page: Page, { label, from }: Section, isFree: (line: number) => boolean): { readonly reading: Reading; readonly end: number } | null {
  const questions: QuestionDraft[] = [];
  let end = from;
  let last = from;
  let open = true;
  let outer: number | null = null;
  let below: Line[] = [];
  const close = (): void => {
    const main = questions.at(-1);
    if (main !== undefined && below.length > 0) readUnder(page, below, { main, questions, asksBelow: true });
    below = [];
  };
  for (; end < label.end; end++) {
    const line = page.lines[end];
    if (line === undefined || (line.kind !== 'blank' && !isFree(end))) break;
    if (line.kind === 'blank' || (outer === null && admonition.test(line.words))) continue;
    if (line.kind === 'heading' && label.isHeading) {
      [open, outer] = [true, null];
      close();
    } else if (line.kind !== 'text') break;
    else if (!open) continue;
    else if (isEntry(line, outer)) {
      close();
      outer ??= line.indent;
      const category = label.isHeading ? (headingAbove(page, end)?.plain ?? label.words) : label.words;
      const words = undressedItem(passageOf(page.text, { from: line.body, to: line.to }));
      if (words.text !== '' && !isPlaceholder(words.text)) questions.push(questionDraft(words, 'list', { reverse: true, category }));
      last = end + 1;
    } else if (outer !== null && line.indent > outer && questions.length > 0) {
      below.push(line);
      last = end + 1;
    } else if (label.isHeading && (outer === null || /[:：][*_]{0,2}$/.test(line.words))) continue;
    else if (label.isHeading) open = false;
    else break;
  }
  close();
  return questions.length === 0 ? null : { reading: readingOf({ questions, claims: [[from - 1, last]] }), end: last };
}

/** The line that opens a box of MkDocs or a call-out. */
const admonition = /^(?:!{3}|\?{3}\+?)[ \t]+\w/;

/** An outer item of a list, or a bare line that asks. */
function isEntry(line: Line, outer: number | null): boolean {
  if (outer !== null && line.indent > outer + 1) return false;
  return line.mark !== null || (line.words.length < 300 && asks(line.words) && /[?？]/.test(line.words));
}
