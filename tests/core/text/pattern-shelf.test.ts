import { describe, expect, test } from '@jest/globals';
import { drain } from '../../../src/core/notes/steps';
import { patternsReady, shelve } from '../../../src/core/text/pattern-shelf';
import { phrases } from '../../../src/core/text/phrases';

const made: string[] = [];
const pattern = (source: string): (() => RegExp) => () => {
  made.push(source);
  return new RegExp(source, 'g');
};

describe('patterns on the shelf', () => {
  test('are compiled one a step, and none before', () => {
    drain(patternsReady());
    shelve(() => [pattern('first'), pattern('second')]);
    shelve(() => [pattern('third')]);
    expect(made).toEqual([]);
    const steps = patternsReady();
    steps.next();
    expect(new Set(made)).toEqual(new Set(['first']));
    steps.next();
    expect(new Set(made)).toEqual(new Set(['first', 'second']));
    expect([...steps]).toHaveLength(1);
    expect(new Set(made)).toEqual(new Set(['first', 'second', 'third']));
  });

  test('are ready only once', () => {
    drain(patternsReady());
    expect([...patternsReady()]).toEqual([]);
  });

  test('find afterwards what they found before', () => {
    const finder = phrases('we had to', 'a while');
    drain(patternsReady());
    expect(finder('We had to wait, a while.').map(({ text }) => text)).toEqual(['We had to', 'a while']);
  });
});

describe('a list too long for one pattern', () => {
  const letters = [...'abcdefghijklmnopqrst'];
  const names = letters.flatMap((a) => letters.map((b) => `${a}${b}-service handles`));
  const finder = phrases(...names, 'the queue', 'the queue of letters');

  test('finds in order of place, whichever pattern holds the words', () => {
    const found = finder('the queue, then tt-service handles it and aa-service handles the rest').map(({ text }) => text);
    expect(found).toEqual(['the queue', 'tt-service handles', 'aa-service handles']);
  });

  test('finds no stretch twice, as one pattern would', () => {
    const long = phrases(...names, 'the queue of letters', 'queue of letters', 'letters');
    expect(long('We kept the queue of letters.').map(({ text }) => text)).toEqual(['the queue of letters']);
  });
});
