import type { Passage, Span } from '../text/span';
import type { Line, Page } from './page';
import { skip, withoutEnd } from './edges';
import { passageBuilder } from './passage';

/** The cells of a table row: the raw source between two pipes, blanks included. */
export function rowCells(page: Page, line: Line): readonly Span[] {
  const pipes = unescapedPipes(page.text, line.body, line.to);
  const edges = page.text.slice(line.body, line.to).startsWith('|') ? pipes : [line.body - 1, ...pipes];
  const closed = page.text[line.to - 1] === '|' && pipes.at(-1) === line.to - 1;
  const ends = closed ? edges : [...edges, line.to];
  return ends.slice(0, -1).map((edge, index) => ({ from: edge + 1, to: ends[index + 1] ?? line.to }));
}

/** The words of a cell: `<br>` as a line break, `\|` as `|`. An empty cell gives an empty passage inside it. */
export function cellPassage(text: string, cell: Span): Passage {
  const builder = passageBuilder(text);
  const raw = text.slice(cell.from, cell.to);
  let at = 0;
  for (const match of raw.matchAll(/<br[ \t]{0,8}\/?>|\\\|/gi)) {
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

function unescapedPipes(text: string, from: number, to: number): number[] {
  const pipes: number[] = [];
  for (let at = from; at < to; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '|') pipes.push(at);
  }
  return pipes;
}
