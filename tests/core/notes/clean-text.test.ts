import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanLines, lineAt } from '../../../src/core/notes/clean-text';
import { leadOf } from '../../../src/core/notes/line-lead';
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
    expect(cleanLines(source, []).lines.join('\n')).toBe(expected);
  });

  test('a blanked span leaves its line breaks', () => {
    expect(cleanLines('a\n<!-- x\ny -->\nb', unreadSpans('a\n<!-- x\ny -->\nb')).lines).toEqual(['a', '', '', 'b']);
  });

  test('nesting past the limit is no nesting any more', () => {
    const [deep = ''] = cleanLines(`${'> '.repeat(60)}a`, []).lines;
    expect(deep.length).toBe(121);
    expect(leadOf(deep).quotes).toBeLessThan(40);
    expect(cleanLines(`${'> '.repeat(5)}a`, []).lines).toEqual([`${'> '.repeat(5)}a`]);
  });

  test('every line stands at its place in the file, but for what is blanked or nested too deep', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, starts } = cleanLines(text, []);
        expect(starts).toHaveLength(lines.length);
        lines.forEach((line, index) => {
          const source = text.slice(starts[index], (starts[index] ?? 0) + line.length);
          expect([...line].every((char, at) => char === 'x' || char === [...source][at])).toBe(true);
        });
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
