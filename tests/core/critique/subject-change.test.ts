import { describe, expect, test } from '@jest/globals';
import { asksChange } from '../../../src/core/critique/subject-change';
import { subjectOf } from './rules/example-subject';

describe('a question for the reason of a move', () => {
  test.each([
    ['Why are you leaving your current job?'],
    ['What made you start looking for something new?'],
    ['What prompted your decision to move on?'],
    ['What would have made you stay?'],
    ['I see four employers in three years. What happened?'],
    ['Can you explain these moves?'],
    ['Why have you changed jobs so often?'],
    ['What do you dislike about your current team?'],
    ['Why do you want to become a team lead?'],
  ])('is heard in "%s"', (question) => {
    expect(asksChange(subjectOf({ question, answer: 'I want to write firmware.' }))).toBe(true);
  });

  test.each([
    ['Why did you choose Kafka?'],
    ['What makes a queue better than a cron job?'],
    ['How do you move data between regions?'],
    ['Tell me about a conflict.'],
    ['How do you change a schema with no downtime?'],
  ])('is not heard in "%s"', (question) => {
    expect(asksChange(subjectOf({ question, answer: 'We write to both for a week.' }))).toBe(false);
  });

  test('is not heard of the parts of a story', () => {
    const story = { situation: 'The office closed', action: 'I moved to Leeds', result: 'I lead a team of four' };
    expect(asksChange(subjectOf({ question: 'Why are you leaving your current job?', answer: '', story }))).toBe(false);
  });
});
