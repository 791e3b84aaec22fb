import { describe, expect, test } from '@jest/globals';
import { coldIn } from '../../../src/core/critique/subject-coldness';
import { subjectOf } from './rules/example-subject';

const asked = 'Tell me about a time people resisted a change you made.';

describe('no ear for what a matter costs other people', () => {
  test.each([
    ['I made it mandatory from the first day.', 'made it mandatory'],
    ['Two of them left, but their reasons did not interest me.', 'their reasons did not interest'],
    ['They moaned for a week. I am not their babysitter.', 'not their babysitter'],
  ])('is heard in "%s"', (answer, words) => {
    const hit = coldIn(subjectOf({ question: asked, answer }));
    expect(hit?.spot.said.text.slice(hit.spot.start, hit.spot.end)).toContain(words);
  });

  test.each([
    ['I made it mandatory, and it went badly. I asked each of them what they had lost.'],
    ['I did not make it mandatory. Three teams tried it for a month.'],
    ['I wrote a guide, sat beside the two who were slowest, and moved the old key back.'],
  ])('is not heard in "%s"', (answer) => {
    expect(coldIn(subjectOf({ question: asked, answer }))).toBeUndefined();
  });

  test('is not heard where no other people are asked about', () => {
    expect(coldIn(subjectOf({ question: 'How does a feature flag work?', answer: 'Once it is stable we made it mandatory.' }))).toBeUndefined();
  });
});
