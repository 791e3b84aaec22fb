import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesOf } from '../../../src/core/text/matches';

describe('the matches of a pattern', () => {
  test.each([
    ['none', 'abc', /x/g, []],
    ['one after the other', 'a1b22', /\d+/g, ['1', '22']],
    ['empty ones, each place once', 'ab', /x*/g, ['', '', '']],
    ['empty ones beside a character of two units', '😀a', /x*/gu, ['', '', '']],
  ])('%s', (_what, text, pattern, expected) => {
    expect(matchesOf(text, pattern).map(([found]) => found)).toEqual(expected);
  });

  test('a pattern that stopped midway starts anew, and is left at its start', () => {
    const pattern = /a/g;
    pattern.exec('aa');
    expect(matchesOf('aa', pattern)).toHaveLength(2);
    expect(pattern.lastIndex).toBe(0);
  });

  test('they are those of matchAll', () => {
    const patterns = [/a|b*/g, /\s*/gu, /[^a]/gu, /(?:^|\n)[ \t]*/g, /\p{L}+/gu];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', 'é') }), fc.constantFrom(...patterns), (text, pattern) => {
        const plain = (matches: Iterable<RegExpMatchArray>): unknown => [...matches].map((match) => [match.index, ...match]);
        expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(pattern)));
      }),
      { seed: 20261122 },
    );
  });
});
