import type { QuestionDraft, Reading } from './drafts';
import { lineIndexAt, type Line, type Page } from './page';
import { announcesReverse, announcesTheirs, speaksOfAsking } from './reverse-words';

/**
 * Marks what stands in a section put to the interviewer, whichever layout read it: below a heading ("Questions I asked"), or
 * nested below an entry of a list. Turns of a talk have their own speakers.
 */
export function markReverse(page: Page, reading: Reading): Reading {
  const lines = reverseLines(page);
  if (lines === null) return reading;
  for (const question of reading.questions) {
    if (question.source !== 'transcript' && lines[lineIndexAt(page, question.words.from)] === 1) turn(question);
  }
  return reading;
}

function turn(question: QuestionDraft): void {
  question.reverse = true;
}

/** One for each line of such a section, else zero; null where there is none. */
function reverseLines(page: Page): Uint8Array | null {
  const lines = new Uint8Array(page.lines.length);
  if (page.headings.length === 0 && announcesReverse(nameOf(page))) return lines.fill(1);
  for (const { plain, line, end } of page.headings) {
    if (!speaksOfAsking(plain)) continue;
    const words = undressedLabel(plain);
    if (announcesReverse(words)) lines.fill(1, line, end);
    else if (lines[line] === 1 && announcesTheirs(words)) lines.fill(0, line, end);
  }
  for (const line of page.lines) {
    if (lines[line.index] === 1 || !opensNested(page, line) || !speaksOfAsking(line.words)) continue;
    if (announcesReverse(undressedLabel(line.words))) lines.fill(1, line.index + 1, endOfNested(page, line));
  }
  return lines.includes(1) ? lines : null;
}

/** The file's name, in which dashes are blanks. */
function nameOf({ path }: Page): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{2,8}$/i, '').replace(/[-_]+/g, ' ');
}

/** No label that announces such questions is longer. */
export const longestLabel = 120;

/** The words of a label without emphasis, the mark of a call-out, or the sign at its end. */
export function undressedLabel(words: string): string {
  return words.slice(0, longestLabel + 20).replace(/^\[![\w-]{1,20}\][+-]?/, '').replace(/[*_`?？:：]/g, '').trim();
}

/** An entry with entries below it. */
function opensNested(page: Page, { index, mark, indent, words, kind }: Line): boolean {
  const below = page.lines[index + 1];
  return mark !== null && kind === 'text' && below?.kind === 'text' && below.indent > indent && below.mark !== null && words.length <= longestLabel;
}

function endOfNested(page: Page, { index, indent }: Line): number {
  let end = index + 1;
  for (; end < page.lines.length; end++) {
    const line = page.lines[end];
    if (line === undefined || (line.kind !== 'blank' && (line.kind !== 'text' || line.indent <= indent))) break;
  }
  return end;
}
