import { describe, expect, test } from '@jest/globals';
import { quoteAround, toldIn } from '../../../src/core/stories/told';
import { wordCount } from '../../../src/core/text/words';
import { emptyCell, ideaOf, storyOf } from './story-of';

test('a story tells its parts in the order of STAR, those without words left out', () => {
  const told = toldIn(storyOf({ r: 'It shipped', s: 'Slow reports', a: '' }));
  expect(told.map(({ part, text }) => [part, text])).toEqual([['situation', 'Slow reports'], ['result', 'It shipped']]);
});

test('an idea tells its title', () => {
  expect(toldIn(ideaOf('Log cleanup forgotten')).map(({ part, text }) => [part, text])).toEqual([[null, 'Log cleanup forgotten']]);
});

test('an empty cell tells nothing, whatever its title', () => {
  expect(toldIn(emptyCell)).toEqual([]);
  expect(toldIn({ ...emptyCell, title: 'story 2' })).toEqual([]);
});

test('the title of a story with parts is not told', () => {
  expect(toldIn(storyOf({ a: 'Wrote it' }, { title: 'The parser' })).map(({ text }) => text)).toEqual(['Wrote it']);
});

describe('a quote', () => {
  test.each([
    // text, the words it is about, the quote
    ['Built a cache', 'cache', 'Built a cache'],
    ['One line here\nanother line there', 'another', 'another line there'],
    ['It was slow. We cut it by 40% in May.', '40%', 'We cut it by 40% in May'],
    ['The queue grew (by 15%) and then it fell', '15%', 'The queue grew (by 15%) and then it fell'],
    ['Saved $40k', 'Saved', 'Saved $40k'],
    ['$40k saved', 'saved', '$40k saved'],
    ['- first bullet\n- second bullet', 'second', 'second bullet'],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
      'nine',
      'three four five six seven eight nine ten eleven twelve thirteen fourteen',
    ],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
      'six',
      'two three four five six seven eight nine ten eleven twelve thirteen',
    ],
  ])('of %p about %p is %p', (text, about, quote) => {
    const start = text.indexOf(about);
    expect(quoteAround(text, { start, end: start + about.length })).toBe(quote);
  });

  test('has at most twelve words, holds the word it is about and stands in the text', () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    for (let at = 0; at < 60; at += 1) {
      const start = text.indexOf(`word${at}`);
      const quote = quoteAround(text, { start, end: start + 5 });
      expect(wordCount(quote)).toBe(12);
      expect(quote.split(' ')).toContain(`word${at}`);
      expect(text).toContain(quote);
    }
  });

  test('of a text without words is the text', () => {
    expect(quoteAround('--', { start: 0, end: 1 })).toBe('--');
  });
});

test('a quote keeps the per cent sign that stands a blank away', () => {
  const text = 'Errors fell by 80 %, all month.';
  expect(quoteAround(text, { start: 15, end: 19 })).toBe('Errors fell by 80 %, all month');
  expect(quoteAround('Errors fell by 80 %', { start: 15, end: 19 })).toBe('Errors fell by 80 %');
});
