import { describe, expect, test } from '@jest/globals';
import { claimsToCheck, mechanismsTold } from '../../../../src/core/critique/topics/mechanisms-told';
import { allTopics } from '../../../../src/core/critique/topics/topics';
import { ourTopicsKnown } from '../../../../src/core/critique/topics/topics-known';
import type { Topic } from '../../../../src/core/critique/topics/topic';

const topic = (id: string): Topic => {
  const known = ourTopicsKnown.byId(id);
  if (known === null) throw new Error(`no topic ${id}`);
  return known;
};

const named = (id: string, answer: string): readonly string[] => mechanismsTold(answer, topic(id)).named.map(({ mechanism }) => mechanism.id);

describe('the mechanisms that an answer names', () => {
  test.each([
    ['dead-letters', 'After five attempts it lands in the DLQ; an alarm fires and the owner replays it.', ['retry-limit', 'alert', 'owner', 'replay']],
    ['sqs', 'We raised the visibility timeout and turned on long-polling.', ['visibility-timeout', 'long-polling']],
    ['kafka', 'We keyed by order id: with the same key events share a partition, and offsets are committed late.', ['key', 'partitions', 'offsets']],
    ['rabbitmq', 'Manual acks, a prefetch of 20 and durable queues.', ['acks', 'prefetch', 'durability']],
    ['celery', 'Tasks retry with back-off, and Flower shows failed tasks.', ['retries', 'monitoring']],
    ['idempotency', 'Each message carries a UUID, and a unique constraint refuses the second insert.', ['key', 'unique-constraint']],
    ['delivery-guarantees', 'The provider calls our webhook for each bounce.', ['receipt']],
    ['noisy-neighbours', 'Each team gets a separate queue and a quota.', ['own-queue', 'quota']],
    ['bulk-upload', 'We validate rows, insert in batches and report failed rows.', ['validate', 'batch', 'progress', 'partial-failure']],
    ['wsgi-workers', 'Gunicorn runs four processes with two threads each.', ['processes', 'threads']],
    ['slow-sql', 'EXPLAIN showed a full scan, so I added a composite index.', ['plan', 'scan', 'index']],
    ['cache-expiry', 'The key takes the same expiry, and we delete the key after commit.', ['ttl', 'delete-on-write', 'order']],
    ['root-cause-analysis', 'We rolled back, wrote a timeline and added alerts.', ['mitigation', 'timeline', 'tests']],
    ['auth', 'Short-lived tokens, a refresh token and a blocklist for logout.', ['expiry', 'revocation']],
    ['react-rendering', 'The profiler showed that the parent re-renders, so I used React.memo.', ['profile', 'why', 'memo']],
    ['resumable-upload', 'The client sends chunks with a checksum and asks for the offset.', ['chunks', 'checksum', 'offset']],
    ['scaling', 'We had 300 requests, I said we can scale.', []],
    ['kafka', 'It is good for high scale.', []],
    ['kafka', '', []],
  ])('of %s in "%s"', (id, answer, mechanisms) => {
    expect(named(id, answer)).toEqual(mechanisms);
  });

  test('stand with their words and their place', () => {
    const answer = 'It goes to the DLQ after three retries.';
    const [first] = mechanismsTold(answer, topic('dead-letters')).named;
    expect(first).toMatchObject({ quote: 'retries', start: answer.indexOf('retries') });
  });

  test('count once, however often they are named', () => {
    expect(named('sqs', 'A visibility timeout. The visibility timeout. FIFO and fifo.')).toEqual(['visibility-timeout', 'fifo']);
  });

  test('and those it lacks make up the topic', () => {
    const { named: told, lacking } = mechanismsTold('We commit offsets and watch the lag.', topic('kafka'));
    expect(told.map(({ mechanism }) => mechanism.id)).toEqual(['offsets', 'lag']);
    expect(lacking.map(({ id }) => id)).toEqual(['partitions', 'key', 'consumer-groups', 'retention', 'replication', 'rebalance', 'transactions']);
  });

  test.each(allTopics.map(({ id }) => [id]))('each mechanism of %s is named by each of its own words', (id) => {
    const known = topic(id);
    const missed = known.mechanisms.flatMap((mechanism) =>
      mechanism.terms
        .map((term) => `We use ${term.replace(/\*/g, 'ing')} there.`)
        .filter((answer) => mechanismsTold(answer, known).named.length === 0));
    expect(missed).toEqual([]);
  });

  test.each(allTopics.map(({ id }) => [id]))('the words quoted for %s stand in the answer', (id) => {
    const answer = 'The queue retries with back-off, keeps an index, an alert and a cache key; we measure p95, scale out, deploy and roll back.';
    const { named: told, lacking } = mechanismsTold(answer, topic(id));
    expect(told.filter(({ quote, start }) => answer.slice(start, start + quote.length) !== quote)).toEqual([]);
    expect(told.length + lacking.length).toBe(topic(id).mechanisms.length);
  });
});

describe('what is often said wrong', () => {
  test.each([
    ['wsgi-workers', 'I said that Django is single-threaded.', 'Django is single-threaded'],
    ['kafka', 'Kafka guarantees ordering of all events.', 'Kafka guarantees order'],
    ['auth', 'The JWT is encrypted, so nobody can read it.', 'A JWT is encrypted'],
    ['celery', 'An error would stop the Django server.', 'Without Celery an error stops the server'],
    ['celery', 'An error will never stop the Django server.', null],
    ['celery', 'An error might stop Django server.', 'Without Celery an error stops the server'],
    ['cap-theorem', 'You can pick two out of three.', 'Choose two of three'],
    ['idempotency', 'We can configure the timestamp.', 'Time stamps tell duplicates apart'],
    ['testing', 'We have 100% coverage.', 'A hundred per cent coverage means no bugs'],
    ['replication', 'Our replica is a backup.', 'Replication is a backup'],
    ['root-cause-analysis', 'It was human error.', 'The cause was human error'],
    ['kafka', 'Order holds within a partition.', null],
    ['wsgi-workers', 'Django is not single-threaded by nature.', null],
    ['auth', 'A JWT isn\'t safe just because the JWT is encrypted.', null],
    ['cap-theorem', 'It is a myth that you choose two.', null],
  ])('about %s in "%s" is %s', (id, answer, claim) => {
    expect(claimsToCheck(answer, topic(id))[0]?.claim.claim ?? null).toBe(claim);
  });

  test('is quoted with its place, and once', () => {
    const answer = 'Flask is single threaded. Yes, single threaded.';
    const claims = claimsToCheck(answer, topic('wsgi-workers'));
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ quote: 'Flask is single threaded', start: 0 });
  });

  test.each(allTopics.map(({ id }) => [id]))('about %s is found by each of its words', (id) => {
    const known = topic(id);
    const missed = known.oftenSaid.flatMap((claim) =>
      claim.words.filter((words) => claimsToCheck(`${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`, known).every((found) => found.claim !== claim)));
    expect(missed.filter((words) => !/\b(?:no|never|not|don't|doesn't|cannot|can't|without)\b/.test(words))).toEqual([]);
  });
});
