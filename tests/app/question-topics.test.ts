import { describe, expect, test } from '@jest/globals';
import { questionTopics } from '../../src/app/question-topics';
import { drain } from '../../src/core/notes/steps';

const titles = (question: string): readonly string[] => drain(questionTopics(question)).map(({ title }) => title);

describe('the topics of a question', () => {
  test.each([
    ['A patient pressed submit twice and was charged twice.', 'Idempotency'],
    ['Two nurses reserve the last bed at once, what does the transaction see?', 'Isolation levels'],
    ['The pod restarts before it finished warming up. Which endpoint do you look at?', 'Kubernetes probes'],
    ['The javascript process stops answering while it parses a big json.', 'Event loop'],
    ['Somebody pushed the database password to the repository.', 'Secrets'],
    ['A call passes through many services, and one of them is slow. Which?', 'Tracing'],
    ['Visitors get the outdated stylesheet from the browser.', 'Content delivery networks'],
    ['How does a canary differ from a blue-green rollout?', 'Canary and blue-green releases'],
  ])('are found though it does not name them: %s', (question, topic) => {
    expect(titles(question)).toContain(topic);
  });

  test.each([
    'Tell me about yourself.',
    'Why do you want to leave your company?',
    'Tell me about a conflict with a colleague and how you settled it.',
    'What are your strengths and weaknesses?',
    'Describe a time when you missed a deadline.',
    'Do you have any questions for us?',
  ])('are none where it asks about a person: %s', (question) => {
    expect(titles(question)).toEqual([]);
  });

  test('are our topics too, by the words of their follow-ups', () => {
    expect(titles('Which Celery task was killed with its worker?')).toContain('Celery and background jobs');
  });

  test('come with two words of the question each', () => {
    const hints = drain(questionTopics('The pod restarts before it finished warming up. Which endpoint do you look at?'));
    expect(hints.length).toBeGreaterThan(0);
    expect(hints.every(({ because }) => because.length === 2 && because.every((word) => 'The pod restarts before it finished warming up. Which endpoint do you look at?'.includes(word)))).toBe(true);
  });
});
