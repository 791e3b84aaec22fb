import type { Passage, Span } from '../text/span';
import { blocksOf, type LineKind, type Table } from './blocks';
import { cleanLines, lineAt } from './clean-text';
import { unreadSpans } from './hidden-spans';
import { withoutEnd } from './edges';
import { leadOf, type LineLead } from './line-lead';
import { passageOf } from './passage';
import { drain, mapSteps } from './steps';

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
  /** Names of the candidate, as the reader was told. */
  readonly myNames: readonly string[];
}

/** Cuts a note into lines, headings and tables; never throws, whatever the text. */
export function readPage(path: string, text: string): Page {
  return drain(readPageSteps(path, text));
}

/** Lines between two pauses: far less than 8 ms of work. */
const linesInStep = 2000;

/** The same in steps: pauses between blocks of lines. */
export function* readPageSteps(path: string, text: string): Generator<void, Page> {
  const { lines: clean, starts } = cleanLines(text, unreadSpans(text));
  yield;
  const leads = yield* mapSteps(clean, leadOf, linesInStep);
  const { kinds, tables } = yield* blocksOf({ lines: clean, leads });
  const lineOf = (line: string, index: number): Line => readLine(kinds[index] ?? 'text', { line, lead: leads[index] ?? leadOf(line), from: starts[index] ?? 0, index });
  const lines = yield* mapSteps(clean, lineOf, linesInStep);
  const headings = readHeadings(text, lines);
  return { path, text, lines, lineStarts: starts, headings, headingLines: headings.map(({ line }) => line), tables, myNames: [] };
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

function readLine(kind: LineKind, { line, lead, from, index }: { line: string; lead: LineLead; from: number; index: number }): Line {
  const { mark } = lead;
  return {
    index,
    kind,
    from,
    to: from + line.length,
    indent: lead.indent,
    quotes: lead.quotes,
    mark: mark === null ? null : { kind: (mark < ':' && mark >= '0') || mark.startsWith('(') || mark.startsWith('（') ? 'number' : 'bullet', text: mark },
    body: from + lead.words,
    words: line.slice(lead.words),
  };
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
    const { level, line, index, parent, title, plain } = heading;
    return { level, line, index, parent, title, plain, end };
  });
  return ended.reverse();
}

/** A tag around a whole title, as `<u>`. */
const inlineTag = /^(?:<[a-z]{1,6}>){1,3}|(?:<\/[a-z]{1,6}>){1,3}$/gi;

/** The words of a title without what dresses them. */
function plainTitle(title: string): string {
  const bare = (title.includes('<') ? title.replace(inlineTag, '') : title)
    .replace(/[*_`]+|==/g, '')
    .replace(/^ðŸ\S{1,4}\s+/u, '')
    .replace(/^[^\p{L}\p{N}"'“‘([¿¡]+/u, '')
    .replace(/^(?:\[[^\]]{1,30}\]\s*)?[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+(?:[–—|-]\s+)?(?=\S)/u, '')
    .replace(/^(?:Q(?:ue(?:s(?:tion)?)?)?\s*(?:\d{1,3}\b\s*[.):–-]?|[:：])|\d{1,3}\s*[.):–-](?!\d{2}\b))\s*/iu, '');
  return withoutEnd(bare, ' \t\u00A0:：').trim();
}
