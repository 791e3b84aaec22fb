import { describe, expect, test } from '@jest/globals';
import { foldLinkName } from '../../../src/core/links/mention-index';
import { linkedPaths } from '../../../src/core/links/mentions';
import { foldGap, foldWord, wordsWithGaps } from '../../../src/core/links/name-words';
import { index, indexOf } from './vault';

describe('a name falls into words and the signs around them', () => {
  test.each([
    ['Kafka', '', ['', 'Kafka'], ''],
    ['Message queues', '', ['', 'Message', ' ', 'queues'], ''],
    ['C++', '', ['', 'C'], '++'],
    ['.NET', '.', ['', 'NET'], ''],
    ['CI/CD', '', ['', 'CI', '/', 'CD'], ''],
    ['Redis (cache)', '', ['', 'Redis', ' (', 'cache'], ')'],
    ['', '', [], ''],
    ['++', '', [], '++'],
  ])('%p', (name, before, words, after) => {
    const parts = wordsWithGaps(name);
    expect(parts.before).toBe(before);
    expect(parts.words.flatMap(({ gap, word }) => [gap, word])).toEqual(words);
    expect(parts.after).toBe(after);
  });
});

describe('words are compared', () => {
  test.each([
    ['KAFKA', 'kafka'],
    ['É', 'e\u0301'],
    ['ＡＢＣ', 'abc'],
    ['Ω', 'Ω'],
  ])('%p as %p', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other));
  });

  test('but not without their marks', () => {
    expect(foldWord('é')).not.toBe(foldWord('e'));
  });
});

test.each([
  ['  ', ' '],
  ['\t', ' '],
  ['\u00a0', ' '],
  ['’', '\''],
  ['“', '"'],
  ['–', '-'],
  [' — ', ' - '],
  ['\n', '\n'],
])('the gap %p is compared as %p', (gap, folded) => {
  expect(foldGap(gap)).toBe(folded);
});

test.each([
  ['Kafka', 'kafka'],
  ['Tech/Kafka.md', 'tech/kafka'],
  ['./Kafka.MD', 'kafka'],
  ['../../Tech/Kafka.md', 'tech/kafka'],
  ['/Tech/Kafka', 'tech/kafka'],
  [' Kafka ', 'kafka'],
])('the link name %p is compared as %p', (name, folded) => {
  expect(foldLinkName(name)).toBe(folded);
});

describe('the paths that a text links to', () => {
  test.each([
    ['[[Kafka]]', ['Tech/Kafka.md']],
    ['![[Tech/Kafka#a|b]]', ['Tech/Kafka.md']],
    ['[a](Tech/Kafka.md)', ['Tech/Kafka.md']],
    ['[a](<Tech/Message queues.md>)', ['Tech/Message queues.md']],
    ['[[event log]]', []],
    ['[[Nobody]]', []],
    ['Kafka', []],
  ])('%p: %p', (text, paths) => {
    expect(linkedPaths(text, index)).toEqual(paths);
  });

  test('are all that a name may lead to', () => {
    const twins = indexOf([
      { path: 'a/Retry.md', title: 'Retry', aliases: [] },
      { path: 'b/Retry.md', title: 'Retry', aliases: [] },
    ]);
    expect(linkedPaths('[[Retry]]', twins)).toEqual(['a/Retry.md', 'b/Retry.md']);
    expect(linkedPaths('[[b/Retry]]', twins)).toEqual(['b/Retry.md']);
  });
});
