import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { topicOf } from '../../../../src/core/critique/improved-answer/request';

describe('the words of a question, short enough for a slot', () => {
  const of = (count: number): string => Array.from({ length: count }, (_, at) => `w${at + 1}`).join(' ');

  test.each([
    ['a short one', 'Why Kafka?', 'Why Kafka?'],
    ['without marks of emphasis', '**Why** _Kafka_ and not `SQS`?', 'Why Kafka and not SQS?'],
    ['without brackets and quotes', 'What is a [[queue]] by "you" and “them”?', 'What is a queue by you and them?'],
    ['on one line', 'How do\r\n you  scale it?', 'How do you scale it?'],
    [
      'the asking sentence of several',
      'We run a shop. How do you scale the shop? Take your time.',
      'How do you scale the shop?',
    ],
    [
      'the first of two asking sentences',
      'How do you scale it today? And why would you do so?',
      'How do you scale it today?',
    ],
    ['all of it where no sentence asks with four words', 'And then? Why? Go on.', 'then? Why? Go on.'],
    ['without the opening of a report', 'He asked why is it slow', 'why is it slow'],
    ['without a joining word', 'And, how many were there in all?', 'how many were there in all?'],
    ['sixteen words', of(16), of(16)],
    ['seventeen words', of(17), `${of(16)} …`],
    ['nothing', '', ''],
  ])('%s', (_what, question, topic) => {
    expect(topicOf(question)).toBe(topic);
  });

  test('it never breaks out of its slot, and never runs on', () => {
    const questions = fc.array(
      fc.constantFrom('Why', '[', ']', '"', '“', '?', '. ', ' ', '\n', 'so ', 'they asked ', '**', 'scale'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        questions.map((all) => all.join('')),
        (question) => {
          const topic = topicOf(question);
          expect(topic).not.toMatch(/[[\]"\n]/u);
          expect(topic.split(' ').length).toBeLessThanOrEqual(17);
        },
      ),
    );
  });
});
