import { sourceSpan, type Passage, type Span } from '../text/span';
import { partNames, type InterviewNote, type PartName, type Story } from './interview-note';
import { withoutEnd } from './edges';
import { lineIndexAt, readPage, type Page } from './page';
import { isPlaceholder } from './star-text';
import { tablesOf } from './table-cells';

/** What stands around a stretch of a note, and so how new words must be written there. */
export type Container = 'table-cell' | 'lines';

/** The letter of each part in a table cell; what was learned stands in italics instead. */
const letters: Readonly<Record<Exclude<PartName, 'learning'>, string>> = { situation: 'S', task: 'T', action: 'A', result: 'R' };

/** What holds the words at an offset: a table's row, or plain lines. */
export function containerAt(page: Page, offset: number): Container {
  const line = lineIndexAt(page, offset);
  const isRow = tablesOf(page).some(({ firstLine, endLine }) => firstLine <= line && line < endLine && page.lines[line]?.words.includes('|') === true);
  return isRow ? 'table-cell' : 'lines';
}

/** New text for a stretch of a note. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * The text with new words in place of a passage. Lines of the passage that stay at its beginning and end keep every byte,
 * bullets and breaks too, so that its own words change nothing.
 */
export function rewritePassage(text: string, passage: Passage, words: string): string {
  const edit = passageEdit(text, passage, words);
  return edit === null ? text : text.slice(0, edit.from) + edit.text + text.slice(edit.to);
}

/** The same as the change alone; null where the words are the passage's own. */
export function passageEdit(text: string, passage: Passage, words: string): TextEdit | null {
  const [standing, wanted] = [linesOf(passage.text), linesOf(words)];
  const changed = changedLines(standing, wanted);
  if (changed === null) return null;
  const { head, tail } = changed;
  const start = standing[head]?.start ?? 0;
  const last = standing[standing.length - tail - 1];
  const span = sourceSpan(passage, start, (last?.start ?? 0) + (last?.words.length ?? 0));
  return { ...span, text: wordsFor(text, span, wanted.slice(head, wanted.length - tail).map((line) => line.words).join('\n')) };
}

interface WordLine {
  readonly words: string;
  /** Offset in the words it is a line of. */
  readonly start: number;
}

function linesOf(words: string): readonly WordLine[] {
  let start = 0;
  return words.split(/(\r\n|\r|\n)/).flatMap((piece, index) => {
    start += piece.length;
    return index % 2 === 0 ? [{ words: piece, start: start - piece.length }] : [];
  });
}

/** How many lines stay at the beginning and at the end; null where all do. What changes begins and ends in a line with words. */
function changedLines(standing: readonly WordLine[], wanted: readonly WordLine[]): { readonly head: number; readonly tail: number } | null {
  const same = (a: number, b: number): boolean => standing[a]?.words === wanted[b]?.words;
  const shorter = Math.min(standing.length, wanted.length);
  let head = 0;
  while (head < shorter && same(head, head)) head += 1;
  if (head === standing.length && head === wanted.length) return null;
  let tail = 0;
  while (tail < shorter - 1 && same(standing.length - tail - 1, wanted.length - tail - 1)) tail += 1;
  head = Math.min(head, shorter - tail - 1);
  while (head > 0 && standing[head]?.words.trim() === '') head -= 1;
  while (tail > 0 && standing[standing.length - tail - 1]?.words.trim() === '') tail -= 1;
  return { head, tail };
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
  if (containerAt(page, span.from) === 'table-cell') return padded(text, span, cellWords(words, breakIn(page, span.from)));
  return words.split(/\r\n|\r|\n/).join(lineEnd(text) + linePrefix(page, span.from));
}

/** A back-slash at the end of words must not escape the pipe behind the cell. */
function padded(text: string, span: Span, words: string): string {
  const slashes = words.length - withoutEnd(words, '\\').length;
  return slashes % 2 === 1 && text[span.to] === '|' ? `${words} ` : words;
}

/** How the row at an offset writes a line break; `<br>` where it has none. */
export function breakIn(page: Page, offset: number): string {
  const words = page.lines[lineIndexAt(page, offset)]?.words ?? '';
  return /<br[ \t]{0,8}\/?>/i.exec(words)?.[0] ?? '<br>';
}

/** Words as a table cell holds them. Pipes that are escaped already stay as they are. */
export function cellWords(words: string, lineBreak = '<br>'): string {
  return words
    .replace(/\r\n|\r|\n/g, () => lineBreak)
    .replace(/\\[\s\S]|\|/g, (found) => (found === '|' ? '\\|' : found))
    .trim();
}

/** The whole STAR answer as one table cell: a line a part, a blank line between, what was learned in italics last. */
export function composeStarCell(parts: Readonly<Partial<Record<PartName, string>>>, lineBreak = '<br>'): string {
  const lines = partNames.flatMap((name) => {
    const words = parts[name]?.trim() ?? '';
    if (words === '') return [];
    return [name === 'learning' ? italic(words) : `${letters[name]}: ${words}`];
  });
  return cellWords(lines.join('\n\n'), lineBreak);
}

/** Words in italics, in the mark that they do not hold themselves. */
export function italic(words: string): string {
  if (/^([*_])(?!\1).*\1$/s.test(words)) return words;
  const mark = words.includes('_') && !words.includes('*') ? '*' : '_';
  return mark + words.replaceAll(mark, `\\${mark}`) + mark;
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

/** How the note ends its lines. */
export function lineEnd(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Quote marks and blanks up to the words of a line, a bullet turned to blanks. */
function linePrefix(page: Page, offset: number): string {
  const line = page.lines[lineIndexAt(page, offset)];
  if (line === undefined) return '';
  return page.text.slice(line.from, Math.min(line.body, offset)).replace(/[^\s>]/g, ' ');
}
