import type { Passage, Span } from '../text/span';
import type { Table } from './blocks';
import type { Line, Page } from './page';
import { skip, withoutEnd } from './edges';
import { passageBuilder } from './passage';

/** The cells of a table row, the first so many: the raw source between two pipes, blanks included. */
export function rowCells(page: Page, line: Line, most = mostColumns): readonly Span[] {
  const pipes = unescapedPipes(page, line, most);
  const edges = page.text.slice(line.body, line.to).startsWith('|') ? pipes : [line.body - 1, ...pipes];
  const closed = page.text[line.to - 1] === '|' && pipes.at(-1) === line.to - 1;
  const ends = closed ? edges : [...edges, line.to];
  return ends.slice(0, -1).map((edge, index) => ({ from: edge + 1, to: ends[index + 1] ?? line.to }));
}

/** The words of the first cell in a line of a table; undefined where there is none. */
export function firstCell(page: Page, index: number): Passage | undefined {
  const line = page.lines[index];
  const [first] = line === undefined ? [] : rowCells(page, line, 1);
  return first === undefined ? undefined : cellPassage(page.text, first);
}

/** The words of every cell in a line of a table. */
export function lineCells(page: Page, index: number): readonly Passage[] {
  const last = lastRow.get(page);
  if (last?.index === index) return last.cells;
  const line = page.lines[index];
  const cells = line === undefined ? [] : rowCells(page, line).map((cell) => cellPassage(page.text, cell));
  lastRow.set(page, { index, cells });
  return cells;
}

/** The row that was asked about last: several look at the same one, whose cells may be long. */
const lastRow = new WeakMap<Page, { readonly index: number; readonly cells: readonly Passage[] }>();

/** The tables of a page, and those whose header opens with a `#` for the counter, which Markdown takes for a heading. */
export function tablesOf(page: Page): readonly Table[] {
  const hashed = page.headings.filter(({ line, title }) => title.text.startsWith('|') && isDelimiter(page.lines[line + 1]));
  const found = hashed.map(({ line }) => {
    let endLine = line + 2;
    while (page.lines[endLine]?.words.includes('|') === true && page.lines[endLine]?.kind !== 'heading') endLine += 1;
    return { firstLine: line, endLine };
  });
  return [...page.tables, ...found];
}

function isDelimiter(line: Line | undefined): boolean {
  return line !== undefined && line.words.includes('|') && /^[-:| \t]+$/.test(line.words);
}

/** Indices of a table's rows below its header: they end at a line without a pipe, where people write on right below. */
export function rowLines(page: Page, { firstLine, endLine }: Table): readonly number[] {
  const rows: number[] = [];
  for (let line = firstLine + 2; line < endLine && page.lines[line]?.words.includes('|') === true; line++) rows.push(line);
  return rows;
}

/** Rows of a table between two pauses: some milliseconds of work. */
export const rowsInStep = 5;

/** The words of a header cell without emphasis. */
export function headerName(cell: Passage): string {
  return cell.text.slice(0, 120).replace(/[*_`]/g, '').trim();
}

/** What stands for something else in a cell. */
const mended = /<br[ \t]{0,8}\/?>|\\\|/gi;

/** The words of a cell: `<br>` as a line break, `\|` as `|`. An empty cell gives an empty passage inside it. */
export function cellPassage(text: string, cell: Span): Passage {
  const builder = passageBuilder(text);
  const raw = text.slice(cell.from, cell.to);
  let at = 0;
  mended.lastIndex = 0;
  for (let match = mended.exec(raw); match !== null; match = mended.exec(raw)) {
    const end = match.index + match[0].length;
    if (match[0] === '\\|') {
      builder.source(cell.from + at, cell.from + match.index);
      at = match.index + 1;
      continue;
    }
    builder.source(cell.from + at, cell.from + at + withoutEnd(raw.slice(at, match.index), ' \t').length);
    builder.between('\n');
    at = skip(raw, end, ' \t');
  }
  builder.source(cell.from + at, cell.to);
  return builder.build(emptyPlace(raw, cell));
}

/** Inside an empty cell, after its first blank where it has one. */
function emptyPlace(raw: string, cell: Span): number {
  return raw.startsWith(' ') ? cell.from + 1 : cell.from;
}

/** Nobody's table is wider: what stands behind belongs to the last cell. */
const mostColumns = 500;

function unescapedPipes({ text }: Page, { body, to }: Line, most: number): number[] {
  const pipes: number[] = [];
  for (let at = body; at < to && pipes.length <= most; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') pipes.push(at);
  }
  return pipes;
}
