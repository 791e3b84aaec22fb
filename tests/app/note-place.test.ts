import { describe, expect, test } from '@jest/globals';
import { placeFinder } from '../../src/app/note-place';

describe('a span of a file is found in an editor', () => {
  test.each([
    ['in the first line', 'one two', 'two', [0, 4]],
    ['behind line feeds', 'a\nb\ntwo', 'two', [2, 0]],
    ['behind carriage returns', 'a\r\nb\r\nx two', 'two', [2, 2]],
    ['behind lone carriage returns', 'a\rb\rtwo', 'two', [2, 0]],
    ['in the first line, behind a BOM', '\uFEFFx two', 'two', [0, 2]],
    ['in a later line, behind a BOM', '\uFEFFa\r\ntwo', 'two', [1, 0]],
    ['behind an emoji, which counts two', '👍 two', 'two', [0, 3]],
  ])('%s', (_what, text, words, [line, ch]) => {
    const from = text.indexOf(words);
    expect(placeFinder(text)({ from, to: from + words.length })).toEqual({ start: { line, ch }, end: { line, ch: (ch ?? 0) + words.length } });
  });

  test('a span over lines ends on its own line', () => {
    expect(placeFinder('ab\ncd')({ from: 1, to: 4 })).toEqual({ start: { line: 0, ch: 1 }, end: { line: 1, ch: 1 } });
  });

  test('an empty span at the very end has a place', () => {
    expect(placeFinder('a\n')({ from: 2, to: 2 })).toEqual({ start: { line: 1, ch: 0 }, end: { line: 1, ch: 0 } });
  });
});
