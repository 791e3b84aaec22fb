import { describe, expect, test } from '@jest/globals';
import { barChart, chartLabel } from '../../../src/core/pages/mermaid';
import { fewOf, listOf, quotedSpot, shortSpot, tableOf } from '../../../src/core/pages/overview-rows';
import { quoteAround } from '../../../src/core/pages/quote-window';
import { spotLink } from '../../../src/core/pages/spot';

const many = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const cell = (n: number): readonly string[] => [String(n)];

describe('a table of the overview', () => {
  test('shows seven rows, and says how many are left', () => {
    expect(tableOf(['N'], { of: many, as: cell })).toEqual(['| N |', '| --- |', ...many.slice(0, 7).map((n) => `| ${String(n)} |`), '', 'and 2 more']);
  });

  test('writes out only the rows that it shows', () => {
    const written: number[] = [];
    tableOf(['N'], { of: many, as: (n) => [String(written.push(n))], most: 2 });
    expect(written).toEqual([1, 2]);
  });

  test('is nothing without rows', () => {
    expect(tableOf(['N'], { of: [], as: cell })).toEqual([]);
  });

  test.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\| b'],
    ['[[path/a|words]]', '[[path/a\\|words]]'],
    ['two\nlines', 'two lines'],
  ])('keeps "%s" in its cell', (markdown, shown) => {
    expect(tableOf(['N'], { of: [markdown], as: (each) => [each] })[2]).toBe(`| ${shown} |`);
  });
});

describe('a list of the overview', () => {
  test('shows its first lines, and says how many are left', () => {
    expect(listOf({ of: many, as: String, most: 2 })).toEqual(['- 1', '- 2', '', 'and 7 more']);
  });

  test.each([
    [2, '1, 2, and 7 more'],
    [9, '1, 2, 3, 4, 5, 6, 7, 8, 9'],
  ])('shows %i phrases in a line', (most, line) => {
    expect(fewOf({ of: many, as: String, most })).toBe(line);
  });
});

describe('the words of a quote that are shown', () => {
  const quote = 'we had to get every text out before the next sale with a team of 4 and nobody on call at night';

  test.each([
    ['all of a short one', 'a team of 4', '4 or 6', 'a team of 4'],
    ['those around a figure of the message', quote, 'Team: 4 or 6 people', '\u2026 sale with a team of 4 \u2026'],
    ['the first ones where the message says nothing of it', 'we did all of it and it was fine', '', 'we did all of it and \u2026'],
    ['those around an amount', 'when all of it was done and over it had taken us 40 minutes in the end', 'Half an hour', '\u2026 it had taken us 40 minutes \u2026'],
    ['those around a word of the message', 'it was late and everybody there had gone, nobody was left', 'Nobody knew', '\u2026 and everybody there had gone, nobody \u2026'],
  ])('are %s', (_, words, message, shown) => {
    expect(quoteAround(words, message, 6)).toBe(shown);
  });

  test('are the same each time, and have a mark on each side that is cut', () => {
    expect(quoteAround(quote, 'Team: 4 or 6 people', 6)).toBe('\u2026 sale with a team of 4 \u2026');
    expect(quoteAround('x '.repeat(5000), 'y', 3)).toBe('x x x \u2026');
  });
});

describe('a link of the overview', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen';

  test('shows at most ten words', () => {
    expect(shortSpot({ path: 'a.md', heading: 'Round 1', words })).toBe('[[a#Round 1|one two three four five six seven eight nine ten \u2026]]');
  });

  test('stands behind at most twelve quoted words', () => {
    expect(quotedSpot({ quote: words, at: { path: 'a.md', heading: null, words: 'A' } }, '')).toBe('"one two three four five six seven eight nine ten eleven twelve \u2026" ([[a|A]])');
  });

  test.each([
    ['words without marks', { path: 'a.md', heading: null, words: '**A** `b`' }, '[[a|A b]]'],
    ['the name of the note for words of marks only', { path: 'x/a b.md', heading: null, words: '[[]]' }, '[[x/a b|a b]]'],
    ['words alone where a link would open a comment', { path: 'a%%b.md', heading: null, words: 'A' }, 'A'],
    ['a path that no wikilink holds', { path: 'a#b.md', heading: null, words: 'A' }, '[A](a%23b.md)'],
  ])('shows %s', (_, spot, link) => {
    expect(spotLink(spot)).toBe(link);
  });
});

describe('a chart', () => {
  test('has a bar and a point of the line for each label', () => {
    expect(barChart('Asked', [{ label: 'A', bar: 3, line: 1 }, { label: 'B', bar: 5, line: 0 }])).toEqual([
      '```mermaid', 'xychart-beta', '  title "Asked"', '  x-axis ["A", "B"]', '  y-axis 0 --> 5', '  bar [3, 5]', '  line [1, 0]', '```',
    ]);
  });

  test.each([
    ['plain words', 'plain words'],
    ['Z\u00FCrich "AG"', 'Zurich AG'],
    ['a]b;c%%d`e\nf', 'abcde f'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('takes "%s" as a label', (words, label) => {
    expect(chartLabel(words)).toBe(label);
  });
});
