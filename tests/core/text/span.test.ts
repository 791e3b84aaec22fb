import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contains, sourceSpan, type Passage, type Run } from '../../../src/core/text/span';

/** A cell of a table: "first<br>second \| third", its break and its escaped bar undone. */
const source = 'first<br>second \\| third';
const cell: Passage = {
  text: 'first\nsecond | third',
  from: 100,
  to: 100 + source.length,
  runs: [
    { start: 0, from: 100, length: 5 },
    { start: 6, from: 109, length: 7 },
    { start: 13, from: 117, length: 7 },
  ],
};

/** What stands in the file from offset 100 on. */
const raw = (from: number, to: number): string => source.slice(from - 100, to - 100);

describe('sourceSpan', () => {
  test.each([
    ['the first run', 0, 5, 'first'],
    ['a stretch within a run', 1, 3, 'ir'],
    ['the second run', 6, 12, 'second'],
    ['over the line break that was a tag', 0, 12, 'first<br>second'],
    ['over the bar that was escaped', 6, 20, 'second \\| third'],
    ['everything', 0, 20, source],
    ['from the tag itself it leans inwards', 5, 12, 'second'],
    ['up to the tag it leans inwards too', 0, 6, 'first'],
    ['the last letter', 19, 20, 'd'],
  ])('%s', (_what, start, end, expected) => {
    const { from, to } = sourceSpan(cell, start, end);
    expect(raw(from, to)).toBe(expected);
  });

  test('nothing but the tag is an empty span after it', () => {
    expect(sourceSpan(cell, 5, 6)).toEqual({ from: 109, to: 109 });
  });

  test('past the end of the words there is no place but the start', () => {
    expect(sourceSpan(cell, 20, 25)).toEqual({ from: 100, to: 100 });
  });

  test('a passage without runs stands at its own start', () => {
    expect(sourceSpan({ text: '', from: 7, to: 7, runs: [] }, 0, 4)).toEqual({ from: 7, to: 7 });
  });

  const runLists = fc
    .array(
      fc.record({
        length: fc.integer({ min: 1, max: 9 }),
        gap: fc.integer({ min: 0, max: 4 }),
        skip: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 6 },
    )
    .map((steps) => {
      const runs: Run[] = [];
      let [start, from] = [0, 50];
      for (const { length, gap, skip } of steps) {
        runs.push({ start: start + gap, from: from + skip, length });
        start += gap + length;
        from += skip + length;
      }
      return { text: 'x'.repeat(start), from: 50, to: from, runs };
    });

  test('a span never leaves its passage and never runs backwards', () => {
    fc.assert(
      fc.property(runLists, fc.nat(70), fc.nat(70), (passage, one, other) => {
        const span = sourceSpan(passage, Math.min(one, other), Math.max(one, other));
        expect(span.to).toBeGreaterThanOrEqual(span.from);
        expect(contains(passage, span)).toBe(true);
      }),
    );
  });

  test('a longer stretch holds the shorter one that lies in it', () => {
    fc.assert(
      fc.property(
        runLists.filter(({ runs }) => runs.length > 0),
        fc.nat(20),
        (passage, cut) => {
          const whole = sourceSpan(passage, 0, passage.text.length);
          const part = sourceSpan(passage, 0, Math.max(1, passage.text.length - cut));
          expect(contains(whole, part) || part.from === part.to).toBe(true);
        },
      ),
    );
  });
});

describe('contains', () => {
  test.each([
    ['a span within', { from: 2, to: 4 }, true],
    ['itself', { from: 1, to: 9 }, true],
    ['an empty one at the start', { from: 1, to: 1 }, true],
    ['an empty one at the end', { from: 9, to: 9 }, true],
    ['one that begins before', { from: 0, to: 4 }, false],
    ['one that ends after', { from: 4, to: 10 }, false],
    ['one that lies around', { from: 0, to: 10 }, false],
    ['one that follows', { from: 9, to: 12 }, false],
  ])('%s: %o is %s', (_what, inner, expected) => {
    expect(contains({ from: 1, to: 9 }, inner)).toBe(expected);
  });
});
