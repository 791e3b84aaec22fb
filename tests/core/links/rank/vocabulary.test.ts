import { describe, expect, test } from '@jest/globals';
import { dropTerms, holdTerms, newVocabulary, numberOf } from '../../../../src/core/links/rank/vocabulary';

const entries = (...ids: readonly number[]): Uint32Array => Uint32Array.from(ids);

describe('a vocabulary', () => {
  test('gives each term a number and keeps it', () => {
    const vocabulary = newVocabulary();
    expect(['queue', 'broker', 'queue'].map((term) => numberOf(vocabulary, term))).toEqual([0, 1, 0]);
  });

  test('counts the notes that hold a term', () => {
    const vocabulary = newVocabulary();
    const queue = numberOf(vocabulary, 'queue');
    holdTerms(vocabulary, entries(queue));
    holdTerms(vocabulary, entries(queue, numberOf(vocabulary, 'broker')));
    expect([...vocabulary.notes.slice(0, 2)]).toEqual([2, 1]);
    dropTerms(vocabulary, entries(queue));
    expect([...vocabulary.notes.slice(0, 2)]).toEqual([1, 1]);
  });

  test('forgets a term that no note holds, and gives its number again', () => {
    const vocabulary = newVocabulary();
    const queue = numberOf(vocabulary, 'queue');
    holdTerms(vocabulary, entries(queue));
    dropTerms(vocabulary, entries(queue));
    expect(vocabulary.idOf.has('queue')).toBe(false);
    expect(numberOf(vocabulary, 'broker')).toBe(queue);
    expect(vocabulary.notes[queue]).toBe(0);
  });

  test('keeps its counts while it grows', () => {
    const vocabulary = newVocabulary();
    const ids = Array.from({ length: 5_000 }, (_, at) => numberOf(vocabulary, `term${String(at)}`));
    holdTerms(vocabulary, entries(...ids));
    holdTerms(vocabulary, entries(numberOf(vocabulary, 'one more')));
    expect(vocabulary.notes.slice(0, 5_001).every((held) => held === 1)).toBe(true);
    expect(vocabulary.terms[4_999]).toBe('term4999');
  });
});
