import { describe, expect, test } from '@jest/globals';
import { countOf, product } from '../../../src/core/stories/number-words';
import { peopleIn } from '../../../src/core/stories/people-counted';

describe('people are counted', () => {
  test.each([
    ['3 engineers waited', '3 engineers', 3],
    ['the two clerks', 'two clerks', 2],
    ['four senior support agents', 'four senior support agents', 4],
    ['a team of 5', 'team of 5', 5],
    ['12 of our developers', '12 of our developers', 12],
    ['Three of us', 'Three of us', 3],
    ['Twenty accountants', 'Twenty accountants', 20],
  ])('in "%s"', (text, words, count) => {
    expect(peopleIn(text)).toEqual([{ words, count }]);
  });

  test.each(['3 servers', 'one engineer', '6 hours for engineers', '3 days and engineers', '$5 people', '1.5 engineers', 'engineers', ''])('not in "%s"', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  test('each group by itself', () => {
    expect(peopleIn('2 designers and 7 developers').map(({ count }) => count)).toEqual([2, 7]);
  });
});

describe('a number in words or figures', () => {
  test.each([['six', 6], ['Twelve', 12], ['6', 6], ['2.5', 2.5], ['2,5', 2.5], ['1,200', 1200], ['many', null], ['', null], ['1.2.3', null]] as const)('"%s" is %p', (text, count) => {
    expect(countOf(text)).toBe(count);
  });

  test.each([[6, 3, 18], [2.5, 6, 15], [0.1, 3, 0.3], [1.05, 20, 21], [1200, 12, 14400]])('%p times %p is exactly %p', (one, other, all) => {
    expect(product(one, other)).toBe(all);
  });
});
