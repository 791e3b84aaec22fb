import { describe, expect, test } from '@jest/globals';
import { ignoredAfterMove, linkIgnorer, withIgnored, type IgnoredLink } from '../../../../src/core/links/plan/ignored-links';

const list: readonly IgnoredLink[] = [
  { kind: 'words', words: 'Dead  Letter' }, { kind: 'note', path: 'Tech/Kafka.md' },
  { kind: 'pair', from: 'a.md', to: 'b.md' }, { kind: 'pair', from: 'c.md', to: 'a.md' },
];

describe('the ignore list', () => {
  test.each([
    ['dead letter', true], ['DEAD LETTER', true], ['dead letters', false], ['dead', false], ['', false],
  ])('of words: %p is ignored: %p', (words, ignored) => {
    expect(linkIgnorer(list, 'a.md').ignoresWords(words)).toBe(ignored);
  });

  test.each([
    ['Tech/Kafka.md', 'a.md', true], ['Tech/Kafka.md', 'z.md', true], ['b.md', 'a.md', true], ['a.md', 'b.md', true],
    ['c.md', 'a.md', true], ['b.md', 'c.md', false], ['b.md', 'z.md', false],
  ])('of notes: %p in %p is ignored: %p', (path, source, ignored) => {
    expect(linkIgnorer(list, source).ignoresNote(path)).toBe(ignored);
  });

  test('an empty one ignores nothing', () => {
    const { ignoresNote, ignoresWords } = linkIgnorer([], 'a.md');
    expect([ignoresNote('b.md'), ignoresWords('b')]).toEqual([false, false]);
  });

  test.each<readonly [string, IgnoredLink, number]>([
    ['new words', { kind: 'words', words: 'queue' }, 5],
    ['the same words in another case', { kind: 'words', words: 'dead letter' }, 4],
    ['a new note', { kind: 'note', path: 'b.md' }, 5],
    ['the same note', { kind: 'note', path: 'Tech/Kafka.md' }, 4],
    ['a new pair', { kind: 'pair', from: 'b.md', to: 'c.md' }, 5],
    ['the same pair the other way round', { kind: 'pair', from: 'b.md', to: 'a.md' }, 4],
  ])('%s: %p', (_, more, length) => {
    expect(withIgnored(list, more)).toHaveLength(length);
  });

  test.each<readonly [string, string, string, readonly IgnoredLink[]]>([
    ['a note', 'Tech/Kafka.md', 'Log.md', [list[0], { kind: 'note', path: 'Log.md' }, list[2], list[3]] as readonly IgnoredLink[]],
    ['both ends of pairs', 'a.md', 'x/a.md', [list[0], list[1], { kind: 'pair', from: 'x/a.md', to: 'b.md' }, { kind: 'pair', from: 'c.md', to: 'x/a.md' }] as readonly IgnoredLink[]],
  ])('follows %s that moved', (_, from, to, expected) => {
    expect(ignoredAfterMove(list, from, to)).toEqual(expected);
  });

  test('is the same list where another note moved', () => {
    expect(ignoredAfterMove(list, 'z.md', 'y.md')).toBe(list);
  });
});
