import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { corrected } from '../../../../src/core/critique/improved-answer/corrections';
import { misspelt } from '../../../../src/core/critique/improved-answer/misspelt-words';

describe('slips that can be meant in one way only', () => {
  test.each([
    ['a missing apostrophe', 'we dont wait', 'we don\'t wait', [['dont', 'don\'t']]],
    ['two of them', 'it wasnt ready, they couldnt', 'it wasn\'t ready, they couldn\'t', [['wasnt', 'wasn\'t'], ['couldnt', 'couldn\'t']]],
    ['im', 'im at Acme', 'I\'m at Acme', [['im', 'I\'m']]],
    ['ive', 'and ive led it', 'and I\'ve led it', [['ive', 'I\'ve']]],
    ['a missing article', 'I am backend developer', 'I am a backend developer', [['I am backend developer', 'I am a backend developer']]],
    ['a missing article before a vowel', 'I\u2019m Android engineer', 'I\u2019m an Android engineer', [['I\u2019m Android engineer', 'I\u2019m an Android engineer']]],
    ['an adverb that says nothing beside it', 'I\'m completely back end developer', 'I\'m a back end developer', [['I\'m completely back end developer', 'I\'m a back end developer']]],
    ['an adverb that says when', 'I am currently data engineer', 'I am currently a data engineer', [['I am currently data engineer', 'I am currently a data engineer']]],
    ['having for have', 'I am having 4 years of it', 'I have 4 years of it', [['I am having', 'I have']]],
    ['since for for', 'I work here since 3 years', 'I work here for 3 years', [['since', 'for']]],
    ['from last', 'from last two years', 'for the last two years', [['from', 'for the']]],
    ['discuss about', 'we discussed about it', 'we discussed it', [['discussed about', 'discussed']]],
    ['because before a noun', 'Because I/O operations.', 'Because of I/O operations.', [['Because', 'Because of']]],
    ['a misspelt word', 'it was succesful', 'it was successful', [['succesful', 'successful']]],
  ] as const)('%s', (_what, said, text, made) => {
    expect(corrected(said)).toEqual({ text, made: made.map(([words, now]) => ({ words, now })) });
  });

  test('a small I is put right and not told: no word changes', () => {
    expect(corrected('so i said, "i", i\'m late')).toEqual({ text: 'so I said, "i", I\'m late', made: [] });
  });
});

describe('what could be meant otherwise stays', () => {
  test.each([
    'We had a party.', 'I am a backend developer.', 'I am the tester.', 'I am testing it.', 'I am leading a team.', 'i.e. a queue', 'option (i)', 'the a p i thing', 'a i here', 'We were having lunch.', 'I was having 2 offers.',
    'since 2 years ago', 'since 2019', 'since we moved', 'from last to first', 'because latency matters', 'because of operations', 'because it runs on two machines in production',
    'IM and SMS', 'Recieve Ltd', 'a discussion about it', 'She said "we dont wait since 3 years".', '“im late”, he wrote', '',
  ])('%s', (said) => {
    expect(corrected(said)).toEqual({ text: said, made: [] });
  });
});

describe('the list of misspelt words', () => {
  test('no word is spelt the same, and none is put right twice', () => {
    for (const [wrong, right] of misspelt) {
      expect(wrong).not.toBe(right);
      expect(right).toMatch(/^\p{Ll}+(?: \p{Ll}+)?$/u);
      for (const word of right.split(' ')) expect(misspelt.has(word)).toBe(false);
    }
    expect(misspelt.size).toBeGreaterThan(90);
  });
});

test('what was put right stays so when it is read again', () => {
  const words = fc.constantFrom('I', 'im', 'am', 'backend', 'developer', 'since', '3', 'years', 'dont', 'because', 'operations', '.', 'having', 'teh', '"');
  fc.assert(fc.property(fc.array(words, { maxLength: 14 }), (all) => {
    const once = corrected(all.join(' ')).text;
    const twice = corrected(once).text;
    expect(corrected(twice).text).toBe(twice);
  }));
});
