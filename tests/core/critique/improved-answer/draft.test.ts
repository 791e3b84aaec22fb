import { describe, expect, test } from '@jest/globals';
import { joined, linesOf, textOf } from '../../../../src/core/critique/improved-answer/draft';

describe('pieces one after the other', () => {
  test.each([
    ['ours and theirs', ['[A?]', ['b', 'c'], '[D?]'], '[A?] b c [D?]'],
    ['empty ones left out', ['', ['', 'b'], ''], 'b'],
    ['an empty list', [[], '[A?]', []], '[A?]'],
    ['nothing', [], ''],
  ] as readonly (readonly [string, readonly (string | readonly string[])[], string])[])('%s', (_what, pieces, text) => {
    expect(textOf(joined(...pieces))).toBe(text);
  });

  test('a list is the writer\'s, a string in brackets a slot, any other a frame', () => {
    expect(joined(['I ran.'], '[Why?]', 'Action:').map(({ kind }) => kind)).toEqual(['own', 'slot', 'frame']);
  });

  test('a frame with a place in it is two pieces', () => {
    expect(joined('Hello, [their name].')).toEqual([{ kind: 'frame', text: 'Hello,' }, { kind: 'slot', text: '[their name].' }]);
  });

  test('two slots in one string are two slots', () => {
    expect(joined('[A?] [B?]').map(({ text }) => text)).toEqual(['[A?]', '[B?]']);
  });
});

describe('whom one told', () => {
  test.each([
    ['I told to use a queue.', 'I told [whom?] to use a queue.'],
    ['In May I told to stop.', 'In May I told [whom?] to stop.'],
    ['I told the team to stop.', 'I told the team to stop.'],
    ['I was told to stop.', 'I was told to stop.'],
    ['I told Tom to stop.', 'I told Tom to stop.'],
  ])('%s', (said, text) => {
    expect(textOf(joined([said]))).toBe(text);
  });
});

test('drafts stand below each other', () => {
  expect(textOf(linesOf([joined('Action:', ['I ran.']), joined('[Result?]'), joined(['So.'])]))).toBe('Action: I ran.\n[Result?]\nSo.');
  expect(textOf(linesOf([]))).toBe('');
});
