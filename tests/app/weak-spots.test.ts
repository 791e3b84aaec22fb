import { describe, expect, test } from '@jest/globals';
import { weakSpots } from '../../src/app/weak-spots';
import { reviewOf } from '../doubles/review-builder';

describe('the weak spots of a note', () => {
  test('are gaps and findings together, heaviest first, then by place', () => {
    const review = reviewOf('a.md')
      .asks('q1', 'Why us?').finds('Vague', { severity: 'low' }).finds('Blames', { severity: 'high' })
      .asks('q2', 'A project?').tells('s1', 'Queue', { situation: 'S' }).lacks('result').lacks('task').lacks('situation', { status: 'thin' })
      .build();
    expect(weakSpots(review).spots.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'high: Blames', 'high: The result is missing.', 'medium: The task is missing.', 'low: Vague', 'low: The situation is missing.',
    ]);
  });

  test('say what they are about', () => {
    const review = reviewOf('a.md').asks('q1', 'Why us?').finds('Vague').tells('s1', 'Queue', {}).lacks('result').build();
    expect(weakSpots(review).spots.map(({ type, lacks, about }) => [type, lacks, about])).toEqual([['gap', 'result', 'Why us?'], ['finding', null, 'Why us?']]);
  });

  test.each([
    ['an empty cell', { from: 5, to: 5 }, 'story'],
    ['an idea in one line', { from: 5, to: 9 }, 'words'],
  ])('%s is one gap, not five', (_what, span, lacks) => {
    const review = reviewOf('a.md').asks('q1', 'Why?').tells('s1', '', {}).storyIs({ form: 'idea', ...span }).lacks('situation').lacks('action').lacks('result').build();
    expect(weakSpots(review).spots).toMatchObject([{ type: 'gap', lacks, severity: 'low', message: '' }]);
  });

  test('lead to the thin part itself, or to the story where a part is missing', () => {
    const review = reviewOf('a.md').tells('s1', 'Queue', { action: 'we did' }).lacks('action', { status: 'thin' }).lacks('result').build();
    const [story] = review.note.stories;
    const starts = weakSpots(review).spots.map(({ lacks, place }) => [lacks, place.start.ch]);
    expect(starts).toEqual([['result', story?.from], ['action', story?.parts.action?.from]]);
  });

  test('keep their keys when lines move, and no two share one', () => {
    const build = (shift: number): readonly string[] => {
      const builder = reviewOf('a.md');
      if (shift > 0) builder.wants('one more line');
      const review = builder.asks('q1', 'Why?').finds('Vague', { quote: 'x' }).finds('Vague', { quote: 'x' }).build();
      return weakSpots(review).spots.map(({ key }) => key);
    };
    expect(build(1)).toEqual(build(0));
    expect(new Set(build(0)).size).toBe(2);
  });
});

test('of one answer three findings are shown at most, and none that another says already', () => {
  const review = reviewOf('a.md').asks('q', 'Tell me about a time you failed.')
    .finds('Short.', { rule: 'too-brief', severity: 'high' }).finds('Vague.', { rule: 'vague', severity: 'low' })
    .finds('No result.', { rule: 'no-result' }).finds('Blame.', { rule: 'blame' }).finds('No number.', { rule: 'no-metrics', severity: 'low' }).build();
  expect(weakSpots(review).spots.map(({ message }) => message)).toEqual(['Short.', 'No result.', 'Blame.']);
});
