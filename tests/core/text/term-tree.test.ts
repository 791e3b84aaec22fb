import { describe, expect, test } from '@jest/globals';
import { growTermTree, termsIn, termTree } from '../../../src/core/text/term-tree';

const found = (text: string, ...terms: readonly string[]): readonly string[] =>
  termsIn(text, termTree(terms.map((term) => [term, term] as const))).map((hit) => hit.text);

describe('a term is found', () => {
  test.each([
    ['dead letter', 'What is a dead letter?', ['dead letter']],
    ['dead letter', 'What is a dead-letter queue?', ['dead-letter']],
    ['dead letter', 'Two **dead letters** came.', ['dead letters']],
    ['dead letter', 'A dead\nletter, wrapped.', ['dead\nletter']],
    ['node js', 'We ran Node.js there.', ['Node.js']],
    ['ci cd', 'Our CI/CD is slow.', ['CI/CD']],
    ['n+1', 'The N+1 problem.', ['N+1']],
    ['kafka', 'KAFKA is loud.', ['KAFKA']],
    ['idempot*', 'Idempotency and idempotent calls.', ['Idempotency', 'idempotent']],
    ['retr* later', 'We retried later.', ['retried later']],
    ['can\'t keep up', 'They can\u2019t keep up.', ['can\u2019t keep up']],
    ['REST', 'A REST call.', ['REST']],
    ['REST', 'Two RESTs.', ['RESTs']],
    ['API gateway', 'One API gateway.', ['API gateway']],
    ['queue', 'The queue\'s depth', ['queue\'s']],
    ['consumer', 'Three consumers', ['consumers']],
  ])('%s in "%s"', (term, text, hits) => {
    expect(found(text, term)).toEqual(hits);
  });

  test.each([
    ['dead letter', 'He was dead. Letters came.'],
    ['dead letter', 'dead, letter'],
    ['dead letter', 'dead\n\nletter'],
    ['dead letter', 'a deadline letter'],
    ['kafka', 'kafkaesque'],
    ['idempot*', 'idem'],
    ['REST', 'the rest of us'],
    ['REST', 'THE REST OF US'],
    ['React', 'They react slowly'],
    ['queue', 'queueing'],
    ['as', 'a'],
    ['queue', ''],
  ])('but not %s in "%s"', (term, text) => {
    expect(found(text, term)).toEqual([]);
  });
});

describe('of several terms', () => {
  test('the longer wins where two begin at the same word', () => {
    expect(found('The cache invalidation and the cache.', 'cache', 'cache invalidation')).toEqual(['cache invalidation', 'cache']);
  });

  test('the shorter is found where the longer breaks off', () => {
    expect(found('The cache miss.', 'cache', 'cache invalidation plan')).toEqual(['cache']);
  });

  test('a longer one over a plural does not hide the word itself', () => {
    expect(found('How many consumers?', 'consumer', 'consumers cannot keep up')).toEqual(['consumers']);
  });

  test('hits never overlap', () => {
    expect(found('message queue depth', 'message queue', 'queue depth')).toEqual(['message queue']);
  });

  test('one term may stand for several things', () => {
    const hits = termsIn('An upload.', termTree([['upload', 'bulk'], ['upload', 'resumable']] as const));
    expect(hits.map(({ meanings }) => meanings)).toEqual([['bulk', 'resumable']]);
  });

  test('an offset leads to the words', () => {
    const text = 'Why did you choose SQS over Kafka?';
    const hits = termsIn(text, termTree([['sqs', 1], ['kafka', 2]] as const));
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['SQS', 'Kafka']);
  });
});

describe('hostile texts', () => {
  test.each([
    ['one endless word', 'a'.repeat(50_000)],
    ['a term begun again and again', 'dead '.repeat(20_000)],
    ['signs only', '-/'.repeat(20_000)],
    ['blanks only', ' '.repeat(50_000)],
  ])('%s holds no term', (_, text) => {
    expect(found(text, 'dead letter', 'aaaa*b', 'idempot*')).toEqual([]);
  });
});

describe('a tree that grows in steps', () => {
  const many = Array.from({ length: 950 }, (_, at) => [`term${String(at)}`, at] as const);

  test('pauses after every two hundred terms and finds the same', () => {
    const taken: number[] = [];
    const counted = function* counted(): Iterable<readonly [string, number]> {
      for (const [at, entry] of many.entries()) {
        taken[taken.length - 1] = at + 1;
        yield entry;
      }
    };
    taken.push(0);
    const steps = growTermTree(counted());
    let step = steps.next();
    while (step.done !== true) {
      taken.push(taken.at(-1) ?? 0);
      step = steps.next();
    }
    expect(taken.slice(0, 4)).toEqual([200, 400, 600, 800]);
    expect(termsIn('term7 and term949', step.value)).toEqual(termsIn('term7 and term949', termTree(many)));
    expect(termsIn('term7 and term949', step.value)).toHaveLength(2);
  });

  test('of no terms is done at once and finds nothing', () => {
    const step = growTermTree<string>([]).next();
    expect(step.done).toBe(true);
    expect(step.done === true ? termsIn('term', step.value) : null).toEqual([]);
  });
});
