import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { heirs, type Continued } from '../../../src/core/practice/schedule-heirs';

/** "1 a b" is: on the first day a went on as b. */
const change = (line: string): Continued => {
  const [day = '', was = '', id = ''] = line.split(' ');
  return { date: `2026-11-0${day}`, was, id };
};
const heirOf = (id: string, lines: readonly string[]): string => heirs(lines.map(change))(id);

describe('a question goes on', () => {
  test.each<[string, string, readonly string[], string]>([
    ['as itself', 'a', [], 'a'],
    ['as itself where another changed', 'a', ['1 b c'], 'a'],
    ['under a new id', 'a', ['1 a b'], 'b'],
    ['along a chain', 'a', ['1 a b', '2 b c', '3 c d'], 'd'],
    ['along a chain that was written down late', 'a', ['3 a b', '1 b c'], 'c'],
    ['from the middle of a chain', 'b', ['1 a b', '2 b c'], 'c'],
    ['under the later of two ids', 'a', ['1 a b', '2 a c'], 'c'],
    ['by a fixed rule where both came on one day', 'a', ['1 a b', '1 a c'], 'b'],
    ['as itself where it leads to itself', 'a', ['1 a a'], 'a'],
    ['under its first id after a note was renamed back', 'a', ['1 a b', '2 b a'], 'a'],
    ['under its first id, from the other end too', 'b', ['1 a b', '2 b a'], 'a'],
    ['under the second after there and back and there', 'a', ['1 a b', '2 b a', '3 a b'], 'b'],
    ['by a fixed rule where a circle was closed in one day', 'a', ['1 a b', '1 b a'], 'a'],
    ['by the same rule from the other end', 'b', ['1 a b', '1 b a'], 'a'],
    ['into a circle', 'x', ['1 x a', '2 a b', '3 b c', '4 c a'], 'a'],
  ])('%s', (_, id, lines, heir) => {
    expect(heirOf(id, lines)).toBe(heir);
    expect(heirOf(id, [...lines].reverse())).toBe(heir);
  });

  test('in any order of the changes, with changes twice, and the heir is its own heir', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const changes = fc.array(fc.record<Continued>({ date: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'), id, was: id }), { maxLength: 12 });
    const mixed = changes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }), fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 })));
    fc.assert(fc.property(mixed, ([all, shuffled, ids]) => {
      const [one, other] = [heirs(all), heirs(shuffled)];
      for (const each of ids) {
        expect(other(each)).toBe(one(each));
        expect(heirs(all)(one(each))).toBe(one(each));
      }
    }), { seed: 7 });
  });

  test('along a chain of 50,000 without another look at it', () => {
    const lines = Array.from({ length: 50_000 }, (_, i): Continued => ({ date: '2026-11-01', was: String(i), id: String(i + 1) }));
    const heir = heirs(lines);
    expect(new Set(lines.map(({ was }) => heir(was)))).toEqual(new Set(['50000']));
  });
});
