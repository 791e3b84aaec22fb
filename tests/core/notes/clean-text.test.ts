import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, lineAt, toSource } from '../../../src/core/notes/clean-text';
import { unreadSpans } from '../../../src/core/notes/hidden-spans';
import { anyText, runs } from './any-note';

describe('the clean copy of a note', () => {
  test.each([
    ['line feeds', 'a\nb', 'a\nb'],
    ['Windows line ends', 'a\r\nb\r\n', 'a\nb\n'],
    ['old Mac line ends', 'a\rb\r', 'a\nb\n'],
    ['mixed line ends', 'a\r\rb\n\rc', 'a\n\nb\n\nc'],
    ['a byte order mark', '\uFEFFa', 'a'],
    ['trailing blanks and tabs', 'a  \nb\t\n \t', 'a\nb\n'],
    ['leading tabs stay', '\t- a', '\t- a'],
    ['nothing', '', ''],
  ])('%s', (_what, source, expected) => {
    expect(cleanText(source, []).text).toBe(expected);
  });

  test('a blanked span leaves its line breaks', () => {
    expect(cleanText('a\n<!-- x\ny -->\nb', unreadSpans('a\n<!-- x\ny -->\nb')).text).toBe('a\n\n\nb');
  });

  test('nesting past the limit is no nesting any more', () => {
    const deep = cleanText(`${'> '.repeat(60)}a`, []).text;
    expect(deep.length).toBe(121);
    expect(deep.match(/>/g)?.length ?? 0).toBeLessThan(40);
    expect(cleanText(`${'> '.repeat(5)}a`, []).text).toBe(`${'> '.repeat(5)}a`);
  });

  test('every character of the copy that is no line break or blank stands at its place in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text, []);
        for (let at = 0; at < clean.text.length; at++) {
          const char = clean.text[at] ?? '';
          if (char !== '\n' && char !== 'x') expect(text[toSource(clean, at)]).toBe(char);
        }
      }),
      runs,
    );
  });
});

describe('the line of an offset', () => {
  test.each([
    [[0], 0, 0],
    [[0, 3, 9], 0, 0],
    [[0, 3, 9], 2, 0],
    [[0, 3, 9], 3, 1],
    [[0, 3, 9], 8, 1],
    [[0, 3, 9], 9, 2],
    [[0, 3, 9], 900, 2],
  ])('of starts %j offset %i is line %i', (starts, offset, line) => {
    expect(lineAt(starts, offset)).toBe(line);
  });
});
