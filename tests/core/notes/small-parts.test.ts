import { describe, expect, test } from '@jest/globals';
import { drain } from '../../../src/core/notes/steps';
import { skip, withoutEnd } from '../../../src/core/notes/edges';
import { joinPassages, passageBuilder, passageOf, subPassage, withoutQuotes } from '../../../src/core/notes/passage';
import { readPage } from '../../../src/core/notes/page';
import { cellPassage, rowCells } from '../../../src/core/notes/table-cells';
import { sourceSpan } from '../../../src/core/text/span';

describe('edges', () => {
  test.each([
    ['abc', 'x', 'abc'],
    ['abc  ', ' ', 'abc'],
    ['abc, ;', ' ,;', 'abc'],
    ['   ', ' ', ''],
    ['', ' ', ''],
  ])('%j without %j at its end is %j', (text, marks, expected) => {
    expect(withoutEnd(text, marks)).toBe(expected);
  });

  test.each([
    ['  a', 0, 2],
    ['a', 0, 0],
    ['   ', 1, 3],
    ['', 0, 0],
  ])('in %j from %i the first other character is at %i', (text, at, expected) => {
    expect(skip(text, at, ' ')).toBe(expected);
  });
});

test('draining runs all steps and gives what they return', () => {
  let steps = 0;
  const work = function* (): Generator<void, string> {
    for (; steps < 3; steps++) yield;
    return 'done';
  };
  expect([drain(work()), steps]).toEqual(['done', 3]);
});

describe('passages', () => {
  const text = '  one<br>two  ';
  const builder = passageBuilder(text);
  builder.source(0, 5);
  builder.between('\n');
  builder.source(9, text.length);
  const passage = builder.build(0);

  test('outer white space is trimmed, from and to are its first and last word', () => {
    expect(passage).toMatchObject({ text: 'one\ntwo', from: 2, to: 12 });
    expect(text.slice(passage.from, passage.to)).toBe('one<br>two');
  });

  test.each([
    [0, 3, 'one', 2, 5],
    [4, 7, 'two', 9, 12],
    [1, 6, 'ne\ntw', 3, 11],
    [3, 4, '', 2, 2],
    [7, 7, '', 2, 2],
  ])('its words from %i to %i are %j', (start, end, words, from, to) => {
    expect(subPassage(passage, start, end)).toMatchObject({ text: words, from, to });
  });

  test('a stretch of its text leads back to the source', () => {
    const { from, to } = sourceSpan(passage, 4, 7);
    expect(text.slice(from, to)).toBe('two');
  });

  test('nothing built is an empty passage at the place given', () => {
    expect(passageBuilder('abc').build(2)).toEqual({ text: '', from: 2, to: 2, runs: [] });
    expect(passageOf('a   b', { from: 1, to: 4 })).toMatchObject({ text: '', from: 1, to: 1 });
  });

  test('joined passages have a blank line between, and their runs lead to the source', () => {
    const source = 'why -- how -- who';
    const joined = joinPassages([passageOf(source, { from: 0, to: 3 }), passageOf(source, { from: 7, to: 10 }), passageOf(source, { from: 14, to: 17 })]);
    expect(joined).toMatchObject({ text: 'why\n\nhow\n\nwho', from: 0, to: 17 });
    expect(joined.runs.map(({ start, from, length }) => [joined.text.slice(start, start + length), source.slice(from, from + length)])).toEqual([['why', 'why'], ['how', 'how'], ['who', 'who']]);
  });

  test.each([
    ['“all of it”', 'all of it'],
    ['"all of it"', 'all of it'],
    ['«all of it»', 'all of it'],
    ['‘all of it’', 'all of it'],
    ['"one" and "two"', '"one" and "two"'],
    ['"open', '"open'],
    ['""', '""'],
    ['none', 'none'],
  ])('%s without the quote marks around the whole is %s', (words, expected) => {
    expect(withoutQuotes(passageOf(words, { from: 0, to: words.length })).text).toBe(expected);
  });
});

describe('the cells of a row', () => {
  const cells = (row: string): readonly string[] => {
    const page = readPage('a.md', `| a |\n| - |\n${row}`);
    const line = page.lines[2];
    return line === undefined ? [] : rowCells(page, line).map((cell) => cellPassage(page.text, cell).text);
  };

  test('a row of more pipes than any table has columns ends in one long cell', () => {
    const all = cells(`| ${'a | '.repeat(2000)}`);
    expect(all).toHaveLength(501);
    expect(all.at(-1)).toBe('a | '.repeat(1500).trim());
  });

  test.each([
    ['plain', '| a | b |', ['a', 'b']],
    ['no outer pipes', 'a | b', ['a', 'b']],
    ['no first pipe', 'a | b |', ['a', 'b']],
    ['no last pipe', '| a | b', ['a', 'b']],
    ['text after the last pipe', '| a | b | c', ['a', 'b', 'c']],
    ['empty cells', '| | b || |', ['', 'b', '', '']],
    ['an escaped pipe', '| a \\| b | c |', ['a | b', 'c']],
    ['an escaped pipe at the end', '| a | b \\|', ['a', 'b |']],
    ['a link with an alias adds a cell', '| [[a|b]] |', ['[[a', 'b]]']],
    ['a link with an escaped alias does not', '| [[a\\|b]] |', ['[[a|b]]']],
    ['line breaks', '| a<br>b<br/>c<br />d<BR>e |', ['a\nb\nc\nd\ne']],
    ['blanks around a line break', '| a  <br>  b |', ['a\nb']],
    ['a comparison is no tag', '| <1h | a <b |', ['<1h', 'a <b']],
    ['trailing blanks', '| a | b |   ', ['a', 'b']],
    ['an emoji', '| 😀 | b |', ['😀', 'b']],
  ])('%s', (_what, row, expected) => {
    expect(cells(row)).toEqual(expected);
  });

  test('an empty cell has its place behind its first blank', () => {
    const text = '|   |';
    expect(cellPassage(text, { from: 1, to: 4 })).toEqual({ text: '', from: 2, to: 2, runs: [] });
    expect(cellPassage('||', { from: 1, to: 1 })).toEqual({ text: '', from: 1, to: 1, runs: [] });
  });
});
