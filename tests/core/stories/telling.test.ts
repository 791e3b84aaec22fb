import { describe, expect, test } from '@jest/globals';
import type { Story } from '../../../src/core/notes/interview-note';
import { sceneShare, tellingOf, type Telling, type TellingBands } from '../../../src/core/stories/telling';
import { emptyCell, ideaOf, storyOf } from './story-of';

const bands: TellingBands = { 'scene-most': 35, 'action-least': 45, 'action-most': 65, 'result-least': 12, 'words-a-minute': 130, 'story-seconds': 120 };

/** So many words, none of them a number. */
function words(count: number): string {
  return Array.from({ length: count }, () => 'word').join(' ');
}

interface Counts {
  readonly s?: number;
  readonly t?: number;
  readonly a?: number;
  readonly r?: number;
  readonly l?: number;
}

function story(counts: Counts, over: Partial<Story> = {}): Story {
  const { s, t, a, r, l } = counts;
  const all = Object.entries({ s, t, a, r, l }).flatMap(([part, count]) => (count === undefined ? [] : [[part, words(count)] as const]));
  return storyOf(Object.fromEntries(all), over);
}

function told(counts: Counts, { noted = false, labelled = true } = {}): Telling | null {
  return tellingOf(story(counts, { labelled }), { bands, noted });
}

describe('the shares of a story', () => {
  test('are whole per cents of all its words, part by part', () => {
    const telling = told({ s: 20, t: 10, a: 50, r: 15, l: 5 });
    expect(telling?.words).toBe(100);
    expect(telling?.shares).toEqual([
      { part: 'situation', words: 20, percent: 20 }, { part: 'task', words: 10, percent: 10 }, { part: 'action', words: 50, percent: 50 },
      { part: 'result', words: 15, percent: 15 }, { part: 'learning', words: 5, percent: 5 },
    ]);
    expect(sceneShare(telling?.shares ?? [], 100)).toBe(30);
  });

  test('a part without words has none', () => {
    expect(told({ s: 10, a: 50, r: 20 })?.shares.map(({ part }) => part)).toEqual(['situation', 'action', 'result']);
  });

  test.each([
    [{ s: 25, t: 10, a: 53, r: 12 }, []],
    [{ s: 40, t: 7, a: 49, r: 12 }, ['scene above 44']],
    [{ s: 40, t: 12, a: 31, r: 17 }, ['scene above 52', 'action below 31']],
    [{ s: 20, t: 5, a: 31, r: 44 }, ['action below 31']],
    [{ s: 10, t: 2, a: 76, r: 12 }, ['action above 76']],
    [{ s: 30, t: 4, a: 60, r: 6 }, ['result below 6']],
    [{ s: 10, t: 4, a: 80, r: 6 }, ['action above 80', 'result below 6']],
  ] as const)('%p: %p', (counts, off) => {
    expect(told(counts)?.off.map(({ of, side, percent }) => `${of} ${side} ${String(percent)}`)).toEqual(off);
  });

  test('two words above the band make no other story', () => {
    expect(told({ s: 30, t: 7, a: 48, r: 15 })?.off).toEqual([]);
    expect(told({ s: 32, t: 7, a: 46, r: 15 })?.off).toEqual([{ of: 'scene', percent: 39, side: 'above' }]);
    expect(told({ s: 111, t: 0, a: 132, r: 57 })?.off).toEqual([]);
  });

  test('where we proposed the parts, a sentence may belong to the next one', () => {
    expect(told({ s: 35, t: 8, a: 42, r: 15 }, { labelled: false })?.off).toEqual([]);
    expect(told({ s: 40, t: 8, a: 37, r: 15 }, { labelled: false })?.off).toEqual([{ of: 'scene', percent: 48, side: 'above' }]);
  });

  test('the bands are the user\'s', () => {
    const own = { ...bands, 'scene-most': 60, 'action-least': 20 };
    expect(tellingOf(story({ s: 40, t: 12, a: 31, r: 17 }), { bands: own, noted: false })?.off).toEqual([]);
  });
});

describe('a story is judged', () => {
  test.each([
    ['40 words that are spoken', { s: 20, a: 15, r: 5 }, false, true],
    ['one word less', { s: 20, a: 14, r: 5 }, false, false],
    ['20 words of notes', { s: 10, a: 5, r: 5 }, true, true],
    ['one word less in notes', { s: 10, a: 4, r: 5 }, true, false],
    ['a task in place of a situation', { t: 20, a: 40, r: 20 }, false, true],
    ['no scene', { a: 40, r: 40 }, false, false],
    ['no action', { s: 40, r: 40 }, false, false],
    ['no result', { s: 40, a: 40 }, false, false],
  ] as const)('with %s: %p, notes: %p: %p', (_, counts, noted, judged) => {
    const telling = told(counts, { noted });
    expect(telling?.isJudged).toBe(judged);
    if (!judged) expect(telling?.off).toEqual([]);
  });
});

describe('the length of a story', () => {
  test.each([[65, 30], [130, 60], [260, 120]])('%i words take %i seconds', (count, seconds) => {
    expect(told({ a: count })?.spokenSeconds).toBe(seconds);
  });

  test('notes are not read out', () => {
    expect(told({ a: 130 }, { noted: true })).toMatchObject({ spokenSeconds: null, isLong: false });
  });

  test('is too long from a quarter above the usual', () => {
    expect(told({ a: 325 })?.isLong).toBe(false);
    expect(told({ a: 330 })?.isLong).toBe(true);
  });

  test('is told at the user\'s own pace', () => {
    expect(tellingOf(story({ a: 100 }), { bands: { ...bands, 'words-a-minute': 100 }, noted: false })?.spokenSeconds).toBe(60);
  });
});

describe('the kinds of number', () => {
  test('are all five, each with its words', () => {
    const telling = tellingOf(storyOf({ s: 'We had 400 tickets.', a: 'I worked on it for 3 weeks.', r: 'Tickets fell by 40%, answers came twice as fast, and it saved $9k a year.' }), { bands, noted: false });
    expect(telling?.numbers).toEqual([
      { kind: 'money', quote: expect.stringContaining('$9k') }, { kind: 'percent', quote: expect.stringContaining('40%') },
      { kind: 'multiplier', quote: expect.stringContaining('twice') }, { kind: 'duration', quote: 'I worked on it for 3 weeks' }, { kind: 'count', quote: 'We had 400 tickets' },
    ]);
  });

  test('a kind that is not there has no words', () => {
    expect(told({ a: 30 })?.numbers.map(({ quote }) => quote)).toEqual([null, null, null, null, null]);
  });
});

test.each([['an empty cell', emptyCell], ['an idea', ideaOf('Saved the release')]])('%s is not told', (_, nothing) => {
  expect(tellingOf(nothing, { bands, noted: true })).toBeNull();
});
