import type { Line, Page } from '../notes/page';
import { rowCells, rowLines } from '../notes/table-cells';
import type { Span } from '../text/span';

/**
 * The cells below the header of a table that hold words and `<br>` only, where a link may stand if its pipe is escaped.
 * In order. A table that follows right on text is left out: not every reader takes it for one.
 */
export function plainCells(page: Page): readonly Span[] {
  return page.tables.flatMap((table) => {
    const header = page.lines[table.firstLine];
    const before = page.lines[table.firstLine - 1];
    if (header === undefined || before?.kind === 'text') return [];
    const columns = rowCells(page, header).length;
    return rowLines(page, table).flatMap((row) => cellsOf(page, page.lines[row], columns));
  });
}

/** What does more than dress words: code, links, math, HTML, comments, and the escapes that hint at them. */
const NOT_PLAIN = /[`[\]$\\]|<(?!br[ \t]{0,8}\/?>)|%%|==|\{\{/iu;

/** A row where a mark opens in one cell and closes in another, or nowhere, may be read in two ways: it stays as it is. */
function cellsOf(page: Page, row: Line | undefined, columns: number): readonly Span[] {
  if (row === undefined) return [];
  const cells = rowCells(page, row, columns + 1).slice(0, columns);
  const texts = cells.map(({ from, to }) => page.text.slice(from, to));
  return texts.every(isBalanced) ? cells.filter((_, at) => !NOT_PLAIN.test(texts[at] ?? '')) : [];
}

function isBalanced(cell: string): boolean {
  const count = (mark: string): number => cell.split(mark).length - 1;
  return count('`') % 2 === 0 && count('$') % 2 === 0 && count('[') === count(']') && count('<') === count('>') && count('%%') % 2 === 0;
}
