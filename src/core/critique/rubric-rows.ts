import type { Line, Page } from '../notes/page';
import { cellPassage, rowCells } from '../notes/table-cells';
import { normalise } from '../text/words';

/** What the rows of a table of the rubric speak of. */
export type RowKind = 'rules' | 'thresholds' | 'levels';

/** One row of a table, or one `name: value` line of a list. */
export interface RubricRow {
  /** Null where neither a header nor the heading above says so. */
  readonly kind: RowKind | null;
  /** Whether a header, with its heading, says for certain that its rows are ours; only then is a name that we do not know a mistake. */
  readonly isHeaded: boolean;
  readonly key: string;
  readonly value: string;
  /** Whether the column says what is off. */
  readonly isInverted: boolean;
  /** Counts from 1. */
  readonly line: number;
}

interface Columns {
  readonly kind: RowKind | null;
  readonly key: number;
  readonly value: number;
  readonly isInverted: boolean;
  /** Whether the header names both columns. */
  readonly isSure: boolean;
}

const keyNames: ReadonlyMap<string, RowKind> = new Map([
  ['rule', 'rules'], ['rules', 'rules'], ['threshold', 'thresholds'], ['thresholds', 'thresholds'], ['figure', 'thresholds'],
  ['figures', 'thresholds'], ['level', 'levels'], ['levels', 'levels'], ['ladder', 'levels'],
]);

const valueNames: Readonly<Record<RowKind, ReadonlySet<string>>> = {
  rules: new Set(['on', 'active', 'enabled', 'yours', 'switched on', 'on off']),
  thresholds: new Set(['yours', 'your value', 'mine', 'my value', 'own', 'your own', 'value']),
  levels: new Set(['what is expected', 'expected', 'expectation', 'expectations', 'expects', 'what i expect']),
};

const usualColumns: Readonly<Record<RowKind, Columns>> = {
  rules: { kind: 'rules', key: 0, value: 1, isInverted: false, isSure: false },
  thresholds: { kind: 'thresholds', key: 0, value: 2, isInverted: false, isSure: false },
  levels: { kind: 'levels', key: 0, value: 1, isInverted: false, isSure: false },
};

/** What a heading says that the rows below it are; null where it says something else. */
export function kindOfHeading(title: string): RowKind | null {
  const words = new Set(normalise(title).split(' '));
  const of = (...names: readonly string[]): boolean => names.some((name) => words.has(name));
  if (of('rule', 'rules')) return 'rules';
  if (of('threshold', 'thresholds', 'figures')) return 'thresholds';
  return of('ladder', 'level', 'levels') ? 'levels' : null;
}

/** Reads rows line by line; a table keeps its header until a line that is no row. */
export function rowReader(page: Page): (line: Line, under: RowKind | null) => RubricRow | null {
  let header: Columns | null = null;
  return (line, under) => {
    const cells = cellsOf(page, line);
    if (cells === null) {
      if (line.kind !== 'blank') header = null;
      return itemOf(page, line, under);
    }
    const named = columnsOf(cells);
    if (named !== null) header = named;
    if (named !== null || cells.every((cell) => /^[-: ]*$/u.test(cell))) return null;
    const isHeaded = header !== null && (header.isSure || header.kind === under);
    const columns = header ?? (under === null ? null : usualColumns[under]) ?? usualColumns.rules;
    const at = { line: line.index + 1, isHeaded, kind: isHeaded ? columns.kind : under, isInverted: columns.isInverted };
    return { key: undressed(cells[columns.key] ?? ''), value: (cells[columns.value] ?? '').trim(), ...at };
  };
}

/** The words of the cells of a row; null for a line that is none. */
function cellsOf(page: Page, line: Line): readonly string[] | null {
  if (line.kind === 'code' || line.mark !== null || !line.words.includes('|')) return null;
  return rowCells(page, line).map((cell) => cellPassage(page.text, cell).text.trim());
}

function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map((cell) => normalise(cell));
  const key = names.findIndex((name) => keyNames.has(name));
  const kind = keyNames.get(names[key] ?? '');
  if (kind === undefined) return null;
  const value = names.findIndex((name, at) => at !== key && valueNames[kind].has(name));
  if (value >= 0) return { kind, key, value, isInverted: false, isSure: true };
  const off = kind === 'rules' ? names.findIndex((name) => name === 'off' || name === 'switched off') : -1;
  return off >= 0 ? { kind, key, value: off, isInverted: true, isSure: true } : { ...usualColumns[kind], key };
}

/** `- hedging: off`, `- [ ] hedging` or `floor-story = 80`. */
function itemOf(page: Page, line: Line, under: RowKind | null): RubricRow | null {
  if (line.kind === 'code' || line.kind === 'heading' || line.kind === 'blank') return null;
  const at = { kind: under, isHeaded: false, isInverted: false, line: line.index + 1 };
  const box = /\[(.)\][ \t]*$/u.exec(page.text.slice(line.from, line.body).slice(-12))?.[1];
  if (box !== undefined) return { ...at, key: undressed(line.words), value: box === ' ' ? 'no' : 'yes' };
  const split = line.words.search(/[:=]/u);
  if (split < 1 || split > LONGEST_KEY) return null;
  return { ...at, key: undressed(line.words.slice(0, split)), value: line.words.slice(split + 1).replace(/^[*_`\s]+/u, '').trim() };
}

const LONGEST_KEY = 80;

/** Without the marks around it: emphasis, code, a link. */
function undressed(words: string): string {
  return words.replace(/[*`[\]]|__/gu, '').trim();
}
