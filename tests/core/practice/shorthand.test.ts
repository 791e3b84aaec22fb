import { describe, expect, test } from '@jest/globals';
import { ourTopicsKnown } from '../../../src/core/critique/topics/topics-known';
import { topicsMeant } from '../../../src/core/practice/shorthand';
import { shorthands } from '../../../src/core/practice/shorthand-table';

describe('a short name in a remark means a topic', () => {
  test.each([
    ['blanked on isolation', 'noisy-neighbours'],
    ['no answer for the greedy one: one big customer', 'noisy-neighbours'],
    ['how to keep the teams apart, no clue', 'noisy-neighbours'],
    ['the storage estimate was off', 'scaling'],
    ['back-of-the-envelope took ages', 'scaling'],
    ['estimating the traffic went wrong', 'scaling'],
    ['mixed up the locks', 'locks'],
    ['shaky on threads', 'concurrency'],
    ['ordering of events, no idea', 'delivery-guarantees'],
    ['forgot about duplicates', 'idempotency'],
    ['missed back-off', 'retries-and-circuit-breakers'],
    ['sliding window was wrong', 'rate-limiting'],
    ['weak on eviction', 'caching'],
    ['stale data, no answer', 'cache-expiry'],
    ['rusty on window functions', 'slow-sql'],
    ['composite index mixed up', 'indexes'],
    ['phantoms and dirty reads mixed up', 'transactions'],
    ['schema was messy', 'data-modelling'],
    ['dual writes forgotten', 'zero-downtime-migrations'],
    ['no idea about failover', 'replication'],
    ['hot keys missed', 'sharding'],
    ['quorum maths wrong', 'cap-theorem'],
    ['rebalancing, blank', 'kafka'],
    ['JWT refresh unclear', 'auth'],
    ['encryption at rest missed', 'security'],
    ['unit tests forgotten', 'testing'],
    ['missed dashboards', 'observability'],
    ['no roll-back plan', 'ci-cd'],
    ['pods and probes confused', 'kubernetes'],
    ['pagination missed', 'api-design'],
    ['TLS handshake wrong', 'networking'],
    ['leaks, no clue', 'memory'],
  ])('%j: %s', (words, topic) => {
    expect(topicsMeant(words)).toContain(topic);
  });

  test.each([
    ['isolation levels mixed up', 'noisy-neighbours'],
    ['noisy room', 'noisy-neighbours'],
    ['my time estimate for the sprint was off', 'scaling'],
  ])('%j is not of %s', (words, topic) => {
    expect(topicsMeant(words)).not.toContain(topic);
  });

  test.each([['no story for conflict'], ['forgot the result'], ['rambled'], ['']])('%j means none', (words) => {
    expect(topicsMeant(words)).toEqual([]);
  });
});

test('every topic of the table is one of ours, and stands once', () => {
  const names = shorthands.map(({ topic }) => topic);
  expect(names.filter((name) => ourTopicsKnown.byId(name) === null)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
