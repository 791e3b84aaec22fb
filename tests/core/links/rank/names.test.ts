import { describe, expect, test } from '@jest/globals';
import { addName, addShortForms, foldedEnd, newNames, removeName, removeShortForms, shortened, spelledOut } from '../../../../src/core/links/rank/names';

const dlq = { short: 'dlq', terms: ['dead', 'letter', 'queue'] };
const odd = { short: 'dlq', terms: ['daili', 'log', 'queri'] };

describe('short forms of a vault', () => {
  test('stand for what most notes say', () => {
    const names = newNames();
    addShortForms(names, [odd]);
    addShortForms(names, [dlq]);
    addShortForms(names, [dlq]);
    expect(spelledOut(names, 'dlq')).toEqual(dlq.terms);
  });

  test('stand for the first of the alphabet, of two as common', () => {
    const names = newNames();
    addShortForms(names, [dlq, odd]);
    expect(spelledOut(names, 'dlq')).toEqual(odd.terms);
  });

  test('stand for nothing once no note says so', () => {
    const names = newNames();
    addShortForms(names, [dlq]);
    addShortForms(names, [dlq]);
    removeShortForms(names, [dlq]);
    expect(spelledOut(names, 'dlq')).toEqual(dlq.terms);
    removeShortForms(names, [dlq]);
    expect(spelledOut(names, 'dlq')).toEqual([]);
    expect(names.shortForms.size).toBe(0);
  });

  test.each([
    ['spelt out alone', ['dead', 'letter', 'queue'], ['dlq']],
    ['spelt out, with more after it', ['dead', 'letter', 'queue', 'grow'], ['dlq']],
    ['in other words', ['dead', 'long', 'queue'], []],
    ['spelt out in part', ['dead', 'letter'], []],
    ['later on only', ['the', 'dead', 'letter', 'queue'], []],
    ['in no words', [], []],
  ])('are found where they are %s', (_, terms, expected) => {
    const names = newNames();
    addShortForms(names, [dlq]);
    expect(shortened(names, terms)).toEqual(expected);
  });

  test('do not mind that one is taken away that was never there', () => {
    const names = newNames();
    removeShortForms(names, [dlq]);
    expect(names.shortForms.size).toBe(0);
  });
});

describe('names of notes', () => {
  const queues = { path: 'Tech/Queues.md', names: [{ words: 'Queues', terms: [4] }, { words: 'Message queues', terms: [7, 4] }] };

  test('are found by their first term', () => {
    const names = newNames();
    addName(names, queues);
    expect([...names.byFirst]).toEqual([[4, ['Tech/Queues.md']], [7, ['Tech/Queues.md']]]);
  });

  test('are found by every end of the path', () => {
    const names = newNames();
    addName(names, queues);
    expect([...names.byEnd.keys()]).toEqual(['tech/queues', 'queues']);
  });

  test('leave those of other notes when they go', () => {
    const names = newNames();
    addName(names, queues);
    addName(names, { path: 'Old/Queues.md', names: [{ words: 'Queues', terms: [4] }] });
    removeName(names, queues);
    expect([...names.byFirst]).toEqual([[4, ['Old/Queues.md']]]);
    expect([...names.byEnd]).toEqual([['queues', ['Old/Queues.md']], ['old/queues', ['Old/Queues.md']]]);
  });
});

describe('the end of a path, folded', () => {
  test.each([
    ['Tech/Queues.md', 'tech/queues'],
    ['./Queues.md', 'queues'],
    ['../../Queues', 'queues'],
    ['/Tech/Queues', 'tech/queues'],
    ['Queues.MD', 'queues'],
    ['Queues.txt', 'queues.txt'],
    ['v1.2 notes', 'v1.2 notes'],
    ['', ''],
  ])('%s is %s', (path, expected) => {
    expect(foldedEnd(path)).toBe(expected);
  });
});
