import { describe, expect, test } from '@jest/globals';
import { kindOfHeading, rowReader, type RowKind, type RubricRow } from '../../../src/core/critique/rubric-rows';
import { readPage } from '../../../src/core/notes/page';

/** The rows of a page that stands under a heading of that kind. */
const rows = (under: RowKind | null, ...lines: readonly string[]): readonly RubricRow[] => {
  const page = readPage('', lines.join('\n'));
  const read = rowReader(page);
  return page.lines.flatMap((line) => read(line, under) ?? []);
};
const pairs = (under: RowKind | null, ...lines: readonly string[]): readonly (readonly [RowKind | null, string, string])[] => rows(under, ...lines).map(({ kind, key, value }) => [kind, key, value]);

describe('a heading says what stands below', () => {
  test.each([
    ['Rules', 'rules'],
    ['The rules that I want', 'rules'],
    ['rule', 'rules'],
    ['Thresholds', 'thresholds'],
    ['My figures', 'thresholds'],
    ['Ladder', 'levels'],
    ['Your ladder', 'levels'],
    ['What each level expects', 'levels'],
    ['Topics', null],
    ['Notes', null],
    ['', null],
    ['Ruler', null],
    ['Beleveled', null],
  ])('%j: %j', (title, kind) => {
    expect(kindOfHeading(title)).toBe(kind);
  });
});

describe('a header says which cell is which', () => {
  test.each<[string, string, RowKind, string, string]>([
    ['Rule | On', 'a | b', 'rules', 'a', 'b'],
    ['Rules | Active', 'a | b', 'rules', 'a', 'b'],
    ['On | Rule', 'a | b', 'rules', 'b', 'a'],
    ['Nr | Rule | Why | Enabled', '1 | a | c | b', 'rules', 'a', 'b'],
    ['**Rule** | `On`', 'a | b', 'rules', 'a', 'b'],
    ['Threshold | Usual | Yours', 'a | 6 | b', 'thresholds', 'a', 'b'],
    ['Yours | Threshold', 'a | b', 'thresholds', 'b', 'a'],
    ['Threshold | Value', 'a | b', 'thresholds', 'a', 'b'],
    ['Figure | My value | Why', 'a | b | c', 'thresholds', 'a', 'b'],
    ['Level | Expected', 'a | b', 'levels', 'a', 'b'],
    ['Expectations | Level', 'a | b', 'levels', 'b', 'a'],
  ])('%s, then %s', (header, row, kind, key, value) => {
    const table = [header, header.replace(/[^|]+/g, '---'), row].map((line) => `| ${line} |`);
    expect(pairs(null, ...table)).toEqual([[kind, key, value]]);
    expect(pairs('levels', ...table)).toEqual([[kind, key, value]]);
    expect(rows(null, ...table)[0]).toMatchObject({ isHeaded: true, isInverted: false, line: 3 });
  });

  test.each<[string, RowKind]>([['Rule | Said', 'rules'], ['Level | Salary', 'levels'], ['Figure | In 2023', 'thresholds']])('%s may be a table of the writer\'s own, but not under its heading', (header, kind) => {
    const table = [header, '--- | ---', 'a | b'].map((line) => `| ${line} |`);
    expect(rows(null, ...table)[0]).toMatchObject({ kind: null, isHeaded: false });
    expect(rows(kind, ...table)[0]).toMatchObject({ kind, isHeaded: true });
  });

  test('a column of what is off is turned round', () => {
    expect(rows(null, '| Rule | Off |', '|---|---|', '| a | x |')).toEqual([{ kind: 'rules', isHeaded: true, isInverted: true, key: 'a', value: 'x', line: 3 }]);
    expect(rows(null, '| Rule | Off | On |', '|---|---|---|', '| a | x | y |')[0]).toMatchObject({ isInverted: false, value: 'y' });
  });

  test('it holds over blank lines, and no further than the next words', () => {
    expect(rows(null, '| Rule | On |', '|---|---|', '', '| a | b |').map(({ isHeaded }) => isHeaded)).toEqual([true]);
    expect(rows(null, '| Rule | On |', '|---|---|', '| a | b |', '', 'Words.', '', '| c | d |').map(({ key, isHeaded }) => [key, isHeaded])).toEqual([['a', true], ['c', false]]);
  });

  test('without one, the heading says what the rows are', () => {
    expect(pairs('thresholds', '| a | 6 | b |')).toEqual([['thresholds', 'a', 'b']]);
    expect(pairs('levels', '| a | b |')).toEqual([['levels', 'a', 'b']]);
    expect(pairs(null, '| a | b |')).toEqual([[null, 'a', 'b']]);
  });
});

describe('cells are read as they are meant', () => {
  test.each([
    ['| `a` | **b** |', 'a', '**b**'],
    ['| [[a]] | b |', 'a', 'b'],
    ['| a \\| b | c |', 'a | b', 'c'],
    ['|a|b|', 'a', 'b'],
    ['| a |', 'a', ''],
    ['| a | b | c | d |', 'a', 'b'],
    ['|  | b |', '', 'b'],
    ['> | a | b |', 'a', 'b'],
    ['| a | one<br>two |', 'a', 'one\ntwo'],
  ])('%s', (line, key, value) => {
    expect(pairs('rules', line)).toEqual([['rules', key, value]]);
  });
});

describe('a line of a list is a row too', () => {
  test.each([
    ['- a: b', 'a', 'b'],
    ['* **a**: b', 'a', 'b'],
    ['1. a = b', 'a', 'b'],
    ['a: b', 'a', 'b'],
    ['- **a:** b', 'a', 'b'],
    ['- [x] a', 'a', 'yes'],
    ['- [ ] a', 'a', 'no'],
    ['- [X] `a`', 'a', 'yes'],
    ['- a: b: c', 'a', 'b: c'],
    ['- a:', 'a', ''],
  ])('%s', (line, key, value) => {
    expect(pairs('rules', line)).toEqual([['rules', key, value]]);
    expect(rows('rules', line)[0]?.isHeaded).toBe(false);
  });

  test.each([['Some words.'], ['- words'], [''], ['# a: b'], [': b'], [`${'a'.repeat(81)}: b`], ['---']])('but not %j', (line) => {
    expect(rows('rules', line)).toEqual([]);
  });
});
