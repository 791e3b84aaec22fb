import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { phraseList, allPhrases } from '../../../src/core/stories/phrase-list';
import { inPlainLetters, phrases } from '../../../src/core/text/phrases';
import { plainLower } from '../../../src/core/text/plain-lower';

describe('a text in plain small letters', () => {
  test.each([
    ['letters', 'I Wrote SQL', 'i wrote sql'],
    ['figures and signs', '15 % (p99)', '15 % (p99)'],
    ['a curly apostrophe', 'I’m', "i'm"],
    ['an apostrophe that is a letter by its class', 'Iʼm', "i'm"],
    ['quotes and dashes', '“a” – b', '\u0001a\u0001 \u0001 b'],
    ['a blank that does not break', 'a\u00A0b', 'a b'],
    ['breaks and tabs', 'a\r\n\tb', 'a\r\n\tb'],
    ['a smile', 'a 😀', 'a \u0001\u0001'],
    ['nothing', '', ''],
  ])('keeps its length: %s', (_what, text, plain) => {
    expect(plainLower(text)).toBe(plain);
    expect(plain).toHaveLength(text.length);
  });

  test.each([['an accent', 'café'], ['another script', 'вечер'], ['a loose accent', 'cafe\u0301'], ['a sign of Kelvin', '300 \u212A'], ['a dotted I', 'İ'], ['digits of another script', '३ shops'], ['Chinese', '我做了']])(
    'is none with %s',
    (_what, text) => {
      expect(plainLower(text)).toBeNull();
    },
  );

  test('is found again after many others', () => {
    const texts = Array.from({ length: 200 }, (_, index) => `Text ${String(index)}`);
    expect(texts.map(plainLower)).toEqual(texts.map((text) => text.toLowerCase()));
    expect(plainLower('Text 3')).toBe('text 3');
  });
});

describe('a pattern for plain letters', () => {
  test.each([
    ['a class of its own', '\\p{L}+ done', '[a-z]+ done'],
    ['within a class', "[\\p{L}\\p{N}'-]{1,9}", "[a-z0-9'-]{1,9}"],
    ['within a class that denies', '[^\\p{L}]', '[^a-z]'],
    ['capitals', 'API or [A-F]', 'api or [a-f]'],
    ['signs that begin with a backslash', '\\S \\W \\D \\.', '\\S \\W \\D \\.'],
  ])('knows %s', (_what, source, plain) => {
    expect(inPlainLetters(source)).toBe(plain);
  });
});

describe('what is found in plain letters', () => {
  const pieces = fc.constantFrom('I', 'we', 'led', 'the', 'team', 'no', 'growth', 'because', 'Didn’t', "didn't", 'work', 'x10', '10', '%', ' ', ' ', ', ', '. ', '**', '_', '-', '—', '\n', '“', 'Growth', 'THE TEAM', 'reduced');
  const texts = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''));
  const finder = phrases('no growth', 'i <2> team', "didn't work", '(?:we|i) led', '\\p{L}+ing', 'because', '10', 'growth(?=[.,;!]|$)', 'reduc\\p{L}*');
  const list = phraseList(['no growth', 'led the', "didn't", 'reduc*', 'i .. team', '#']);

  /** The same text with a letter that forces the pattern for any text, far enough behind to touch nothing. */
  const beyondPlain = (text: string): string => `${text}. é`;

  test('is what is found in any text', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(finder(`${text}. e`)).toEqual(finder(beyondPlain(text)));
      expect(allPhrases(`${text}. e`, list)).toEqual(allPhrases(beyondPlain(text), list));
    }));
  });
});
