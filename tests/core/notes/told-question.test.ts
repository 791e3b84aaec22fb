import { describe, expect, test } from '@jest/globals';
import { wishOf } from '../../../src/core/notes/told-question';

describe('what a question asks for', () => {
  test.each([
    ['event', 'Tell me about a time you failed.'],
    ['event', 'Describe a situation where you had to push back'],
    ['event', 'Give an example of when you showed leadership.'],
    ['event', 'Can you share an instance of a hard decision?'],
    ['event', 'Which project are you most proud of?'],
    ['event', 'Have you ever disagreed with your manager?'],
    ['event', 'Describe the hardest bug you fixed'],
    ['event', 'Greatest achievement'],
    ['event', 'Technical failure'],
    ['event', '**Conflict?**'],
    ['event', 'Koi aisa time jab deadline miss hui?'],
    ['event', 'Tell me about a difficult customer'],
    ['event', 'Tell me about an idea of yours that failed'],
    ['event', 'Describe a tool you built'],
    ['event', 'Tell me about a migration.'],
    ['other', 'Tell me about yourself.'],
    ['other', 'Walk me through your resume'],
    ['other', 'Why do you want to leave?'],
    ['other', 'He asked why SQS and not Kafka'],
    ['other', 'How do you handle conflict?'],
    ['other', 'How would you design a rate limiter?'],
    ['other', 'Design a URL shortener'],
    ['other', 'What is idempotency?'],
    ['other', 'Explain the architecture'],
    ['other', 'What are your strengths?'],
    ['other', 'Where do you see yourself in five years?'],
    ['open', 'What was your role?'],
    ['open', 'And then?'],
    ['open', 'Tell me about a linked list'],
    ['open', 'Describe a hash map'],
    ['other', 'Describe a tool you would build'],
    ['open', 'Tell me about your favourite project'],
    ['open', 'What was the biggest challenge there, and what would you do today?'],
  ] as const)('%s: %s', (wish, question) => {
    expect(wishOf(question, null)).toBe(wish);
  });

  test.each(['System design', 'Round 2: coding', 'LLD', 'Technical concepts'])('under the heading "%s" nobody tells a story of their work', (section) => {
    expect(wishOf('Tell me about a time you used a cache', section)).toBe('other');
  });

  test('any other heading leaves the question its wish', () => {
    expect(wishOf('Tell me about a time you used a cache', 'Behavioural')).toBe('event');
  });

  test('a preamble of any length does not hide the question behind it', () => {
    expect(wishOf(`${'We build tools for shops. '.repeat(200)}Tell me about a time you failed.`, null)).toBe('event');
  });
});
