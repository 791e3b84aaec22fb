import { Table as TableSyntax, parser } from '@lezer/markdown';
import type { Passage, Span } from '../text/span';
import { cleanText, lineAt, toSource, type CleanText } from './clean-text';
import { unreadSpans } from './hidden-spans';
import { drain } from './drain';
import { withoutEnd } from './edges';
import { passageOf } from './passage';

export type LineKind = 'text' | 'blank' | 'heading' | 'table' | 'code' | 'rule';

/** One line of a note, seen as a layout needs it. Offsets are the file's. */
export interface Line extends Span {
  /** Counts from 0. */
  readonly index: number;
  readonly kind: LineKind;
  /** Columns of white space before the first mark or word; a tab reaches the next multiple of four. */
  readonly indent: number;
  /** Depth of block quotes. */
  readonly quotes: number;
  /** A bullet (`-`, `*`, `+`), a number, or neither. */
  readonly mark: { readonly kind: 'bullet' | 'number'; readonly text: string } | null;
  /** Where the words begin, after indent, quote marks, bullet and checkbox. */
  readonly body: number;
  /** The words, without trailing blanks. */
  readonly words: string;
}

export interface Heading {
  readonly level: number;
  readonly line: number;
  /** Which heading of the page it is, from 0. */
  readonly index: number;
  /** Index of the nearest heading above of a higher level; null for an outermost one. */
  readonly parent: number | null;
  /** The words without `#` and closing `#`. */
  readonly title: Passage;
  /** The title as plain words: no emphasis, number, colon or emoji. */
  readonly plain: string;
  /** Index of the line after the last one of its section: the next heading of the same or a higher level. */
  readonly end: number;
}

export interface Table {
  readonly firstLine: number;
  /** Index after its last line. */
  readonly endLine: number;
}

/** A note cut into lines, headings and tables. */
export interface Page {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly Line[];
  /** `from` of every line. */
  readonly lineStarts: readonly number[];
  readonly headings: readonly Heading[];
  /** The line of every heading. */
  readonly headingLines: readonly number[];
  readonly tables: readonly Table[];
}

/** Blocks only: inline parsing is quadratic, and indented code swallows debriefs (PLATFORM.md, part C). */
const blocks = parser.configure([
  TableSyntax,
  {
    remove: [
      'IndentedCode', 'SetextHeading', 'HTMLBlock', 'LinkReference', 'Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis',
      'HardBreak', 'Link', 'Image', 'LinkEnd',
    ],
  },
]);

interface Tree {
  readonly kinds: Map<number, LineKind>;
  readonly tables: Table[];
}

/** Cuts a note into lines, headings and tables; never throws, whatever the text. */
export function readPage(path: string, text: string): Page {
  return drain(readPageSteps(path, text));
}

/** Lines or parser's blocks between two pauses: far less than 8 ms of work. */
const blockOfLines = 500;

/** The same in steps: pauses between blocks of lines. */
export function* readPageSteps(path: string, text: string): Generator<void, Page> {
  const clean = cleanText(text, unreadSpans(text));
  yield;
  const tree = yield* parseBlocks(clean);
  const lines: Line[] = [];
  for (let index = 0; index < clean.sourceStarts.length; index++) {
    lines.push(readLine(clean, index, tree.kinds.get(index) ?? 'text'));
    if (index % blockOfLines === 0) yield;
  }
  const headings = readHeadings(text, lines);
  return { path, text, lines, lineStarts: clean.sourceStarts, headings, headingLines: headings.map(({ line }) => line), tables: tree.tables };
}

/** Index of the line, from 0, that holds an offset of the file. */
export function lineIndexAt(page: Page, offset: number): number {
  return lineAt(page.lineStarts, offset);
}

/** The nearest heading above a line, or null. */
export function headingAbove(page: Page, line: number): Heading | null {
  if ((page.headings[0]?.line ?? line) >= line) return null;
  return page.headings[lineAt(page.headingLines, line - 1)] ?? null;
}

/** The headings inside the section of another, in order. */
export function* headingsInside(page: Page, { index, end }: Heading): Generator<Heading> {
  for (let at = index + 1; at < page.headings.length; at++) {
    const heading = page.headings[at];
    if (heading === undefined || heading.line >= end) return;
    yield heading;
  }
}

/** The heading that stands on a line, or null. */
export function headingAt(page: Page, line: number): Heading | null {
  const heading = headingAbove(page, line + 1);
  return heading?.line === line ? heading : null;
}

