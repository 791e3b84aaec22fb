import { describe, expect, test } from '@jest/globals';
import { givesFigure, worksDone } from '../../../src/core/critique/subject-work';

describe('work that was done', () => {
  test.each([
    ['I built the importer and I wrote its tests.', 2],
    ['I joined a bank, then I moved to a shop and I studied law.', 0],
    ['I lived in Pune and I played chess.', 0],
    ['I work on billing.', 0],
  ])('%s', (text, count) => {
    expect(worksDone(text)).toBe(count);
  });
});

describe('a figure of work', () => {
  test.each([
    ['I cut the run from 6 hours to 20 minutes.', true],
    ['We serve 40,000 orders a day.', true],
    ['I have 5 years of experience.', false],
    ['I worked for 3 companies.', false],
    ['I like numbers.', false],
  ])('%s', (text, given) => {
    expect(givesFigure(text)).toBe(given);
  });
});
