import { expect, test } from '@jest/globals';
import { either } from '../../../../src/core/critique/kinds/either';

test('matches what any part matches, patterns and sources alike', () => {
  const fruit = either(/\bapples?\b/, String.raw`\bpears?\b`);
  expect(['an apple', 'two pears', 'a plum', 'pineapple'].filter((text) => fruit.test(text))).toEqual(['an apple', 'two pears']);
});

test('the anchor of a part holds for that part alone', () => {
  const start = either(/^why\b/, /how\b/);
  expect(['why not', 'but why', 'but how'].filter((text) => start.test(text))).toEqual(['why not', 'but how']);
});

test('of nothing else than one part it is that part', () => {
  expect(either(/a+b/).source).toBe('a+b');
});

test('it looks for small letters only, as plain words have them', () => {
  const why = either(/\bwhy\b/i, 'how');
  expect(why.flags).toBe('');
  expect(['why', 'WHY', 'so how', 'HOW'].filter((text) => why.test(text))).toEqual(['why', 'so how']);
});
