import { describe, expect, test } from '@jest/globals';
import { ourTopics, topicFinder, topicsOf } from '../../../../src/core/critique/topics/topics-named';
import { allTopics } from '../../../../src/core/critique/topics/topics';
import type { Topic } from '../../../../src/core/critique/topics/topic';
import { exampleQuestions } from '../kinds/example-questions';
import { askedRows, topicless } from './asked-rows';

const names = (question: string, answers: readonly string[] = [], category: string | null = null): readonly string[] =>
  topicsOf(question, answers, category).map(({ name }) => name);

const quotedIn = (reason: string): readonly string[] => [...reason.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');

describe('the topics of a question', () => {
  test('the table holds at least 120 questions and asks after every topic', () => {
    expect(askedRows.length).toBeGreaterThanOrEqual(120);
    const asked = new Set(askedRows.flatMap(([, topics]) => topics));
    expect(allTopics.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });

  test.each(askedRows)('"%s" is about %j', (question, topics) => {
    expect(names(question)).toEqual(topics);
  });

  test.each(askedRows)('the reason for "%s" quotes its words', (question) => {
    const reasons = topicsOf(question, [], null).map(({ reason }) => reason);
    expect(reasons.every((reason) => / in the question$/.test(reason))).toBe(true);
    expect(reasons.flatMap(quotedIn).filter((words) => !question.includes(words))).toEqual([]);
    expect(reasons.flatMap(quotedIn).length).toBeGreaterThanOrEqual(reasons.length);
  });

  test.each(askedRows)('"%s" keeps its topics in bold and without its mark', (question, topics) => {
    expect(names(`**${question.replace(/[?.]$/, '')}**`)).toEqual(topics);
  });

  test.each(askedRows)('"%s" keeps its topics with straight and curly apostrophes', (question, topics) => {
    expect(names(question.replace(/'/g, '\u2019'))).toEqual(topics);
  });

  test.each(topicless.map((question) => [question]))('"%s" has none', (question) => {
    expect(names(question)).toEqual([]);
  });
});

describe('questions about people, of every kind', () => {
  const technical = new Set([
    'fact', 'plans', 'problem-solving', 'technical-decision', 'scale', 'reliability', 'technical-concept', 'system-design', 'coding', 'standards',
  ]);
  const rows = Object.entries(exampleQuestions).filter(([kind]) => !technical.has(kind)).flatMap(([kind, asked]) => asked.map((question) => [kind, question] as const));

  test('are many', () => {
    expect(rows.length).toBeGreaterThan(60);
  });

  test.each(rows)('%s: "%s" has no topic', (_, question) => {
    expect(names(question)).toEqual([]);
  });
});

describe('what a story mentions in passing', () => {
  const story = 'We ran Kafka with SQS and RabbitMQ, and Celery workers read from the queue. I argued for idempotency keys.';

  test.each([
    ['Tell me about a time you disagreed with a colleague.'],
    ['What is your greatest achievement?'],
    ['Tell me about a project you are proud of.'],
    ['Tell me about yourself.'],
    ['Describe a situation where you had to learn something quickly.'],
    ['Why are you leaving your company?'],
  ])('is no topic of "%s"', (question) => {
    expect(names(question, [story], 'Kafka')).toEqual([]);
  });

  test('nor is a word of the preamble of a question about people', () => {
    expect(names('I see that you know Kafka. Tell me about a conflict in your team.')).toEqual([]);
    expect(names('I see that you know Kafka. How do you choose a partition key?')).toEqual(['kafka']);
  });
});

describe('what a text names by itself', () => {
  const named = (text: string): readonly string[] => ourTopics.topicsNamedIn(text).map(({ name }) => name);

  test('is every topic that it names plainly, whatever was asked', () => {
    expect(named('We ran Kafka, then SQS, and RabbitMQ read from it.')).toEqual(['kafka', 'sqs', 'rabbitmq']);
    expect(ourTopics.topicsNamedIn('We moved to Kafka.')).toEqual([{ name: 'kafka', reason: '"Kafka" in the answer', words: ['Kafka'] }]);
  });

  test.each([['We stood in a queue with two workers.'], ['I spoke to the team.'], ['']])('is nothing in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('is at most six topics', () => {
    expect(named('Kafka, SQS, RabbitMQ, Celery, Airflow, JWT, a CDN, Kubernetes and an API gateway.')).toHaveLength(6);
  });
});

describe('a finder of topics', () => {
  test('gets ready in small steps and then finds the same', () => {
    const [slow, quick] = [topicFinder(allTopics), topicFinder(allTopics)];
    const steps = slow.ready();
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThan(5);
    const asked = { question: 'Why SQS and not Kafka?', answers: [], category: null };
    expect(slow.topicsOf(asked)).toEqual(quick.topicsOf(asked));
    expect(slow.topicsOf(asked)).toHaveLength(2);
  });

  test('has nothing left to do once it is ready', () => {
    const finder = topicFinder(allTopics);
    finder.topicsOf({ question: 'Why Kafka?', answers: [], category: null });
    expect(finder.ready().next().done).toBe(true);
  });
});

describe('where the question names nothing', () => {
  test('the answer names the topic, with two words of it', () => {
    expect(topicsOf('Why did you say that?', ['Because a background task in Celery keeps the page quick.'], null)).toEqual([
      { name: 'celery', reason: '"background task" and "Celery" in the answer', words: ['background task', 'Celery'] },
    ]);
  });

  test('one word is not enough', () => {
    expect(names('Why did you say that?', ['Because of Celery.'])).toEqual([]);
  });

  test('unless the heading above names the same', () => {
    expect(topicsOf('Why did you say that?', ['Because of Celery.'], 'Background jobs')).toEqual([
      { name: 'celery', reason: '"Celery" in the answer, "Background jobs" in the heading above', words: ['Celery', 'Background jobs'] },
    ]);
  });

  test('the heading alone decides for a question with technical words', () => {
    expect(names('How many consumers do you run?', [], 'Kafka')).toEqual(['kafka']);
    expect(names('How many people do you know?', [], 'Kafka')).toEqual([]);
  });

  test('no answer counts where the question names its topic itself', () => {
    expect(names('Which API gateway was it?', ['Kong, and Celery with RabbitMQ, and a background task.'])).toEqual(['api-gateways']);
  });
});

describe('the choice among many', () => {
  test('is at most three, those with most words first', () => {
    const question = 'How do Kafka partitions, a consumer group, an SQS queue, a circuit breaker, a JWT and a CDN work together?';
    expect(names(question)).toHaveLength(3);
    expect(names(question)[0]).toBe('kafka');
  });

  test('leaves hints out where a topic is plainly named', () => {
    expect(names('How does the load balancer spread requests over the workers of a queue?')).toEqual(['load-balancing']);
  });

  test('takes a hint beside another technical word only', () => {
    expect(names('What do you do with the queue?')).toEqual([]);
    expect(names('What do you do with the queue of the server?')).toEqual(['message-queues']);
  });
});

describe('a long question', () => {
  test('is read at its end, and in time that grows with its length', () => {
    const preamble = 'We have a service. '.repeat(2000);
    expect(names(`${preamble}How do you use Kafka?`)).toEqual(['kafka']);
    expect(names(`Kafka. ${preamble}How many people are there?`)).toEqual([]);
  });
});

describe('topics of the writer\'s own', () => {
  const own: Topic = {
    id: 'own-scheduler', title: 'Our scheduler', names: { plain: ['tick wheel'], besides: [] },
    mechanisms: [], alternatives: [], tradeOffs: [], followUps: [], oftenSaid: [], study: [],
  };

  test('are found as ours are', () => {
    const finder = topicFinder([...allTopics, own]);
    expect(finder.topicsOf({ question: 'How does your tick wheel work with Kafka?', answers: [], category: null }).map(({ name }) => name)).toEqual(['own-scheduler', 'kafka']);
  });

  test('and are not known to ours', () => {
    expect(names('How does your tick wheel work?')).toEqual([]);
  });
});
