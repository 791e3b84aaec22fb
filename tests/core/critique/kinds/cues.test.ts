import { describe, expect, test } from '@jest/globals';
import { bestMatch, cueMatches } from '../../../../src/core/critique/kinds/cues';

const kindOf = (plain: string): string | null => bestMatch(cueMatches(plain))?.kind.id ?? null;

describe('the cues of a question', () => {
  test('name every kind they meet, with the words', () => {
    const matches = cueMatches('why are you leaving your current company');
    expect(matches.find(({ kind }) => kind.id === 'leaving')?.words.join(' ')).toContain('leaving');
  });

  test('choose the kind of the heaviest cue', () => {
    expect(kindOf('tell me about a conflict with your customer')).toBe('conflict');
  });

  test.each([['and then'], [''], ['it rained all day']])('choose none for "%s"', (plain) => {
    expect(kindOf(plain)).toBeNull();
  });

  test('a single hint does not decide', () => {
    const matches = cueMatches('what algorithm');
    expect(matches.every(({ best }) => best === 1)).toBe(true);
    expect(bestMatch(matches)).toBeNull();
  });

  test('of no match none is best', () => {
    expect(bestMatch([])).toBeNull();
  });

  test('of two matches the heavier wins, then the one that suits, the greater sum, the earlier', () => {
    const [match] = cueMatches('tell me about a conflict with a peer');
    if (match === undefined) throw new Error('no match');
    const plain = { ...match, best: 3 as const, suits: false, sum: 3, at: 9 };
    for (const better of [{ ...plain, best: 4 as const }, { ...plain, suits: true }, { ...plain, sum: 5 }, { ...plain, at: 2 }]) {
      expect(bestMatch([plain, better])).toBe(better);
      expect(bestMatch([better, plain])).toBe(better);
    }
  });
});
