import { describe, expect, test } from '@jest/globals';
import { areasNamed, technicalTerms } from '../../../../src/core/critique/kinds/technical-terms';

/** What each area is called before its colon or stop. */
const heads = (question: string): readonly string[] => areasNamed(question).map((area) => area.replace(/[:.].*$/u, ''));

describe('areas that a question names', () => {
  test.each([
    ['why sqs, why not rabbitmq', ['Message queues']],
    ['Where do failed messages go, the dead-letter one?', ['Dead letter queues']],
    ['How do you deduplicate events', ['Idempotency']],
    ['exactly once, is it real?', ['Idempotency']],
    ['Celery or a cron?', ['Background jobs', 'Scheduling and workflows']],
    ['How do you invalidate a cache with a TTL', ['Caching']],
    ['PostgreSQL vs MongoDB', ['Relational databases', 'NoSQL stores']],
    ['We had an N+1, how did you see it', ['Query performance']],
    ['saga or two-phase commit', ['Transactions']],
    ['How would you shard it', ['Sharding and replication']],
    ['What does eventual consistency mean', ['Consistency in distributed systems']],
    ['Elastic Search relevance', ['Search']],
    ['FastAPI under gunicorn', ['Python web servers']],
    ['async or threads?', ['Concurrency']],
    ['a deadlock in prod', ['Locks and races']],
    ['Node.js memory', ['JavaScript on the server']],
    ['Spring Boot memory', ['The JVM']],
    ['golang channels', ['Language of choice']],
    ['React state', ['Front end']],
    ['GraphQL or gRPC', ['API design']],
    ['is it REST', ['API design']],
    ['rate limiter with back-pressure', ['Protection under load']],
    ['split the monolith', ['Service boundaries']],
    ['Docker on k8s', ['Containers and orchestration']],
    ['AWS Lambda cost', ['Cloud services']],
    ['a canary and a rollback', ['Delivery']],
    ['Terraform drift', ['Infrastructure as code']],
    ['which alerts did you have', ['Observability']],
    ['behind nginx', ['Load balancing']],
    ['JWT expiry', ['Authentication']],
    ['how would you stop XSS', ['Security']],
    ['an ETL of a big CSV', ['Batch and bulk data']],
    ['SMS and e-mail', ['Notifications']],
    ['a refund in the ledger', ['Payments and orders']],
    ['would you use an LLM?', ['Applied AI']],
    ['how do you mock it in a unit test', ['Testing']],
    ['a merge conflict', ['Code craft']],
    ['what is a TCP timeout', ['Networking']],
    ['reverse a linked list', ['Algorithms and data structures']],
    ['a resumable video', ['Streaming and large transfers']],
  ])('%s', (question, expected) => {
    expect(heads(question)).toEqual(expected);
  });

  test.each(['KAFKA', 'kafka', '**Kafka**', '`kafka`', '“Kafka”', 'Kafka?', 'kafka/rabbit'])(
    '"%s" in any dress',
    (question) => {
      expect(heads(question)).toContain('Message queues');
    },
  );

  test.each([
    'Tell me about a time you failed.',
    'Are you a leader or a follower?',
    'What did your manager say?',
    'Why do you want to leave?',
    'the rest of the team',
    'a trustworthy colleague',
    'Tell me about yourself',
    'kya aap lead karte hain',
    '',
  ])('none in "%s"', (question) => {
    expect(heads(question)).toEqual([]);
  });

  test('several stand in the order of the table, each once', () => {
    const named = areasNamed('Kafka, kafka and SQS before Redis, then Postgres; Redis again');
    const order = technicalTerms.map(({ area }) => area);
    expect(named).toHaveLength(3);
    expect(named.map((area) => order.indexOf(area))).toEqual(
      [...named.map((area) => order.indexOf(area))].sort((a, b) => a - b),
    );
  });

  test('a search leaves nothing behind for the next one', () => {
    expect(technicalTerms.filter(({ words }) => words.global || words.sticky)).toEqual([]);
  });
});
