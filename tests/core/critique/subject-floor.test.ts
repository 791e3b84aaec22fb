import { describe, expect, test } from '@jest/globals';
import { floorOf, isScant } from '../../../src/core/critique/subject-floor';
import { subjectOf } from './rules/example-subject';

const EVENT = 'Tell me about a time you solved a hard problem.';

describe('the floor of an answer', () => {
  test.each([
    ['a story', EVENT, 60],
    ['a story of no known kind', 'Tell me about a time you tidied a garage.', 60],
    ['a way of working', 'How do you prioritise your work?', 40],
    ['a weakness', 'What is your greatest weakness?', 40],
    ['an introduction', 'Tell me about yourself.', 60],
    ['a greeting', 'Nice to meet you.', 4],
    ['what was learned', 'What did you learn from that failure?', 25],
  ])('%s: %s', (_, question, floor) => {
    expect(floorOf(subjectOf({ question, answer: 'Yes.' }))).toBe(floor);
  });
});

describe('a scant answer', () => {
  test.each([
    [EVENT, 'There was an issue and I fixed it.'],
    [EVENT, 'Something broke at work. I looked into it and it was fine in the end.'],
    ['How do you handle incidents?', 'I try to find out what is wrong and then I fix it.'],
    ['How do you handle incidents?', "I'd look at what is going on and I'd talk to some people, and then we would try to do the right thing so that it does not happen again."],
    ['Why did you use Kafka?', 'We used Kafka because it is good.'],
    ['Tell me about a time you tidied a garage.', 'It was full, so I helped and it went well.'],
  ])('%s %s', (question, answer) => {
    expect(isScant(subjectOf({ question, answer }))).toBe(true);
  });

  test.each([
    ['a number', EVENT, 'I fixed it in 3 days.'],
    ['a name of its own', EVENT, 'The fix was a lock in Redis.'],
    ['a code name', EVENT, 'The job hit an OOM, and I fixed it.'],
    ['a mixed name', EVENT, 'It broke on iOS and I fixed it.'],
    ['many words of its own', EVENT, 'The printer jammed at the checkout, so I scripted labels with barcodes for the warehouse shelves.'],
    ['a greeting', 'Nice to meet you.', 'Hi.'],
    ['a fact that was asked', 'How many people were in your team?', 'Six.'],
    ['a motive', 'Why do you want to work here?', 'I like the product.'],
    ['an answer as long as it must be', EVENT, 'We had an issue and I fixed it. '.repeat(8)],
  ])('is none with %s: %s %s', (_, question, answer) => {
    expect(isScant(subjectOf({ question, answer }))).toBe(false);
  });

  test('is none in a labelled story, whose gaps say it', () => {
    expect(isScant(subjectOf({ question: EVENT, answer: '', story: { action: 'Fixed it', result: 'It worked' } }))).toBe(false);
  });
});
