import { describe, expect, test } from '@jest/globals';
import { asksMotive, looksForward } from '../../../src/core/critique/subject-motive';
import { tellsPlan } from '../../../src/core/critique/subject-plan';
import { subjectOf } from './rules/example-subject';

describe('a motive is asked for', () => {
  test.each([
    ['Why are you leaving your company?', true],
    ['Reason for change?', true],
    ['Why do you want to join us?', true],
    ['What made you quit your last job?', true],
    ['Tell me about a challenge.', false],
    ['How do you handle change requests?', false],
  ])('%s %s', (question, asked) => {
    expect(asksMotive(subjectOf({ question, answer: 'x' }))).toBe(asked);
  });

  test('never of a story in parts', () => {
    expect(asksMotive(subjectOf({ question: 'Why are you leaving?', answer: '', story: { action: 'I asked' } }))).toBe(false);
  });
});

describe('what is sought', () => {
  test.each(['I want to work on search', 'now I am looking for a small team', "I'd like to go deeper", 'my next step is a platform', 'your product attracts me'])('is told in "%s"', (text) => {
    expect(looksForward(text)).toBe(true);
  });

  test.each(['same tasks every day', 'no budget', 'it was a contract', ''])('is not in "%s"', (text) => {
    expect(looksForward(text)).toBe(false);
  });
});

describe('a plan that runs, or something near', () => {
  test.each(["I'm taking a course", 'I have completed a certification', 'I joined a speakers club', 'I know RabbitMQ well', 'by the end of June', 'it is similar to Celery'])('is told in "%s"', (text) => {
    expect(tellsPlan(text)).toBe(true);
  });

  test.each(['I want to learn it', 'some day', 'I have no experience', ''])('is not in "%s"', (text) => {
    expect(tellsPlan(text)).toBe(false);
  });
});
