import { describe, expect, test } from '@jest/globals';
import { editDistance, repairedTerm } from '../../../../src/core/links/rank/repair-terms';
import { holdTerms, newVocabulary, numberOf } from '../../../../src/core/links/rank/vocabulary';

const known = 'dlq sqs queue partit consum idempot kafka kubernet server retri broker brokers load balanc redis';

function vocabularyOf(words: string): ReturnType<typeof newVocabulary> {
  const vocabulary = newVocabulary();
  holdTerms(vocabulary, Uint32Array.from(words.split(' ').map((word) => numberOf(vocabulary, word))));
  return vocabulary;
}

describe('a word that no note holds', () => {
  test.each([
    ['with a letter left out', 'kafa', ['kafka']],
    ['with a letter too many', 'kafkaa', ['kafka']],
    ['with another letter', 'kafta', ['kafka']],
    ['with two letters swapped', 'kakfa', ['kafka']],
    ['with two mistakes in a long one', 'kubrnett', ['kubernet']],
    ['with two mistakes in a short one', 'kafxx', []],
    ['with another first letter', 'tafka', []],
    ['with an end that no stem was seen in', 'partitoin', ['partit']],
    ['run together with a short form', 'sqsqueue', ['sqs', 'queue']],
    ['run together', 'loadbroker', ['load', 'broker']],
    ['that begins with a short form', 'dlquqe', ['dlq']],
    ['that is no other', 'zebra', []],
    ['of three letters', 'dqq', []],
    ['with digits', 'kafk4', []],
    ['of another alphabet', 'очередь', []],
  ])('%s: %s is %j', (_, word, expected) => {
    expect(repairedTerm(word, vocabularyOf(known))).toEqual(expected);
  });

  test('is the one that more notes hold, of two as near', () => {
    const vocabulary = vocabularyOf('cart card');
    holdTerms(vocabulary, Uint32Array.of(numberOf(vocabulary, 'card')));
    expect(repairedTerm('carx', vocabulary)).toEqual(['card']);
  });

  test('is the first of the alphabet, of two as near and as common', () => {
    expect(repairedTerm('carx', vocabularyOf('cart card'))).toEqual(['card']);
  });
});

describe('the distance of two words', () => {
  test.each([
    ['kafka', 'kafka', 0],
    ['kafka', 'kafa', 1],
    ['kafka', 'kakfa', 1],
    ['kafka', 'kafkas', 1],
    ['kafka', 'kofta', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['queue', 'quque', 1],
    ['dlq', 'dlquqe', 3],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
