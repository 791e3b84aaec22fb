import { describe, expect, test } from '@jest/globals';
import { keyedPhrases } from '../../../src/core/text/keyed-phrases';

const find = keyedPhrases([
  { keys: ['steps ahead'], sources: ['(?:two|three) steps ahead of (?:them|him)'] },
  { keys: ['mine', 'my own'], sources: ['(?:idea|code) was mine', 'my own (?:idea|code)'] },
]);

const texts = (text: string): readonly string[] => find(text).map((slice) => slice.text);

describe('keyedPhrases', () => {
  test.each([
    ['a phrase of the group whose key stands there', 'He saw I was two steps ahead of them.', ['two steps ahead of them']],
    ['a phrase under any of the keys of its group', 'It was my own code.', ['my own code']],
    ['phrases of several groups by place', 'The code was mine, three steps ahead of him.', ['code was mine', 'three steps ahead of him']],
    ['a phrase in capitals', 'THE IDEA WAS MINE', ['IDEA WAS MINE']],
    ['a phrase among letters beyond a to z', 'Zoë said that the idea was mine.', ['idea was mine']],
    ['nothing where no key stands', 'The idea was hers.', []],
    ['nothing where a key stands outside a phrase', 'A coal mine; two steps forward.', []],
    ['nothing in no text', '', []],
  ])('finds %s', (_what, text, found) => {
    expect(texts(text)).toEqual(found);
  });

  test('gives the place of what it finds', () => {
    expect(find('So the idea was mine.')).toEqual([{ text: 'idea was mine', start: 7, end: 20 }]);
  });

  test('keeps the longest of phrases that lie in one another', () => {
    const nested = keyedPhrases([{ keys: ['ahead'], sources: ['steps ahead'] }, { keys: ['two'], sources: ['two steps ahead of us'] }]);
    expect(nested('two steps ahead of us').map(({ text }) => text)).toEqual(['two steps ahead of us']);
  });

  test('finds the same twice', () => {
    expect(texts('the idea was mine')).toEqual(texts('the idea was mine'));
  });
});
