import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestPairs, type Pair } from '../../../../src/core/notebook/coverage/best-pairs';
import { drain } from '../../../../src/core/notes/steps';

/** "a1:3 a2:1" means that a may go with 1, worth 3, or with 2, worth 1. */
const pairs = (words: string): readonly Pair[] => words.split(' ').filter((word) => word !== '').map((word) => {
  const [ends = '', worth = '1'] = word.split(':');
  return { left: ends[0] ?? '', right: ends[1] ?? '', worth: Number(worth) };
});
const made = (words: string): string => drain(bestPairs(pairs(words))).map(({ left, right }) => `${left}${right}`).join(' ');

const worths: readonly number[] = [1, 2, 4];

/** Every way to make pairs, the most first, then the worthiest: for small sets only. */
function bestByTrying(all: readonly Pair[]): { readonly count: number; readonly worth: number } {
  const [first, ...rest] = all;
  if (first === undefined) return { count: 0, worth: 0 };
  const without = bestByTrying(rest);
  const after = bestByTrying(rest.filter(({ left, right }) => left !== first.left && right !== first.right));
  const withFirst = { count: after.count + 1, worth: after.worth + first.worth };
  const isBetter = withFirst.count > without.count || (withFirst.count === without.count && withFirst.worth > without.worth);
  return isBetter ? withFirst : without;
}

describe('the best pairs', () => {
  test.each([
    ['nothing to pair', '', ''],
    ['one with one', 'a1:1', 'a1'],
    ['the worthier of two', 'a1:1 a2:2', 'a2'],
    ['one right for two lefts: the worthier left', 'a1:1 b1:2', 'b1'],
    ['more pairs before worthier ones', 'a1:4 a2:1 b1:2', 'a2 b1'],
    ['worthier pairs where there are as many', 'a1:4 a2:3 b1:4 b2:1', 'a2 b1'],
    ['a chain in which each must move on', 'a1:3 b1:3 b2:3 c2:3 c3:1', 'a1 b2 c3'],
    ['a chain of four', 'a1:1 b1:1 b2:1 c2:1 c3:1 d3:1 d4:1', 'a1 b2 c3 d4'],
    ['more lefts than rights', 'a1:2 b1:2 c1:2 a2:2 b2:2 c2:2', 'a1 b2'],
    ['more rights than lefts', 'a1:1 a2:1 a3:3 b3:1', 'a1 b3'],
    ['two sets that know nothing of each other', 'a1:1 b2:1 a3:2 b4:2', 'a3 b4'],
  ])('of %s', (_what, given, wanted) => {
    expect(made(given)).toBe(wanted);
  });

  test('stand in the order of the lefts given', () => {
    expect(made('c1:1 a2:1 b3:1')).toBe('c1 a2 b3');
  });

  test('are as many and as worthy as the best way found by trying all', () => {
    const pair = fc.record({ left: fc.constantFrom(...'abcd'), right: fc.constantFrom(...'1234'), worth: fc.constantFrom(...worths) });
    const distinct = fc.uniqueArray(pair, { maxLength: 10, selector: ({ left, right }) => left + right });
    fc.assert(fc.property(distinct, (given) => {
      const found = drain(bestPairs(given));
      const { count, worth } = bestByTrying(given);
      expect(found).toHaveLength(count);
      expect(found.reduce((sum, each) => sum + each.worth, 0)).toBe(worth);
    }), { numRuns: 400 });
  });

  test('hold nobody twice, and only pairs that were given', () => {
    const pair = fc.record({ left: fc.constantFrom(...'abcdefgh'), right: fc.constantFrom(...'12345678'), worth: fc.constantFrom(...worths) });
    fc.assert(fc.property(fc.uniqueArray(pair, { maxLength: 40, selector: ({ left, right }) => left + right }), (given) => {
      const found = drain(bestPairs(given));
      expect(new Set(found.map(({ left }) => left)).size).toBe(found.length);
      expect(new Set(found.map(({ right }) => right)).size).toBe(found.length);
      expect(found.every((each) => given.includes(each))).toBe(true);
      expect(drain(bestPairs(given))).toEqual(found);
    }));
  });

  test('are found for a hundred and fifty lefts with twelve rights each', () => {
    const many = Array.from({ length: 150 }, (_, left) => Array.from({ length: 12 }, (__, step): Pair => ({ left: `q${String(left)}`, right: `s${String((left * 7 + step * 11) % 160)}`, worth: ((left + step) % 3) + 1 }))).flat();
    expect(drain(bestPairs(many))).toHaveLength(150);
  });
});
