import { expect, test } from '@jest/globals';
import { onDemand, rememberLast } from '../../../src/core/text/on-demand';

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

test('the last answer is kept as long as the same text is asked about', () => {
  const asked: string[] = [];
  const length = rememberLast((text) => {
    asked.push(text);
    return text.length;
  });
  expect(['ab', 'ab', 'c', 'ab', ''].map(length)).toEqual([2, 2, 1, 2, 0]);
  expect(asked).toEqual(['ab', 'c', 'ab', '']);
});
