import { describe, expect, test } from '@jest/globals';
import type { NoteReview } from '../../../src/core/critique/note-review';
import type { Severity } from '../../../src/core/critique/rule';
import { partNames, type PartName } from '../../../src/core/notes/interview-note';
import { fixFirst, pointsOf } from '../../../src/core/pages/fix-first';
import type { Gap } from '../../../src/core/stories/story-review';
import { reviewOf } from '../../doubles/review-builder';

const messages = (of: NoteReview): readonly string[] => fixFirst(of).map(({ message }) => message);

function storyLacking(part: PartName, status: Gap['status']): NoteReview {
  return reviewOf('a.md').asks('q', 'Q?').tells('s', 'S', { situation: 'x' }).lacks(part, { status }).build();
}

describe('what to fix first', () => {
  test('is nothing where nothing is wrong', () => {
    expect(messages(reviewOf('a.md').asks('q', 'Q?').answers('A.').build())).toEqual([]);
  });

  test('is the heaviest, then the first in the note, at most three', () => {
    const many = reviewOf('a.md')
      .asks('q', 'Q?')
      .finds('Low.', { severity: 'low' })
      .finds('Middle.')
      .finds('High.', { severity: 'high' })
      .finds('Later.')
      .build();
    expect(messages(many)).toEqual(['High.', 'Middle.', 'Later.']);
    expect(pointsOf(many)).toHaveLength(4);
  });

  test('is chosen across the questions of the note', () => {
    const across = reviewOf('a.md')
      .asks('q1', 'One?').finds('First.')
      .asks('q2', 'Two?').finds('Second.', { severity: 'high' })
      .asks('q3', 'Three?').finds('Third.')
      .build();
    expect(fixFirst(across).map(({ question }) => question)).toEqual(['q2', 'q1', 'q3']);
  });

  test('is small talk only where nothing else is wrong', () => {
    const talk = reviewOf('a.md').asks('q1', 'Nice to meet you.').ofKind('greeting').finds('Cold.', { severity: 'high' });
    expect(messages(talk.build())).toEqual(['Cold.']);
    expect(messages(talk.asks('q2', 'Why?').finds('Small.', { severity: 'low' }).build())).toEqual(['Small.', 'Cold.']);
  });

  test('counts the same words about the same question once', () => {
    const twice = reviewOf('a.md').asks('q', 'Q?').finds('Same.').finds('Same.').asks('r', 'R?').finds('Same.').build();
    expect(messages(twice)).toEqual(['Same.', 'Same.']);
    expect(fixFirst(twice).map(({ question }) => question)).toEqual(['q', 'r']);
  });

  test('counts the same words about two stories of a question twice', () => {
    const row = reviewOf('a.md')
      .asks('q', 'Q?')
      .tells('s1', 'S', { situation: 'x' }).lacks('result')
      .tells('s2', 'S', { situation: 'y' }).lacks('result')
      .build();
    expect(fixFirst(row).map(({ story }) => story)).toEqual(['s1', 's2']);
  });
});

describe('the weight of a gap', () => {
  test.each<[PartName, Severity]>([
    ['situation', 'medium'],
    ['task', 'medium'],
    ['action', 'high'],
    ['result', 'high'],
    ['learning', 'medium'],
  ])('of a missing %s is %s', (part, severity) => {
    expect(pointsOf(storyLacking(part, 'missing'))[0]?.severity).toBe(severity);
  });

  test.each(partNames.flatMap((part) => [[part, 'thin'], [part, 'unclear']] as const))('of a %s that is %s is low', (part, status) => {
    expect(pointsOf(storyLacking(part, status))[0]?.severity).toBe('low');
  });

  test('puts a missing result before a missing task of the same story', () => {
    const story = reviewOf('a.md').tells('s', 'S', { situation: 'x' }).lacks('task').lacks('result').build();
    expect(messages(story)).toEqual(['The result is missing.', 'The task is missing.']);
  });
});

describe('a point', () => {
  test('of a finding keeps its words, its question and its place', () => {
    const review = reviewOf('a.md').asks('q', 'Q?').finds('Long.', { quote: 'so long', suggestion: 'Cut it?', line: 7, from: 70 }).build();
    expect(pointsOf(review)).toEqual([{
      rule: 'no-metrics',
      severity: 'medium',
      message: 'Long.',
      suggestion: 'Cut it?',
      quote: 'so long',
      question: 'q',
      story: null,
      column: null,
      line: 7,
      from: 70,
    }]);
  });

  test('of one answer stand in the order of the rules, and those of the next question after them', () => {
    const review = reviewOf('a.md')
      .asks('q', 'Q?').finds('Fillers.', { rule: 'fillers' }).finds('Result.', { rule: 'no-result' }).finds('Blame.', { rule: 'blame' })
      .asks('r', 'R?').finds('Denied.', { rule: 'denial' })
      .build();
    expect(pointsOf(review).map(({ message }) => message)).toEqual(['Result.', 'Blame.', 'Fillers.', 'Denied.']);
  });

  test('gives way to one that is as heavy and says it all, on the same answer only', () => {
    const review = reviewOf('a.md')
      .asks('q', 'Q?').finds('Denied.', { rule: 'denial', severity: 'high' }).finds('No result.', { rule: 'no-result' })
      .asks('r', 'R?').finds('No result there.', { rule: 'no-result' })
      .build();
    expect(pointsOf(review).map(({ message }) => message)).toEqual(['Denied.', 'No result there.']);
  });

  test('of a gap stands at its story, under the first question the story answers', () => {
    const review = reviewOf('a.md').asks('q', 'Q?').tells('s', 'S', { situation: 'x' }).storyIs({ questions: ['q', 'r'], line: 9, from: 90 })
      .lacks('result').build();
    expect(pointsOf(review)).toMatchObject([{ question: 'q', story: 's', line: 9, from: 90, quote: '' }]);
  });

  test('of a story without a question has none', () => {
    expect(pointsOf(reviewOf('a.md').tells('s', 'S', { situation: 'x' }).lacks('result').build())).toMatchObject([{ question: null, story: 's' }]);
  });

  test.each([
    ['an idea', { form: 'idea' as const }, 0],
    ['an outline', { form: 'outline' as const }, 1],
    ['a full story', { form: 'full' as const }, 1],
  ])('comes of a gap of %s: %j gives %i', (_, form, count) => {
    expect(pointsOf(reviewOf('a.md').tells('s', 'S', { situation: 'x' }).storyIs(form).lacks('result').build())).toHaveLength(count);
  });

  test('names the column only where a row has several stories', () => {
    const alone = reviewOf('a.md').asks('q', 'Q?').tells('s', 'S', { situation: 'x' }).storyIs({ column: 'story 1' }).lacks('result');
    expect(pointsOf(alone.build())[0]?.column).toBeNull();
    const beside = alone.tells('t', 'T', {}).storyIs({ form: 'idea', column: 'story 2' });
    expect(pointsOf(beside.build())[0]?.column).toBe('story 1');
  });

  test('is found quickly in a note of thousands of stories', () => {
    const many = reviewOf('a.md');
    for (let i = 0; i < 4000; i += 1) many.asks(`q${String(i)}`, 'Q?').tells(`s${String(i)}`, 'S', { situation: 'x' }).lacks('result');
    expect(pointsOf(many.build())).toHaveLength(4000);
  });
});
