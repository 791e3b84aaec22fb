import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likeness, questionTerms } from '../../../../src/core/links/stories/question-terms';

const terms = (text: string): readonly string[] => [...questionTerms(text).keys()].sort();

describe('what a question asks about', () => {
  test.each([
    ['Tell me about a time you missed a deadline.', ['deadlin', 'miss']],
    ['Can you give me an example of a situation in which you handled it?', []],
    ['Why Kafka?', ['kafka']],
    ['Why an importer?', ['import']],
    ['What is important to you?', []],
    ['What was the biggest bug of the payment service?', ['bug', 'payment', 'servic']],
    ['How do you work with C++ and SQS?', ['c++', 'sqs']],
  ])('%s', (text, found) => {
    expect(terms(text)).toEqual(found);
  });

  test.each([
    ['Tell me about a failure', 'Describe a time you made a mistake'],
    ['How do you deal with disagreements with your boss?', 'Tell me about a conflict with a manager'],
    ['How do you prioritise?', 'Tell me how you prioritize things'],
    ['Tell me about yourself', 'Introduce yourself, please'],
    ['Have you mentored somebody?', 'Tell me about a person you coached'],
  ])('is the same in "%s" and "%s"', (one, other) => {
    expect(terms(one)).not.toEqual([]);
    expect(terms(one)).toEqual(terms(other));
  });

  test('each term has the words it was read from', () => {
    const text = 'Tell me about a disagreement over Kafka';
    expect([...questionTerms(text).values()].map(({ from, to }) => text.slice(from, to))).toEqual(['disagreement', 'Kafka']);
  });
});

describe('likeness', () => {
  const sets = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }).map((all) => new Set(all));

  test('is 1 for the same terms, 0 for none, and the same both ways', () => {
    fc.assert(fc.property(sets, sets, (one, other) => {
      expect(likeness(one, one)).toBe(one.size === 0 ? 0 : 1);
      expect(likeness(one, other)).toBe(likeness(other, one));
      expect(likeness(one, other) > 0).toBe([...one].some((term) => other.has(term)));
    }));
  });
});
