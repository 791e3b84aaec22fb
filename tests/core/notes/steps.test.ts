import { describe, expect, test } from '@jest/globals';
import { drain, mapSteps } from '../../../src/core/notes/steps';

function pausesOf<T>(steps: Generator<void, T>): { readonly pauses: number; readonly value: T } {
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done === true) return { pauses, value: step.value };
  }
}

describe('mapping in steps', () => {
  test.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [7, 2],
  ])('%i items by threes pause %i times', (count, pauses) => {
    const items = Array.from({ length: count }, (_, index) => index * 10);
    expect(pausesOf(mapSteps(items, (item, index) => item + index, 3))).toEqual({ pauses, value: items.map((item) => item + item / 10) });
  });

  test('draining gives what the steps return', () => {
    expect(drain(mapSteps(['a', 'b'], (item) => item.toUpperCase(), 1))).toEqual(['A', 'B']);
  });
});
