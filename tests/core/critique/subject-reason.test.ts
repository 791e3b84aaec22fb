import { describe, expect, test } from '@jest/globals';
import { givesReason, triesReason, weighsFacts } from '../../../src/core/critique/subject-reason';

describe('a reason of this case', () => {
  test.each([
    'Because the fraud team reads the same events again each night.',
    'We needed documents without a fixed schema.',
    'To avoid a lock on the orders table.',
    'Each shop has its own fields, so we keep them as documents.',
    'Two of us knew it and the date was near, so learning was out.',
    'It keeps the order of events, which means that a refund never comes first.',
    'Since we have one writer, a lock is enough.',
    'If one worker dies, another one takes the message.',
    'Retries doubled the load, that is why we cap them.',
    'It is popular, but because our juniors had used it at school we lost no week.',
  ])('%s', (text) => {
    expect(givesReason(text)).toBe(true);
  });
});

describe('no reason, or one that fits any choice', () => {
  test.each([
    'Because it is the best.',
    'Because of async calls.',
    'Because everybody uses it.',
    'It is popular and easy.',
    'My lead wanted it.',
    'We took it in May.',
    'Since May.',
    'It felt like the right thing.',
    'Because it is very fast and modern.',
    '',
  ])('%s', (text) => {
    expect(givesReason(text)).toBe(false);
  });
});

describe('an attempt at a reason', () => {
  test.each([
    ['Because it is the best.', true],
    ['My lead wanted it.', true],
    ['It is popular.', true],
    ['We took it in May.', false],
    ['Three nodes, one rack.', false],
  ])('%s: %s', (text, tried) => {
    expect(triesReason(text)).toBe(tried);
  });
});

describe('facts are set against each other', () => {
  test.each([
    ['by a contrast and figures', 'Four of us knew Spring and we had nine weeks. I tried Micronaut for a day, but our auth library had no support for it.', true],
    ['but not in a few words', 'Spring, but Micronaut starts in 1 s.', false],
    ['but not without figures or names', 'We all knew it well and we had little time. The other one was good too, but nobody of us had ever used it before that.', false],
    ['but not without a contrast', 'We used Spring and Postgres for the orders of 40 shops, and the whole of it ran on three machines in our own rack.', false],
  ])('%s', (_how, text, expected) => {
    expect(weighsFacts(text)).toBe(expected);
  });
});
