import { readUnder } from '../answer-lines';
import { joinReadings, questionDraft, type QuestionDraft, type Reading, readingOf } from '../drafts';
import { headingWords } from '../heading-words';
import type { Layout } from '../layout';
import { isBoldTitle, undressedItem } from '../list-items';
import { headingAbove, headingAt, type Heading, type Line, type Page } from '../page';
import { passageOf } from '../passage';
import { isPlaceholder } from '../star-text';
import { asks, invitesQuestions } from '../wording';
import { longestLabel, undressedLabel } from '../reverse-sections';
import { announcesReverse, speaksOfAsking } from '../reverse-words';

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

interface Label {
  readonly words: string;
  /** What the label itself asks; null where it only announces. */
  readonly asked: QuestionDraft | null;
  /** Index after the last line that it may hold for. */
  readonly end: number;
  readonly isHeading: boolean;
  readonly isBold: boolean;
}

function labelOf(page: Page, line: Line | undefined): Label | null {
  if (line === undefined || line.mark !== null || line.words.length > longestLabel || (line.kind !== 'heading' && line.kind !== 'text') || !speaksOfAsking(line.words)) return null;
  const heading = line.kind === 'heading' ? headingAt(page, line.index) : null;
  const all = heading?.plain ?? line.words;
  const words = undressedLabel(all);
  if (!announcesReverse(words)) return null;
  const isBold = heading === null && all.startsWith('**');
  return { words, asked: invitation(page, line, heading), end: heading?.end ?? page.lines.length, isHeading: heading !== null, isBold };
}

/** "Do you have any questions for us?" is asked itself. */
function invitation(page: Page, line: Line, heading: Heading | null): QuestionDraft | null {
  const words = heading === null ? undressedItem(passageOf(page.text, { from: line.body, to: line.to })) : headingWords(page, heading);
  if (!/^(?:do|have) you\b/i.test(words.text) || !/[?？]$/.test(words.text) || !invitesQuestions(words.text)) return null;
  return questionDraft(words, heading === null ? 'list' : 'section', { reverse: true, category: headingAbove(page, line.index)?.plain ?? null });
}

interface Section {
  readonly label: Label;
  readonly from: number;
}

/** The entries below a label, up to a paragraph that asks nothing, or what else was read; below a heading each sub-heading begins anew. */
function readBelow(page: Page, { label, from }: Section, isFree: (line: number) => boolean): { readonly reading: Reading; readonly end: number } | null {
  const questions: QuestionDraft[] = label.asked === null ? [] : [label.asked];
  const own = questions.length;
  let end = from;
  let last = from;
  let open = true;
  let outer: number | null = null;
  let edge: number | null = null;
  let below: Line[] = [];
  const close = (): void => {
    const main = questions.length > own ? questions.at(-1) : undefined;
    if (main !== undefined && below.length > 0) readUnder(page, below, { main, questions, asksBelow: true });
    below = [];
  };
  for (; end < label.end; end++) {
    const line = page.lines[end];
    if (line === undefined || (line.kind !== 'blank' && !isFree(end))) break;
    if (line.kind === 'blank' || (outer === null && admonition.test(line.words))) continue;
    if (line.kind === 'heading' && label.isHeading) {
      [open, outer, edge] = [true, null, null];
      close();
    } else if (line.kind !== 'text' || (label.isBold && outer !== null && isBoldTitle(line))) break;
    else if (!open && !isBoldTitle(line)) continue;
    else if (isTopic(page, line, outer)) {
      close();
      outer ??= line.indent;
      edge = page.lines[end + 1]?.indent ?? outer;
    } else if (isEntry(line, edge)) {
      close();
      outer ??= line.indent;
      edge = line.indent <= outer + 1 ? outer : edge;
      const category = label.isHeading ? (headingAbove(page, end)?.plain ?? label.words) : label.words;
      const words = undressedItem(passageOf(page.text, { from: line.body, to: line.to }));
      if (words.text !== '' && !isPlaceholder(words.text)) questions.push(questionDraft(words, 'list', { reverse: true, category }));
      last = end + 1;
    } else if (outer !== null && line.indent > outer && questions.length > own) {
      below.push(line);
      last = end + 1;
    } else if (label.isHeading) open = outer === null || isBoldTitle(line) || /[:：][*_]{0,2}$/.test(line.words);
    else break;
  }
  close();
  return questions.length === own ? null : { reading: readingOf({ questions, claims: [[from - 1, last]] }), end: last };
}

/** The line that opens a box of MkDocs or a call-out. */
const admonition = /^(?:!{3}|\?{3}\+?)[ \t]+\w/;

/** An outer item that asks nothing, above an entry that does: "HR:" with questions nested below. */
function isTopic(page: Page, { mark, indent, words, index }: Line, outer: number | null): boolean {
  if (mark === null || words.length > longestTopic || /[?？]/.test(words) || (outer !== null && indent > outer + 1)) return false;
  const below = page.lines[index + 1];
  return below?.kind === 'text' && below.mark !== null && below.indent > indent && below.words.endsWith('?') && !asks(words);
}

const longestTopic = 60;

/** An outer item of a list, or a bare line that asks. */
function isEntry(line: Line, outer: number | null): boolean {
  if (outer !== null && line.indent > outer + 1) return false;
  return line.mark !== null || (line.words.length < 300 && asks(line.words) && /[?？]/.test(line.words));
}
