import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestRising } from '../../../../src/core/critique/improved-answer/longest-rising';

describe('the longest rising subsequence', () => {
  test.each([
    [[], 0],
    [[5], 1],
    [[1, 2, 3], 3],
    [[3, 2, 1], 1],
    [[2, 0, 1], 2],
    [[0, 8, 4, 12, 2, 10, 6, 14, 1, 9], 4],
    [[1, 1, 1], 1],
  ])('of %j has %i', (values, length) => {
    expect(longestRising(values).size).toBe(length);
  });

  test('rises, and no value that could be added is left', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 20 }), (values) => {
      const chosen = [...longestRising(values)].sort((a, b) => a - b).map((at) => values[at] ?? -1);
      chosen.forEach((value, at) => {
        expect(value).toBeGreaterThan(chosen[at - 1] ?? -1);
      });
      expect(chosen.length > 0).toBe(values.length > 0);
    }));
  });
});
