import { describe, expect, test } from '@jest/globals';
import { offsetFinder, placeFinder, placesOn } from '../../src/app/note-place';
import { readNote } from '../../src/core/notes/read-note';

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

test.each([
  ['line feeds', '#interview\n\n- Why us?\n'],
  ['carriage returns', '#interview\r\n\r\n- Why us?\r\n'],
  ['lone carriage returns', '#interview\r\r- Why us?\r'],
  ['a BOM', '\uFEFF#interview\n\n- Why us?'],
  ['front matter and a comment', '---\ntags: [interview]\n---\n%%\nnot this\n%%\n\n- Why us?\n'],
  ['nothing', ''],
])('what was read of a note tells places as its text does: %s', (_what, text) => {
  const [fromText, fromNote] = [placeFinder(text), placesOn(readNote({ path: 'a.md', text, frontMatter: {} }).lineStarts)];
  const spans = Array.from({ length: text.length + 1 }, (_, from) => ({ from, to: text.length }));
  expect(spans.map(fromNote)).toEqual(spans.map(fromText));
});

test.each([
  ['one\ntwo', 1, 1, 5],
  ['one\ntwo', 0, 99, 3],
  ['one\r\ntwo', 0, 99, 3],
  ['one\ntwo', 7, 0, 7],
  ['\uFEFFone', 0, 1, 2],
])('in %j the place %i:%i is the offset %i', (text, line, ch, offset) => {
  expect(offsetFinder(text)({ line, ch })).toBe(offset);
});
