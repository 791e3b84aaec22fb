import { describe, expect, test } from '@jest/globals';
import { beginningsOf, firstWordsOf, holdsAny, holdsBeginning } from '../../../../src/core/notebook/claims/word-look';

describe('a look for words', () => {
  test.each([['We found it', true], ['FOUND', true], ['it was foundational', false], ['', false]])('%p holds "found": %p', (text, holds) => {
    expect(holdsAny(text, new Set(['found']))).toBe(holds);
  });

  test.each([['on MongoDB', true], ['on mongo', true], ['on a monday', true], ['on maria', false], ['', false]])('%p begins as "mongo" does: %p', (text, holds) => {
    expect(holdsBeginning(text, beginningsOf(['mongo db']))).toBe(holds);
  });

  test('the first words of alternatives', () => {
    expect(firstWordsOf('proposed|came up with|(?:had )?it|\\d+')).toEqual(['proposed', 'came', 'had']);
  });
});
