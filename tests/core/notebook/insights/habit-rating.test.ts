import { describe, expect, test } from '@jest/globals';
import { outcomeOf, ratingOf, scaleOf } from '../../../../src/core/notebook/insights/habit-rating';

describe('a rating', () => {
  test.each([
    ['3/5', 0.6, '3 of 5'],
    ['3 / 5', 0.6, '3 of 5'],
    ['7/10', 0.7, '7 of 10'],
    ['4 of 5', 0.8, '4 of 5'],
    ['8 out of 10', 0.8, '8 of 10'],
    ['4', 0.8, '4 of 5'],
    ['4 (went ok)', 0.8, '4 of 5'],
    ['3.5', 0.7, '3.5 of 5'],
    ['3,5', 0.7, '3.5 of 5'],
    ['0', 0, '0 of 5'],
    ['80%', 0.8, '80 %'],
    ['80 %', 0.8, '80 %'],
    ['★★★☆☆', 0.6, '3 of 5'],
    ['⭐⭐⭐⭐', 0.8, '4 of 5'],
    ['great', 1, '"great"'],
    ['very good', 1, '"very good"'],
    ['good', 0.75, '"good"'],
    ['Good, I think', 0.75, '"Good, I think"'],
    ['solid', 0.75, '"solid"'],
    ['ok', 0.5, '"ok"'],
    ['so-so', 0.5, '"so-so"'],
    ['meh', 0.5, '"meh"'],
    ['not great', 0.25, '"not great"'],
    ['not so good', 0.25, '"not so good"'],
    ['bad', 0.25, '"bad"'],
    ['poor', 0.25, '"poor"'],
    ['terrible', 0, '"terrible"'],
    ['very bad', 0, '"very bad"'],
  ])('%s', (words, share, shown) => {
    expect(ratingOf(words, 5)?.share).toBeCloseTo(share, 5);
    expect(ratingOf(words, 5)?.words).toBe(shown);
  });

  test.each([
    ['nothing of the sort', 'later'],
    ['more than there is', '7/5'],
    ['a bare number beyond its scale', '7'],
    ['a year', '2026'],
    ['a share of one', '1/1'],
    ['no words', ''],
    ['a question', 'tbd'],
  ])('is none where it is %s', (_what, words) => {
    expect(ratingOf(words, 5)).toBeNull();
  });
});

describe('bare numbers', () => {
  test.each([
    [['3', '4'], 5],
    [['3', '7'], 10],
    [['3', '7/10'], 5],
    [['good', '80%'], 5],
    [[], 5],
  ])('among %j count up to %i', (ratings, scale) => {
    expect(scaleOf(ratings)).toBe(scale);
  });

  test('are read on that scale', () => {
    expect(ratingOf('7', 10)).toEqual({ share: 0.7, words: '7 of 10' });
  });
});

describe('an outcome', () => {
  test.each([
    'passed', 'Passed', 'pass', 'offer', 'offered', 'hired', 'strong hire', 'cleared', 'selected', 'moved on', 'moving forward', 'next round',
    'moved to next stage', 'advanced', 'progressed', 'shortlisted', 'through to onsite', 'got the job', 'successful', 'declined the offer',
    'I turned down their offer', 'offer declined', '通过', '已拿 offer',
  ])('"%s" is a pass', (words) => {
    expect(outcomeOf(words)).toBe('passed');
  });

  test.each([
    'rejected', 'Rejected by phone', 'rejection', 'reject', 'failed', 'fail', 'no hire', 'no-hire', 'lean no hire', 'not selected', 'not shortlisted',
    'did not pass', "didn't pass", 'not moving forward', "didn't get the job", 'no offer', 'no next round', 'turned down', 'unsuccessful', 'declined', '挂', '拒了', '没过',
  ])('"%s" is a rejection', (words) => {
    expect(outcomeOf(words)).toBe('rejected');
  });

  test.each([
    'ghosted', 'waiting', 'waiting for next round', 'pending', 'on hold', 'in progress', 'withdrew', 'withdrawn', 'no answer', 'offer?', 'tbd', 'no feedback', 'went well', '',
  ])('"%s" is not known', (words) => {
    expect(outcomeOf(words)).toBeNull();
  });

  test('is not known where there is none', () => {
    expect(outcomeOf(null)).toBeNull();
  });
});
