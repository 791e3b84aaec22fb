import { describe, expect, test } from '@jest/globals';
import { mends } from '../../../src/core/critique/subject-mended';

describe('a weakness is mended', () => {
  test.each([
    ['a step after it', 'I am shy in large calls, so I write my points down before.'],
    ['a figure', 'My estimates were low by 40 %.'],
    ['a plan that runs', 'I am slow in CSS. I am taking a course on it.'],
    ['a change since', 'I talked too fast. Since May a colleague gives me a sign.'],
    ['a step in the next sentence', 'Delegation. I wrote a plan for each hand-over.'],
  ])('by %s', (_by, answer) => {
    expect(mends(answer)).toBe(true);
  });

  test.each([
    ['the weakness alone', 'I am lazy.'],
    ['more of the same', 'I am shy. I am quiet too.'],
    ['a bare key word', 'Maths.'],
    ['nothing', ''],
  ])('not by %s', (_by, answer) => {
    expect(mends(answer)).toBe(false);
  });
});
