import { expect, test } from '@jest/globals';
import { quoteOfGap } from '../../../src/core/stories/gap-quote';
import { gapsOf } from '../../../src/core/stories/gaps';
import { emptyCell, storyOf } from './story-of';

test.each([
  ['two words', '2 words: "Devise solution"', 'Devise solution'],
  ['words without a count', '"integrated into it"', 'integrated into it'],
  ['words that quote', '4 words: "the "big" one"', 'the "big" one'],
  ['a count alone', '0 words', ''],
  ['nothing', '', ''],
  ['one stray mark', 'a 5" disk', ''],
])('the words of a gap are quoted: %s', (_, evidence, quote) => {
  expect(quoteOfGap({ part: 'task', status: 'thin', rule: 'too-brief', message: '', evidence })).toBe(quote);
});

test('what is quoted stands in the story', () => {
  const parts = { s: 'It was slow', t: 'Fix it', a: 'We fixed it', r: 'Good' };
  const quotes = gapsOf(storyOf(parts), { wantsLearning: true, noted: true }).map(quoteOfGap);
  const told = Object.values(parts).join('\n');
  expect(quotes.filter((quote) => quote !== '').length).toBeGreaterThan(0);
  expect(quotes.filter((quote) => !told.includes(quote))).toEqual([]);
  expect(gapsOf(emptyCell, { wantsLearning: false, noted: true }).map(quoteOfGap)).toEqual(['', '', '', '']);
});
