import { describe, expect, test } from '@jest/globals';
import { counted, countOfRounds, listOf, sentenceCase, times } from '../../../../src/core/notebook/insights/habit-wording';
import { debrief, tellingsIn, type Texts } from './heard';

describe('counts in words', () => {
  test.each([
    [1, 'once'],
    [2, 'twice'],
    [3, '3 times'],
    [14, '14 times'],
  ])('%i is %s', (count, words) => {
    expect(times(count)).toBe(words);
  });

  test.each([
    [1, '1 round'],
    [2, '2 rounds'],
    [0, '0 rounds'],
  ])('%i is %s', (count, words) => {
    expect(counted(count, 'round')).toBe(words);
  });
});

describe('a list', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('of %j is "%s"', (things, words) => {
    expect(listOf(things)).toBe(words);
  });
});

describe('a sentence', () => {
  test.each([
    ['no number', 'No number'],
    ['"like" twice', '"like" twice'],
    ['', ''],
  ])('from "%s" begins as "%s"', (words, sentence) => {
    expect(sentenceCase(words)).toBe(sentence);
  });
});

describe('where tellings stand', () => {
  const round = (day: number): string => debrief(`2026-05-0${String(day)}`, [['Why Redis?', `I said reason ${String(day)}`]]);
  const prepared = '---\ntags: [interview]\n---\n\nQ: Why Redis?\nA: It keeps counters in memory.\n';

  test.each<[what: string, texts: Texts, words: string]>([
    ['in one round', { 'a.md': round(1) }, ''],
    ['in one note', { 'p.md': prepared }, ''],
    ['in two rounds', { 'a.md': round(1), 'b.md': round(2) }, ', in 2 rounds'],
    ['in two notes', { 'p.md': prepared, 'q.md': prepared }, ', in 2 notes'],
    ['in a round and a note', { 'a.md': round(1), 'p.md': prepared }, ', in 1 round and 1 other note'],
    ['in two rounds and two notes', { 'a.md': round(1), 'b.md': round(2), 'p.md': prepared, 'q.md': prepared }, ', in 2 rounds and 2 other notes'],
  ])('%s', (_what, texts, words) => {
    expect(countOfRounds(tellingsIn(texts))).toBe(words);
  });
});
