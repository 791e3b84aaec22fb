import { describe, expect, test } from '@jest/globals';
import { openingPlace, placeAround, verbatimPlace } from '../../../../src/core/notebook/insights/habit-places';
import type { PlacedFinding } from '../../../../src/core/critique/note-review';
import type { Passage } from '../../../../src/core/text/span';

const note = { path: 'a.md', lineStarts: [0, 1000] };

function passage(text: string, from = 0): Passage {
  return { text, from, to: from + text.length, runs: [{ start: 0, from, length: text.length }] };
}

function opening(text: string, from = 0): string | undefined {
  return openingPlace({ note, question: 'q', passage: passage(text, from) })?.quote;
}

describe('the first words of a passage', () => {
  test.each<[what: string, text: string, quote: string | undefined]>([
    ['a short line as it stands', 'I wrote a patch.', 'I wrote a patch.'],
    ['twelve words of a long one', 'one two three four five six seven eight nine ten eleven twelve thirteen', 'one two three four five six seven eight nine ten eleven twelve'],
    ['the first line that says something', 'Well.\nI wrote a patch for it.', 'I wrote a patch for it.'],
    ['the first line where none says much', 'Well.\nYes.', 'Well.'],
    ['no blanks at its ends', '  I wrote a patch.  ', 'I wrote a patch.'],
    ['one line only', 'I wrote a patch\nand shipped it', 'I wrote a patch'],
    ['nothing of an empty one', '  \n ', undefined],
  ])('are %s', (_what, text, quote) => {
    expect(opening(text)).toBe(quote);
  });

  test('stand where they are in the note', () => {
    expect(openingPlace({ note, question: 'q', passage: passage('Yes.\nI wrote a patch.', 1200) })).toEqual({
      path: 'a.md', question: 'q', quote: 'I wrote a patch.', line: 2, from: 1205, to: 1221,
    });
  });
});

describe('the words around a stretch', () => {
  const around = (text: string, words: string): string => {
    const start = text.indexOf(words);
    return placeAround({ note, question: null, passage: passage(text) }, { text: words, start, end: start + words.length }).quote;
  };

  test.each<[what: string, text: string, words: string, quote: string]>([
    ['begin with its sentence', 'It was slow. So I, um, split it.', 'um', 'So I, um, split it.'],
    ['begin with itself where the sentence is long', 'one two three four five six seven eight nine ten eleven twelve thirteen um fourteen', 'um', 'um fourteen'],
    ['end with the line', 'So I, um, split it\nand went home', 'um', 'So I, um, split it'],
  ])('%s', (_what, text, words, quote) => {
    expect(around(text, words)).toBe(quote);
  });
});

describe('the place of a finding', () => {
  const finding = (quote: string, length: number): PlacedFinding => ({
    rule: 'vague', severity: 'low', question: 'q', story: null, message: '', suggestion: '', quote, line: 3, from: 40, to: 40 + length,
  });

  test.each<[what: string, quote: string, length: number, shown: string, to: number]>([
    ['stays as it is on one line', 'various things', 14, 'various things', 54],
    ['folds a line break that stands in the note', 'various\nthings', 14, 'various things', 54],
    ['ends before a break that stands as markup', 'various things\nand more', 26, 'various things', 54],
  ])('%s', (_what, quote, length, shown, to) => {
    expect(verbatimPlace('a.md', finding(quote, length))).toEqual({ path: 'a.md', question: 'q', quote: shown, line: 3, from: 40, to });
  });
});
