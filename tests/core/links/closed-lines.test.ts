import { describe, expect, test } from '@jest/globals';
import { closedLines } from '../../../src/core/links/closed-lines';
import { readPage } from '../../../src/core/notes/page';

/** The lines of a note, a `#` before each that is closed, a `|` before each row of a table. */
function marked(text: string): readonly string[] {
  const page = readPage('', text);
  const { closed, rows } = closedLines(page);
  return text.split('\n').map((line, at) => `${rows.has(at) ? '|' : closed.has(at) ? '#' : ' '}${line}`);
}

describe('lines that hold no prose', () => {
  test.each([
    ['prose', [' a', ' b']],
    ['a heading', ['## a', ' b']],
    ['a heading underlined', ['#a', '#===', ' b']],
    ['a heading of two lines', ['#a', '#b', '#---', ' c']],
    ['a heading underlined by a lone hyphen', ['#a', '#-', ' b']],
    ['a heading in a quote', ['#> a', '#> ---', ' b']],
    ['a heading over what looks like a link definition', ['#a', '#[1]: b', '#---', ' c']],
    ['a rule below a quote', [' > a', ' ---', ' b']],
    ['a rule below a bullet', [' - a', ' ---', ' b']],
    ['a heading in a bullet', ['#- a', '#  ---', ' b']],
    ['a paragraph behind a heading underlined', ['#a', '#---', ' b', ' ', ' c']],
    ['two headings underlined', ['#a', '#===', '#b', '#===', ' c']],
    ['fenced code', ['#```', '#a', '#```', ' b']],
    ['fenced code in a quote in a bullet', ['#- > ```', '#  > a', '#  > ```', ' ', ' b']],
    ['fenced code in a bullet in a quote', ['#> - ```', '#>   a', '#>   ```', ' > b']],
    ['fenced code of four marks in a quote in a bullet', ['#- > ````', '#  > ```', '#  > a', '#  > ````', ' ', ' b']],
    ['fenced code in a quote in a bullet that ends with its quote', ['#- > ```', '#  > a', ' ', ' b']],
    ['a heading in a quote in a bullet', ['#- > # a', '   > b']],
    ['an instruction of XML', ['#<?x', '#', '#a ?>', ' b']],
    ['character data', ['#<![CDATA[', '#', '#a ]]>', ' b']],
    ['a link definition with a title of two lines', ['#[1]: a', '#"b', '#c"', ' d']],
    ['a link definition with a title in brackets', ['#[1]: a', '#(b', '#c)', ' d']],
    ['indented code', [' a', ' ', '#    b', '#', '#    c', ' d']],
    ['indented code first', ['#    a', ' b']],
    ['indented code right below a heading', ['## a', '#    b', ' c']],
    ['indented code that looks like a bullet', [' a', ' ', '#    - b', ' c']],
    ['a paragraph that goes on indented', [' a', '     b']],
    ['a nested bullet', [' - a', '     - b']],
    ['a nested bullet after a blank line', [' - a', ' ', '     - b']],
    ['code in a bullet that looks like one', [' - a', ' ', '#          - b']],
    ['a paragraph in a bullet', [' - a', ' ', '   b']],
    ['what only might be a paragraph in a bullet', [' 1. a', ' ', '#    b']],
    ['a bullet whose words are code', ['#-      a', ' b']],
    ['a number whose words are code', ['#1.      a', ' b']],
    ['a bullet behind a list that ended', [' - a', ' ', ' b', ' ', '#    - c']],
    ['an HTML block', ['#<div>', '#a', ' ', ' b']],
    ['preformatted HTML over a blank line', ['#<pre>', '#', '#a', '#</pre>', ' b']],
    ['a script that is never closed', ['#<script>', '#', '#a']],
    ['a comment that is never closed', ['#<!-- a', '#', '#b']],
    ['a comment that is never closed in an HTML block', ['#<div>', '#<!-- a', '#', '#b']],
    ['an address in pointed brackets', [' <https://example.org> a']],
    ['a footnote', ['#[^1]: a', '#b', '#', '#    c', '#', ' d']],
    ['two footnotes', ['#[^1]: a', '#[^2]: b', '#', ' c']],
    ['a footnote and a list', ['#[^1]: a', ' - b']],
    ['a link definition', ['#[1]: a', ' b']],
    ['a link definition with its title below', ['#[1]: a', '#"b"', ' c']],
    ['a link definition with its target below', ['#[1]:', '#a', ' b']],
    ['a table', ['#| a |', '#| - |', '|| b |', ' ', ' c']],
    ['words right below a table', ['#| a |', '#| - |', '|| b |', '#c', ' ', ' d']],
    ['a table that opens like a bullet', ['#a | b', '#- | -', '|c | d', ' ', ' e']],
    ['a table in an HTML block', ['#<div>', '#| a |', '#| - |', '#| b |', ' ', ' c']],
  ])('%s', (_, lines) => {
    const text = lines.map((line) => line.slice(1)).join('\n');
    const rows = marked(text).map((line, at) => (line.startsWith('|') && lines[at]?.startsWith('#') === true ? `#${line.slice(1)}` : line));
    expect(rows.map((line, at) => (lines[at] === ' ' || lines[at] === '#' ? lines[at] : line))).toEqual(lines);
  });

  test('rows are the lines of a table, its head too', () => {
    const page = readPage('', 'a\n\n| a |\n| - |\n| b |\n');
    expect([...closedLines(page).rows]).toEqual([2, 3, 4]);
  });

  test.each([
    ['underlines', '=\n'.repeat(20_000)],
    ['titles', 'a\n=\n'.repeat(10_000)],
    ['bullets', '- a\n'.repeat(20_000)],
    ['definitions', '[1]:\n'.repeat(20_000)],
    ['fences behind two marks', '- > ```\n'.repeat(20_000)],
    ['one line of marks', '- > '.repeat(20_000)],
    ['one long title', `${'a\n'.repeat(20_000)}===`],
  ])('a page of %s takes no more than linear time', (_, text) => {
    const page = readPage('', text);
    const started = Date.now();
    closedLines(page);
    expect(Date.now() - started).toBeLessThan(1000);
  });
});
