import { describe, expect, test } from '@jest/globals';
import { keyOf, meets, patternsIn } from '../../../../src/core/links/stories/purpose-pattern';

function met(pattern: string, words: string): string | null {
  const all = words.split(' ');
  const [first] = patternsIn(pattern).flatMap((each) => {
    const found = meets(all, each);
    return found === null ? [] : [found];
  });
  return first === undefined ? null : all.slice(...first).join(' ');
}

describe('a pattern', () => {
  test.each([
    ['old lamp', 'an old lamp here', 'old lamp'],
    ['old|new lamp', 'the new lamp', 'new lamp'],
    ['lamp*', 'two lamps', 'lamps'],
    ['light_house|tower', 'a light house', 'light house'],
    ['old ~ lamp', 'an old and very bright lamp', 'old and very bright lamp'],
    ['old big? lamp', 'an old lamp', 'old lamp'],
    ['old big? lamp', 'an old big lamp', 'old big lamp'],
    ['^ old', 'old lamp', 'old'],
    ['lamp $', 'old lamp', 'lamp'],
    ['crane, lamp', 'old lamp', 'lamp'],
  ])('"%s" meets "%s"', (pattern, words, found) => {
    expect(met(pattern, words)).toBe(found);
  });

  test.each([
    ['old lamp', 'old big lamp'],
    ['lamp', 'lamps'],
    ['old ~ lamp', 'old a b c d e f lamp'],
    ['^ old', 'an old lamp'],
    ['lamp $', 'lamp here'],
    ['light_house', 'house light'],
  ])('"%s" does not meet "%s"', (pattern, words) => {
    expect(met(pattern, words)).toBeNull();
  });

  test.each([
    ['do lighthouse', ['lig']],
    ['lighthouse|towers to', ['lig', 'tow']],
    ['lighthouse? to', ['to']],
    ['^ $', null],
    ['la*', null],
  ])('"%s" is looked up by %j', (pattern, keys) => {
    expect(patternsIn(pattern)[0]?.keys).toEqual(keys);
  });

  test('is found by the key of a word that meets it', () => {
    expect(patternsIn('lamp*')[0]?.keys).toContain(keyOf('lamps'));
  });
});
