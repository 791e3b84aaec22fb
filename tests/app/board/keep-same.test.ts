import { describe, expect, test } from '@jest/globals';
import { keepSame } from '../../../src/app/board/keep-same';

describe('what did not change keeps its value', () => {
  test('as a whole', () => {
    const before = { key: 'a', list: [{ key: 'x', place: { line: 1 } }], none: null };
    expect(keepSame(before, { key: 'a', list: [{ key: 'x', place: { line: 1 } }], none: null })).toBe(before);
  });

  test('in each part, while what holds it is new', () => {
    const before = { kept: { line: 1 }, changed: { line: 1 } };
    const after = keepSame(before, { kept: { line: 1 }, changed: { line: 2 } });
    expect(after).toEqual({ kept: { line: 1 }, changed: { line: 2 } });
    expect([after === before, after.kept === before.kept, after.changed === before.changed]).toEqual([false, true, false]);
  });

  test.each([
    ['by key', [{ key: 'a', n: 1 }, { key: 'b', n: 2 }]],
    ['by path', [{ path: 'a', n: 1 }, { path: 'b', n: 2 }]],
    ['by id', [{ id: 'a', n: 1 }, { id: 'b', n: 2 }]],
  ])('in a list that is in another order, %s', (_what, before) => {
    const after = keepSame<readonly unknown[]>(before, [...before].reverse().map((each) => ({ ...each })));
    expect(after.map((each) => before.findIndex((other) => other === each))).toEqual([1, 0]);
  });

  test('in a list without names, by place', () => {
    const before = [{ n: 1 }, { n: 2 }];
    const after = keepSame(before, [{ n: 1 }, { n: 3 }]);
    expect([after, after[0] === before[0]]).toEqual([[{ n: 1 }, { n: 3 }], true]);
  });
});

test.each<readonly [string, unknown, unknown]>([
  ['a field more', { a: 1 }, { a: 1, b: 2 }],
  ['a field less', { a: 1, b: 2 }, { a: 1 }],
  ['a shorter list', [1, 2], [1]],
  ['a longer list', [1], [1, 2]],
  ['null for an object', { a: { b: 1 } }, { a: null }],
  ['an object for null', { a: null }, { a: { b: 1 } }],
  ['a list for an object', { a: { 0: 1 } }, { a: [1] }],
  ['another word', 'a', 'b'],
])('what changed is as it is now: %s', (_what, before, after) => {
  expect(keepSame(before, after)).toEqual(after);
});

test('there is nothing to keep at first', () => {
  const after = { a: [1] };
  expect(keepSame(undefined, after)).toEqual({ a: [1] });
});
