import type { Span } from '../text/span';
import { partNames, type InterviewNote, type PartName, type Story } from './interview-note';
import { withoutEnd } from './edges';
import { lineIndexAt, readPage, type Page } from './page';
import { isPlaceholder } from './star-text';

/** What stands around a stretch of a note, and so how new words must be written there. */
export type Container = 'table-cell' | 'lines';

/** The letter of each part in a table cell; what was learned stands in italics instead. */
const letters: Readonly<Record<Exclude<PartName, 'learning'>, string>> = { situation: 'S', task: 'T', action: 'A', result: 'R' };

/** What holds the words at an offset: a table's row, or plain lines. */
export function containerAt(page: Page, offset: number): Container {
  return page.lines[lineIndexAt(page, offset)]?.kind === 'table' ? 'table-cell' : 'lines';
}

/**
 * The text with `words` in place of a span, and no other byte touched: in a table cell line breaks become `<br>` and pipes
 * are escaped; elsewhere new lines take the indent and quote marks of the line they stand on, and the note's line ends.
 */
export function rewriteSpan(text: string, span: Span, words: string): string {
  return text.slice(0, span.from) + wordsFor(text, span, words) + text.slice(span.to);
}

/** The words as they must be written at a span of the text. */
export function wordsFor(text: string, span: Span, words: string): string {
  const page = readPage('', text);
  if (containerAt(page, span.from) === 'table-cell') return padded(text, span, cellWords(words));
  return words.split(/\r\n|\r|\n/).join(lineEnd(text) + linePrefix(page, span.from));
}

/** A back-slash at the end of words must not escape the pipe behind the cell. */
function padded(text: string, span: Span, words: string): string {
  const slashes = words.length - withoutEnd(words, '\\').length;
  return slashes % 2 === 1 && text[span.to] === '|' ? `${words} ` : words;
}

/** Words as a table cell holds them. Pipes that are escaped already stay as they are. */
export function cellWords(words: string): string {
  return words
    .replace(/\r\n|\r|\n/g, '<br>')
    .replace(/\\[\s\S]|\|/g, (found) => (found === '|' ? '\\|' : found))
    .trim();
}

/** The whole STAR answer as one table cell: a line a part, a blank line between, what was learned in italics last. */
export function composeStarCell(parts: Readonly<Partial<Record<PartName, string>>>): string {
  const lines = partNames.flatMap((name) => {
    const words = parts[name]?.trim() ?? '';
    if (words === '') return [];
    return [name === 'learning' ? italic(words) : `${letters[name]}: ${words}`];
  });
  return cellWords(lines.join('\n\n'));
}

function italic(words: string): string {
  return /^([*_]).*\1$/s.test(words) ? words : `_${words.replace(/_/g, '\\_')}_`;
}

/** The story whose span holds an offset; an empty cell's story where the offset stands in that cell. Null where there is none. */
export function storyAt(note: InterviewNote, text: string, offset: number): Story | null {
  const within = note.stories.find(({ from, to }) => from <= offset && offset <= to);
  return within ?? note.stories.find(({ from, to }) => from === to && sameCell(text, from, offset)) ?? null;
}

/** Whether only blanks or a placeholder stand between two offsets. */
function sameCell(text: string, a: number, b: number): boolean {
  const between = text.slice(Math.min(a, b), Math.max(a, b));
  return between.length < 2000 && !/[|\r\n]/.test(between) && isPlaceholder(between.trim());
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Quote marks and blanks up to the words of a line, a bullet turned to blanks. */
function linePrefix(page: Page, offset: number): string {
  const line = page.lines[lineIndexAt(page, offset)];
  if (line === undefined) return '';
  return page.text.slice(line.from, Math.min(line.body, offset)).replace(/[^\s>]/g, ' ');
}
