import type { Passage } from '../text/span';
import type { Table } from './blocks';
import { partNames, type PartName, type Story } from './interview-note';
import { lineIndexAt, type Page } from './page';
import { breakIn, cellWords, composeStarCell, lineEnd, passageEdit, type TextEdit } from './rewrite';
import { inOrder, partTitles, renamed, type Rewriting } from './rewrite-block';
import { padded, withoutItalics, type PartWords } from './rewrite-cell';
import { partsOfNames } from './star-columns';
import { headerName, lineCells, rowCells, rowLines, tablesOf } from './table-cells';

/** The table whose row, below its header, stands on a line; null where none does. */
export function tableOfRow(page: Page, line: number): Table | null {
  return tablesOf(page).find((table) => table.firstLine < line && line < table.endLine && rowLines(page, table).includes(line)) ?? null;
}

/**
 * The changes that put a new story into the row on a line: into a column of stories that the row does not reach, else into a
 * new column at the end of the table. `stories` are the headers of its columns of stories. Rows that stay keep every byte.
 */
export function newStoryInRow(page: Page, line: number, { words, stories }: { readonly words: PartWords; readonly stories: ReadonlySet<string> }): Rewriting {
  const table = tableOfRow(page, line);
  if (table === null) return [];
  const headers = lineCells(page, table.firstLine).map(headerName);
  const reached = cellsIn(page, line);
  const free = headers.findIndex((name, index) => index >= reached && stories.has(name));
  const cell = composeStarCell(words, breakIn(page, page.lines[line]?.from ?? 0));
  if (free >= 0) return [appended(page, line, [...blanks(free - reached), cell])];
  return withColumn(page, { table, line, header: nextHeader(headers.filter((name) => stories.has(name))), cell });
}

/** Ways to give a story with a cell a part these words: a column a part, or a row a part. */
export function* partCellRewritings(page: Page, story: Story, words: PartWords): Generator<Rewriting> {
  const changed = partNames.filter((part) => words[part].trim() !== withoutItalics(story.parts[part]?.text ?? ''));
  const line = lineIndexAt(page, story.from);
  const isRow = partNames.every((part) => story.parts[part] === null || lineIndexAt(page, story.parts[part].from) === line);
  const made = changed.map((part): Rewriting => {
    const standing = story.parts[part];
    const told = words[part].trim();
    if (standing === null) return isRow ? inColumn(page, line, { part, words: told }) : inRow(page, story, { part, words: told });
    const edit = passageEdit(page.text, standing, told);
    return edit === null ? [] : [edit];
  });
  yield inOrder(made.flat());
}

interface NewPart {
  readonly part: PartName;
  readonly words: string;
}

/** Into the cell of the row whose header names the part, else into a new column for it. */
function inColumn(page: Page, line: number, { part, words }: NewPart): Rewriting {
  const table = tableOfRow(page, line);
  if (table === null) return [];
  const headers = lineCells(page, table.firstLine).map(headerName);
  const column = (partsOfNames(headers) ?? []).findIndex((parts) => parts?.includes(part) === true);
  const cell = cellWords(words, breakIn(page, page.lines[line]?.from ?? 0));
  if (column < 0) return withColumn(page, { table, line, header: partTitles[part], cell });
  const standing = lineCells(page, line)[column];
  return [standing === undefined ? appended(page, line, [...blanks(column - cellsIn(page, line)), cell]) : filled(page, standing, cell)];
}

/** Into the row whose first cell names the part, else into a new row for it. */
function inRow(page: Page, story: Story, { part, words }: NewPart): Rewriting {
  const told = partNames.flatMap((name) => (story.parts[name] === null ? [] : [{ part: name, passage: story.parts[name] }]));
  const model = [...told].reverse().find((one) => partNames.indexOf(one.part) < partNames.indexOf(part)) ?? told[0];
  if (model === undefined) return [];
  const line = lineIndexAt(page, model.passage.from);
  const column = lineCells(page, line).findIndex(({ from, to }) => from <= model.passage.from && model.passage.to <= to);
  const table = tablesOf(page).find(({ firstLine, endLine }) => firstLine <= line && line < endLine);
  if (table === undefined || column < 0) return [];
  const rows = [table.firstLine, ...rowLines(page, table)];
  const own = rows.find((row) => partsOfNames([nameOfRow(page, row), 'Situation', 'Action'])?.[0]?.includes(part) === true);
  const cell = cellWords(words, breakIn(page, model.passage.from));
  const standing = own === undefined ? undefined : lineCells(page, own)[column];
  if (own !== undefined) return [standing === undefined ? appended(page, own, [...blanks(column - cellsIn(page, own)), cell]) : filled(page, standing, cell)];
  const first = lineCells(page, line)[0]?.text ?? '';
  const at = page.lines[line]?.to ?? page.text.length;
  return [{ from: at, to: at, text: `${lineEnd(page.text)}| ${[renamed(first, model.part, part), ...blanks(column - 1), cell].join(' | ')} |` }];
}

function nameOfRow(page: Page, line: number): string {
  const first = lineCells(page, line)[0];
  return first === undefined ? '' : headerName(first);
}

function filled(page: Page, { from, to }: Passage, words: string): TextEdit {
  return { from, to, text: padded({ text: page.text, cell: { from, to } }, words) };
}

interface NewColumn {
  readonly table: Table;
  readonly line: number;
  readonly header: string;
  readonly cell: string;
}

function withColumn(page: Page, { table, line, header, cell }: NewColumn): Rewriting {
  const width = cellsIn(page, table.firstLine);
  const behind = (row: number, words: string): TextEdit => appended(page, row, [...blanks(width - cellsIn(page, row)), words]);
  return inOrder([behind(table.firstLine, header), behind(table.firstLine + 1, '---'), behind(line, cell)]);
}

function cellsIn(page: Page, index: number): number {
  const line = page.lines[index];
  return line === undefined ? 0 : rowCells(page, line).length;
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, () => '');
}

/** New cells at the end of a row, which keeps its way to end: with a pipe, or without. */
function appended(page: Page, index: number, cells: readonly string[]): TextEdit {
  const line = page.lines[index];
  const at = line?.to ?? page.text.length;
  const isClosed = page.text[at - 1] === '|' && page.text[at - 2] !== '\\';
  const text = isClosed ? cells.map((cell) => (cell === '' ? '  |' : ` ${cell} |`)).join('') : cells.map((cell) => ` | ${cell}`).join('');
  return { from: at, to: at, text };
}

/** "story 3" behind "story 2", in the same words; "story 1" where there is none. */
function nextHeader(stories: readonly string[]): string {
  const last = stories.at(-1);
  if (last === undefined) return 'story 1';
  const numbered = /^(.*?)(\d{1,3})$/.exec(last);
  return numbered === null ? `${last} ${String(stories.length + 1)}` : `${numbered[1] ?? ''}${String(Number(numbered[2]) + 1)}`;
}
