import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { phrases, says } from '../../../src/core/text/phrases';
import { stopWords } from '../../../src/core/critique/subject-stop-words';

const found = (text: string, ...sources: readonly string[]): readonly string[] =>
  phrases(...sources)(text).map((slice) => slice.text);

describe('phrases', () => {
  test.each([
    ['at the start and the end', 'growth', 'Growth, more growth', ['Growth', 'growth']],
    ['before a stop', 'no growth', 'There was no growth.', ['no growth']],
    ['in quotes', 'never fails', 'he said “never fails”', ['never fails']],
    ['after a bracket', 'no growth', '(no growth)', ['no growth']],
    ['not within a number', 'x', '10x', []],
    ['not within a hyphen of letters', 'end', 'back-end', ['end']],
    ['not within another script', 'end', 'endе', []],
    ['over two blanks', 'no growth', 'no  growth', ['no  growth']],
    ['over a break of Windows', 'no growth', 'no\r\ngrowth', ['no\r\ngrowth']],
    ['not over nine blanks', 'no growth', `no${' '.repeat(9)}growth`, []],
    ['over struck and code marks', 'no growth', '~~no~~ `growth`', ['no~~ `growth']],
    ['not over a comma', 'no growth', 'no, growth', []],
    ['an optional word', 'no (?:real )?growth', 'no real growth; no growth', ['no real growth', 'no growth']],
    ['a choice', '(?:no|little) growth', 'little growth', ['little growth']],
    ['no words between', 'no <2> experience', 'no experience', ['no experience']],
    ['two words between', 'no <2> experience', 'no hands on experience', ['no hands on experience']],
    ['three words between are too many', 'no <2> experience', 'no real hands on experience', []],
    ['a comma between is fine', 'no <2> experience', 'no real, deep experience', ['no real, deep experience']],
    ['curly apostrophe in the text', "i'm sure", 'I’m sure', ['I’m sure']],
    ['modifier apostrophe in the text', "i'm sure", 'Iʼm sure', ['Iʼm sure']],
    ['a hyphen or a blank', 'hard[- ]working', 'hard-working or hard working', ['hard-working', 'hard working']],
    ['nothing', 'no growth', '', []],
  ])('%s', (_what, source, text, expected) => {
    expect(found(text, source)).toEqual(expected);
  });

  test('several sources are one list, in order of place', () => {
    expect(found('no hike and no growth', 'no growth', 'no hike')).toEqual(['no hike', 'no growth']);
  });

  test('a finder keeps no memory between two texts', () => {
    const finder = phrases('growth');
    expect([says('growth', finder), says('none', finder), says('growth', finder)]).toEqual([true, false, true]);
  });

  test('every find is the slice it says, disjoint and in order', () => {
    const finder = phrases('no growth', 'no <2> experience', "don't know", 'um');
    const parts = fc.constantFrom(
      'no', 'growth', 'experience', 'don’t', 'know', 'um', ' ', ', ', '. ', '**', 'real', '\n',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
        const text = all.join('');
        let end = 0;
        for (const slice of finder(text)) {
          expect(slice.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(slice.start, slice.end)).toBe(slice.text);
          end = slice.end;
        }
      }),
    );
  });

  test('a text without an end of its own ends soon', () => {
    const finder = phrases('no <4> experience', 'i <3> [\\p{L}]+ed');
    const before = performance.now();
    for (const part of ['no ', 'no a ', 'i ', '**', ' ', "'"]) expect(says(part.repeat(5000), finder)).toBe(false);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});

describe('words without content of their own', () => {
  test.each(['the', 'a', 'and', 'i', 'we', 'was', 'that', "don't", 'basically', 'yeah', 'ok'])(
    '"%s" is one',
    (word) => {
      expect(stopWords.has(word)).toBe(true);
    },
  );

  test.each(['queue', 'team', 'failed', 'money', 'lead', 'kafka', 'never', 'first', '', ' '])(
    '"%s" is none',
    (word) => {
      expect(stopWords.has(word)).toBe(false);
    },
  );

  test('all stand as they are compared: lower case, straight apostrophes, no blanks', () => {
    expect([...stopWords].filter((word) => !/^[a-z']+$/u.test(word))).toEqual([]);
  });
});
