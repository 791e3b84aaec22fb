import { describe, expect, test } from '@jest/globals';
import { namesMechanism, specificsIn } from '../../../src/core/critique/subject-specifics';

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
