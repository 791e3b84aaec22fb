import { expect, test } from '@jest/globals';
import { onDemand } from '../../../src/core/text/on-demand';

test('a value is made when first asked for, and only once', () => {
  const made: string[] = [];
  const value = onDemand(() => {
    made.push('made');
    return { words: 3 };
  });
  expect(made).toEqual([]);
  expect(value()).toBe(value());
  expect(made).toEqual(['made']);
});

test('a value of null or undefined is made once too', () => {
  let calls = 0;
  const nothing = onDemand(() => {
    calls += 1;
    return undefined;
  });
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(calls).toBe(1);
});
