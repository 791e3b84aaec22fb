import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { uncrossed } from '../../../src/core/critique/uncross';

const text = 'the night job ran twice and nobody saw it until noon';
const mark = (from: number, to: number): { quote: string; from: number; to: number } => ({ quote: text.slice(from, to), from, to });

describe('quoted places that cross', () => {
  test.each([
    ['disjoint stay', [mark(0, 9), mark(14, 17)], [mark(0, 9), mark(14, 17)]],
    ['nested stay', [mark(0, 23), mark(4, 9)], [mark(0, 23), mark(4, 9)]],
    ['equal stay', [mark(4, 9), mark(4, 9)], [mark(4, 9), mark(4, 9)]],
    ['touching stay', [mark(0, 9), mark(9, 13)], [mark(0, 9), mark(9, 13)]],
    ['the later ends with the earlier', [mark(0, 23), mark(14, 34)], [mark(0, 23), mark(14, 23)]],
    ['the order of the list is kept', [mark(14, 34), mark(0, 23)], [mark(14, 23), mark(0, 23)]],
    ['a blank at the cut goes', [mark(0, 24), mark(14, 34)], [mark(0, 24), mark(14, 23)]],
  ])('%s', (_, marks, expected) => {
    expect(uncrossed(marks)).toEqual(expected);
  });

  test('a quote that reads otherwise than its source keeps its words', () => {
    const quote = { quote: 'ran\ntwice and', from: 14, to: 40 };
    expect(uncrossed([mark(0, 23), quote])[1]).toEqual({ ...quote, to: 23 });
  });

  test('no two cross, whatever the places', () => {
    const place = fc.tuple(fc.nat(40), fc.nat(12)).map(([from, length]) => mark(from, Math.min(text.length, from + length)));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (marks) => {
        const after = uncrossed(marks);
        for (const a of after) {
          for (const b of after) {
            const apart = a.to <= b.from || b.to <= a.from;
            const nested = (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to);
            expect(apart || nested).toBe(true);
          }
        }
        expect(after).toHaveLength(marks.length);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
