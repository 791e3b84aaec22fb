import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonPieces } from '../../scripts/node/json-pieces';

const written = (value: unknown): string => [...jsonPieces(value)].join('');

describe('JSON in pieces', () => {
  test.each([
    ['a list without items', { notes: [], problems: {} }],
    ['lists in lists', [[1, [2, []]], [], [[[[[[['deep']]]]]]]]],
    ['line ends and quotes in words', { 'a "key"\n': 'one\ntwo\r\n"three" \u2028', b: null, c: false, d: 1.5 }],
    ['a field without a value', { a: undefined, b: 1 }],
    ['words alone', 'words'],
    ['nothing', null],
  ])('are the same characters as in one: %s', (_, value) => {
    expect(written(value)).toBe(JSON.stringify(value, null, 2));
  });

  test('are the same characters as in one, whatever the value', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => { expect(written(value)).toBe(JSON.stringify(value, null, 2)); }), { numRuns: 300, seed: 3 });
  });

  test('ask for the next item only once the last is handed out', () => {
    const asked: number[] = [];
    function* items(): Generator<string> {
      for (let i = 0; i < 3; i += 1) {
        asked.push(i);
        yield 'x'.repeat(100_000);
      }
    }
    const pieces = jsonPieces({ notes: items() });
    pieces.next();
    expect(asked).toEqual([0]);
    expect(written({ notes: new Set(['a', 'b']) })).toBe(JSON.stringify({ notes: ['a', 'b'] }, null, 2));
  });
});
