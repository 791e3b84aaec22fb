import type { LineLead } from './line-lead';

export type LineKind = 'text' | 'blank' | 'heading' | 'table' | 'code' | 'rule';

export interface Table {
  readonly firstLine: number;
  /** Index after its last line. */
  readonly endLine: number;
}

/** The kind of every line, and the tables. */
export interface Blocks {
  readonly kinds: readonly LineKind[];
  readonly tables: readonly Table[];
}

/** Clean lines, and the lead of each. */
export interface Leads {
  readonly lines: readonly string[];
  readonly leads: readonly LineLead[];
}

/** Lines between two pauses: far less than 8 ms of work. */
const linesInStep = 2000;

/**
 * The blocks of a note as GFM has them, but for what interview notes need: deep indents are no code, underlines make no
 * heading, HTML is text, a table may stand right below text and ends at a line without a pipe (PLATFORM.md, part C).
 * Pauses between blocks of lines.
 */
export function* blocksOf(note: Leads): Generator<void, Blocks> {
  const kinds: LineKind[] = [];
  const tables: Table[] = [];
  const lists = listColumns();
  let pause = linesInStep;
  while (kinds.length < note.lines.length) {
    const first = kinds.length;
    const { kind, end } = blockAt(note, first, lists);
    for (let index = first; index < end; index++) kinds.push(note.lines[index] === '' ? 'blank' : kind);
    if (kind === 'table') tables.push({ firstLine: first, endLine: end });
    if (end < pause) continue;
    pause = end + linesInStep;
    yield;
  }
  return { kinds, tables };
}

interface Block {
  readonly kind: LineKind;
  readonly end: number;
}

function blockAt(note: Leads, index: number, lists: ListColumns): Block {
  const line = note.lines[index] ?? '';
  const lead = note.leads[index];
  if (line === '' || lead === undefined) return { kind: 'blank', end: index + 1 };
  if (isRule(line, lead)) return { kind: 'rule', end: index + 1 };
  const column = lists.enter(lead);
  if (isHeading(line, lead)) return { kind: 'heading', end: index + 1 };
  const fence = fenceMark(line, lead);
  if (fence !== null) return { kind: 'code', end: fenceEnd(note, index, { mark: fence, quotes: lead.quotes, column }) };
  if (isHeader(note, index)) return { kind: 'table', end: tableEnd(note, index, column > 0) };
  return { kind: 'text', end: index + 1 };
}

interface ListColumns {
  /** Takes a line in; gives the column at which the words of its innermost list item begin, 0 outside of lists. */
  readonly enter: (lead: LineLead) => number;
}

/** Keeps the columns of the list items that are open. A blank line leaves them open. */
function listColumns(): ListColumns {
  let quotes = 0;
  let columns: number[] = [];
  const enter = (lead: LineLead): number => {
    if (lead.quotes !== quotes) columns = [];
    quotes = lead.quotes;
    while ((columns.at(-1) ?? 0) > lead.indent) columns.pop();
    if (lead.mark !== null) columns.push(lead.indent + lead.mark.length + 1);
    return columns.at(-1) ?? 0;
  };
  return { enter };
}

const rule = /[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/y;
const heading = /#{1,6}(?:[ \t]|$)/y;
const fenceOpening = /`{3,}(?=[^`]*$)|~{3,}/y;
const bareFence = /^(`{3,}|~{3,})$/;

function isRule(line: string, { quoted, item }: LineLead): boolean {
  const char = line.charAt(item);
  if (char !== '-' && char !== '*' && char !== '_') return false;
  return matches(rule, line, quoted) || (item > quoted && matches(rule, line, item));
}

function isHeading(line: string, { item }: LineLead): boolean {
  return line.charAt(item) === '#' && matches(heading, line, item);
}

function fenceMark(line: string, { item }: LineLead): string | null {
  const char = line.charAt(item);
  if (char !== '`' && char !== '~') return null;
  fenceOpening.lastIndex = item;
  return fenceOpening.exec(line)?.[0] ?? null;
}

function matches(pattern: RegExp, line: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(line);
}

interface Fence {
  readonly mark: string;
  readonly quotes: number;
  /** A line that is less indented has left the list item of the fence, and so the fence. */
  readonly column: number;
}

/** Index after the closing fence, or of the line that leaves its quote or list item; a fence left open hides all below it. */
function fenceEnd({ lines, leads }: Leads, first: number, { mark, quotes, column }: Fence): number {
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const lead = leads[index];
    if (lead === undefined || (line === '' && quotes === 0)) continue;
    if (lead.quotes < quotes || (line !== '' && lead.indent < column)) return index;
    const closing = bareFence.exec(line.slice(lead.quoted).trim())?.[1] ?? '';
    if (lead.quotes === quotes && closing.startsWith(mark)) return index + 1;
  }
  return lines.length;
}

/** The dashes between header and rows: at least one pipe. */
const delimiter = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/;

/** Whether a line with pipes stands over a line of dashes with as many cells. */
function isHeader({ lines, leads }: Leads, index: number): boolean {
  const line = lines[index] ?? '';
  const next = lines[index + 1] ?? '';
  const [lead, below] = [leads[index], leads[index + 1]];
  if (lead === undefined || below === undefined || lead.quotes !== below.quotes || !line.includes('|', lead.item)) return false;
  const dashes = next.slice(below.quoted);
  return delimiter.test(dashes) && cellCount(line.slice(lead.item)) === cellCount(dashes);
}

/** Index of the first line below a header and its dashes that is no row. */
function tableEnd({ lines, leads }: Leads, header: number, isInList: boolean): number {
  const quotes = leads[header]?.quotes ?? 0;
  let index = header + 2;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const lead = leads[index];
    if (lead === undefined || !line.includes('|') || lead.quotes !== quotes) break;
    if (isHeading(line, lead) || fenceMark(line, lead) !== null || opensItem(lead, isInList)) break;
  }
  return index;
}

/** Whether a line below others begins a list item; `2.` does so only where a list is open. */
function opensItem({ mark }: LineLead, isInList: boolean): boolean {
  return mark !== null && (isInList || !/^\d/.test(mark) || /^1[.)]$/.test(mark));
}

/** Cells between pipes that no back-slash escapes; empty ones at the outer edges do not count. */
function cellCount(row: string): number {
  const cells = row.trim().replace(/\\./g, 'x').split('|');
  return cells.length - (cells[0] === '' ? 1 : 0) - (cells.length > 1 && cells.at(-1) === '' ? 1 : 0);
}
