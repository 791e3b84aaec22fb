import { describe, expect, test } from '@jest/globals';
import { blocksOf, type Blocks } from '../../../src/core/notes/blocks';
import { drain } from '../../../src/core/notes/steps';
import { leadOf } from '../../../src/core/notes/line-lead';

function blocks(...lines: readonly string[]): Blocks {
  return drain(blocksOf({ lines, leads: lines.map(leadOf) }));
}

/** One letter a line: Text, Blank, Heading, taBle as `|`, Code, Rule as `-`. */
function kinds(...lines: readonly string[]): string {
  const letters = { text: 't', blank: '.', heading: 'h', table: '|', code: 'c', rule: '-' };
  return blocks(...lines).kinds.map((kind) => letters[kind]).join('');
}

describe('fences', () => {
  test.each([
    ['a fence and what it holds', ['```', '# x', '', '```', 'y'], 'cc.ct'],
    ['a fence with a language', ['```ts', '- x', '```', 'y'], 'ccct'],
    ['a longer fence holds a shorter one', ['````', '```', '````', 'y'], 'ccct'],
    ['waves hold back-ticks', ['~~~', '```', '~~~', 'y'], 'ccct'],
    ['a fence left open hides all below it', ['```', 'x', '', 'y'], 'cc.c'],
    ['code in a line opens no fence', ['```x```', 'y'], 'tt'],
    ['a fence closes without a language only', ['```', '```ts', '```', 'y'], 'ccct'],
    ['a fence in a list item ends with the item', ['- ```', '  x', 'y'], 'cct'],
    ['a fence below a bullet holds what is indented as much', ['- a', '  ```', '  x', '  ```', '- b'], 'tccct'],
    ['a fence in a quote ends with the quote', ['> ```', '> x', 'y'], 'cct'],
    ['a fence in a quote ends at a blank line', ['> ```', '> x', '', 'y'], 'cc.t'],
    ['a quote mark inside a fence is code', ['```', '> x', '```', 'y'], 'ccct'],
  ])('%s', (_what, lines, expected) => {
    expect(kinds(...lines)).toBe(expected);
  });
});

describe('rules and headings', () => {
  test.each([
    ['dashes, stars and lines', ['---', '* * *', '___', '- - -'], '----'],
    ['two dashes are text', ['--', 'x'], 'tt'],
    ['dashes with words are text', ['--- x', '- - x'], 'tt'],
    ['a rule in a quote', ['> ---', '> x'], '-t'],
    ['headings in a quote and in a list item', ['> ## x', '- # y'], 'hh'],
    ['seven marks, or none behind a blank', ['####### x', '#x', '#'], 'tth'],
    ['dashes right below words', ['words', '---'], 't-'],
  ])('%s', (_what, lines, expected) => {
    expect(kinds(...lines)).toBe(expected);
  });
});

describe('tables', () => {
  test.each([
    ['with outer pipes', ['| a | b |', '| --- | --- |', '| c | d |'], '|||'],
    ['without outer pipes', ['a | b', '--- | :-:', 'c | d', ''], '|||.'],
    ['right below text', ['words', '| a |', '| - |', '| b |'], 't|||'],
    ['in a quote', ['> | a |', '> | - |', '> | b |', 'x | y'], '|||t'],
    ['in a list item', ['- | a |', '  | - |', '  | b |', '- c | d'], '|||t'],
    ['as many dashes as cells', ['| a | b |', '| --- |', '| c |'], 'ttt'],
    ['an escaped pipe is no edge', ['| a \\| b |', '| --- |', '| c |'], '|||'],
    ['a line without a pipe ends it', ['| a |', '| - |', '| b |', 'words', '| c |'], '|||tt'],
    ['a heading ends it', ['| a |', '| - |', '# b | c', '| d |'], '||ht'],
    ['a bullet ends it', ['| a |', '| - |', '- b | c'], '||t'],
    ['a number that begins a list ends it, another does not', ['a | b', '- | -', '2. c | d', '1. e | f'], '|||t'],
    ['a pipe without dashes below is text', ['| a |', 'b'], 'tt'],
    ['dashes without a header are text', ['| - |', '| b |'], 'tt'],
  ])('%s', (_what, lines, expected) => {
    expect(kinds(...lines)).toBe(expected);
  });

  test('each table has its lines', () => {
    expect(blocks('| a |', '| - |', '| b |', '', '| c |', '| - |').tables).toEqual([{ firstLine: 0, endLine: 3 }, { firstLine: 4, endLine: 6 }]);
  });
});
