import { describe, expect, test } from '@jest/globals';
import { concreteWords, namesMechanism, specificsIn } from '../../../src/core/critique/subject-specifics';

describe('what makes an answer this one', () => {
  test.each([
    ['it went well and everyone was happy', 0],
    ['I improved things. We were glad.', 0],
    ['we moved to Postgres', 1],
    ['we moved from Oracle to Postgres and from Oracle again', 2],
    ['it took 3 weeks', 1],
    ['in May I called Anna', 2],
    ['the SLA of our API', 2],
    ['a unique key stops it', 1],
    ['', 0],
  ])('"%s" has %i', (text, count) => {
    expect(specificsIn(text)).toBe(count);
  });

  test('a capital at the start of a sentence is no name', () => {
    expect(specificsIn('Things changed. People came. I left.')).toBe(0);
  });
});

describe('a mechanism', () => {
  test.each(['an idempotent consumer', 'we keep a dead-letter queue', 'exponential back-off with jitter', 'a partial index', 'optimistic locking', 'cache invalidation by tenant', 'read replicas', 'the event loop', 'gunicorn and wsgi', 'at-least-once delivery'])('is named in "%s"', (text) => {
    expect(namesMechanism(text)).toBe(true);
  });

  test.each(['we check the status', 'more servers', 'we use Kafka', 'it is handled by the team', 'a good database', 'we monitor it'])('is not in "%s"', (text) => {
    expect(namesMechanism(text)).toBe(false);
  });
});

describe('words that are not anybody\'s', () => {
  test.each([
    ["I'm a software developer and I love challenges.", []],
    ['We improved the performance of the application and everyone was happy.', []],
    ['I tried my best, planned it carefully and solved the problems.', []],
    ["It wasn't easy, but we didn't give up and kept working.", []],
    ['I patched the lock that the invoices took twice.', ['patched', 'lock', 'invoices', 'twice']],
    ['A tenant, a tenant and a rack', ['tenant', 'rack']],
    ['My team-mates are hard-working and well-organised.', ['mates']],
    ['', []],
  ])('in "%s"', (text, expected) => {
    expect([...concreteWords(text)]).toEqual(expected);
  });
});