function* parseBlocks(clean: CleanText): Generator<void, Tree> {
  const kinds = new Map<number, LineKind>();
  const tables: Table[] = [];
  const mark = (from: number, to: number, kind: LineKind): Table => {
    const firstLine = lineAt(clean.cleanStarts, from);
    const endLine = lineAt(clean.cleanStarts, Math.max(from, to - 1)) + 1;
    for (let line = firstLine; line < endLine; line++) kinds.set(line, kind);
    return { firstLine, endLine };
  };
  const parse = blocks.startParse(clean.text);
  let parsed = parse.advance();
  for (let block = 0; parsed === null; block++) {
    parsed = parse.advance();
    if (block % blockOfLines === 0) yield;
  }
  parsed.iterate({
    enter: ({ name, from, to }) => {
      if (name === 'Table') tables.push(mark(from, to, 'table'));
      else if (name === 'FencedCode') mark(from, to, 'code');
      else if (name === 'HorizontalRule') mark(from, to, 'rule');
      else if (name.startsWith('ATXHeading')) mark(from, to, 'heading');
    },
  });
  return { kinds, tables };
}

const lead = /^((?:[ \t]*>)*)([ \t]*)(?:([-*+]|\d{1,4}\\?[.)])(?:[ \t]+|$))?(?:\[.\][ \t]+)?/;

function readLine(clean: CleanText, index: number, kind: LineKind): Line {
  const start = clean.cleanStarts[index] ?? 0;
  const next = clean.cleanStarts[index + 1];
  const raw = clean.text.slice(start, next === undefined ? clean.text.length : next - 1);
  const found = lead.exec(raw);
  const [whole = '', quotes = '', , mark] = found ?? [];
  const from = toSource(clean, start);
  const words = raw.slice(whole.length);
  return {
    index,
    kind: raw.trim() === '' ? 'blank' : kind,
    from,
    to: from + raw.length,
    indent: columns(raw.slice(quotes.length)),
    quotes: quotes.replace(/[^>]/g, '').length,
    mark: mark === undefined ? null : { kind: /\d/.test(mark) ? 'number' : 'bullet', text: mark },
    body: from + whole.length,
    words,
  };
}

function columns(text: string): number {
  let width = 0;
  for (const char of text) {
    if (char === ' ') width += 1;
    else if (char === '\t') width += 4 - (width % 4);
    else break;
  }
  return width;
}

function readHeadings(text: string, lines: readonly Line[]): Heading[] {
  const open: Omit<Heading, 'end'>[] = [];
  const outer: number[] = [];
  for (const line of lines) {
    const found = line.kind === 'heading' ? /^(#{1,6})(?:[ \t]+|$)/.exec(line.words) : null;
    if (found === null) continue;
    const from = line.body + found[0].length;
    const words = withoutClosing(text.slice(from, line.to));
    const title = passageOf(text, { from, to: from + words.length });
    const level = found[1]?.length ?? 1;
    while (outer.length > 0 && (open[outer.at(-1) ?? 0]?.level ?? 0) >= level) outer.pop();
    open.push({ level, line: line.index, index: open.length, parent: outer.at(-1) ?? null, title, plain: plainTitle(title.text) });
    outer.push(open.length - 1);
  }
  return withEnds(open, lines.length);
}

/** Drops the closing `##` of a heading, which needs a blank before it. */
function withoutClosing(title: string): string {
  const words = withoutEnd(title, '#');
  return words.length < title.length && /[ \t]$/.test(words) ? words.trimEnd() : title;
}

/** One pass from the end: the last heading seen of each level gives the end of the section before it. */
function withEnds(headings: readonly Omit<Heading, 'end'>[], lineCount: number): Heading[] {
  const nextOf = [0, 1, 2, 3, 4, 5, 6].map(() => lineCount);
  const ended = [...headings].reverse().map((heading) => {
    const end = Math.min(...nextOf.slice(0, heading.level + 1));
    nextOf[heading.level] = heading.line;
    for (let deeper = heading.level + 1; deeper < nextOf.length; deeper++) nextOf[deeper] = heading.line;
    return { ...heading, end };
  });
  return ended.reverse();
}

/** The words of a title without what dresses them. */
function plainTitle(title: string): string {
  const bare = title
    .replace(/[*_`]+|==/g, '')
    .replace(/^ðŸ\S{1,4}\s+/u, '')
    .replace(/^[^\p{L}\p{N}"'“‘([¿¡]+/u, '')
    .replace(/^(?:Q(?:uestion)?\s*(?:\d{1,3}\b\s*[.):–-]?|[:：])|\d{1,3}\s*[.):–-])\s*/iu, '');
  return withoutEnd(bare, ' \t\u00A0:：').trim();
}
