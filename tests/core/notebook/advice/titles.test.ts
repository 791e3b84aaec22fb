import { describe, expect, test } from '@jest/globals';
import { rankIn, titlesIn } from '../../../../src/core/notebook/advice/titles';

describe('the titles that a text names', () => {
  test.each([
    ['I am a Senior Backend Developer', ['Senior Backend Developer']],
    ['as a Senior Engineer and Team Lead', ['Senior Engineer', 'Team Lead']],
    ['staff software engineer since May', ['staff software engineer']],
    ['our head of platform', ['head of platform']],
    ['promoted to tech lead', ['tech lead']],
    ['I worked with senior engineers', []],
    ['a backend developer', []],
    ['senior leaders', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(titlesIn(text).map((slice) => slice.text)).toEqual(found);
  });
});

describe('two titles are of one rank', () => {
  test.each([
    ['Senior Backend Developer', 'senior software engineer'],
    ['Sr. Engineer', 'senior engineer'],
    ['Team Lead', 'team leader'],
    ['Technical Lead', 'tech lead'],
  ])('%s and %s', (one, other) => {
    expect(rankIn(one)).toBe(rankIn(other));
  });

  test.each([['Senior Engineer', 'Staff Engineer'], ['Team Lead', 'Product Owner'], ['Principal Engineer', 'Lead Engineer']])('but not %s and %s', (one, other) => {
    expect(rankIn(one)).not.toBe(rankIn(other));
  });
});
