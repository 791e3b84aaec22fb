import { describe, expect, test } from '@jest/globals';
import { questionTerms } from '../../../../src/core/links/stories/question-terms';
import { storyIndex, type IndexedStory } from '../../../../src/core/links/stories/story-index';
import { drain } from '../../../../src/core/notes/steps';

const story = (text: string, ...answers: readonly string[]): IndexedStory => ({ text, answers });
const stories = [story('The heron stood in the reeds by the harbour.', 'Where do herons stand?'), story('Reeds grow by the harbour wall.'), story('The harbour master counts gulls.')];
const index = drain(storyIndex(stories));
const terms = (words: string): ReadonlySet<string> => new Set(questionTerms(words).keys());

/** The terms of a question that the story at a place tells, and their share. */
const shared = (at: number, words: string): { readonly shared: readonly string[]; readonly covered: number } => index.wordsShared(at, index.weigh(terms(words)));

describe('the terms of a question', () => {
  test.each([
    ['stand most telling first', 0, 'harbour reeds heron', ['heron', 'reed', 'harbour']],
    ['are those that the story tells', 1, 'harbour reeds heron', ['reed', 'harbour']],
    ['are none that it does not tell', 2, 'reeds and herons', []],
    ['are none of a story that is not there', 9, 'harbour', []],
    ['are none of an empty question', 0, '', []],
  ])('%s', (_what, at, words, wanted) => {
    expect(shared(at, words).shared).toEqual(wanted);
  });

  test('are all of what a question asks, or a share of it by weight', () => {
    expect(shared(0, 'harbour reeds heron').covered).toBeCloseTo(1);
    expect(shared(2, 'harbour heron').covered).toBeGreaterThan(0);
    expect(shared(2, 'harbour heron').covered).toBeLessThan(0.3);
    expect(shared(0, '').covered).toBe(0);
  });

  test('weigh more the fewer stories tell them', () => {
    const { weights, sum } = index.weigh(terms('harbour reeds heron walrus'));
    const [most, ...rest] = [...weights.values()];
    expect([...weights.keys()][0]).toBe('walru');
    expect(rest.every((weight) => weight < (most ?? 0))).toBe(true);
    expect([...weights.values()].reduce((all, weight) => all + weight, 0)).toBeCloseTo(sum);
  });
});

describe('the answers of a story', () => {
  test('are the terms of its questions', () => {
    expect(index.answersOf(0).map((each) => [...each].sort())).toEqual([['heron', 'stand']]);
    expect(index.answersOf(1)).toEqual([]);
    expect(index.answersOf(9)).toEqual([]);
  });
});

describe('an index', () => {
  test('pauses after each story that is new', () => {
    expect([...storyIndex(stories)]).toHaveLength(0);
    expect([...storyIndex([...stories, story('The pier is long.')])]).toHaveLength(1);
    expect([...storyIndex([story('A'), story('B')])]).toHaveLength(2);
  });

  test('reads a long story to its end, up to a limit', () => {
    const long = drain(storyIndex([story(`${'The tide came in. '.repeat(400)}Then a narwhal.`), story(`${'The tide came in. '.repeat(4000)}Then a narwhal.`)]));
    const found = [0, 1].map((at) => long.wordsShared(at, long.weigh(terms('narwhal'))).shared);
    expect(found).toEqual([['narwhal'], []]);
  });

  test('of no stories shares nothing', () => {
    const none = drain(storyIndex([]));
    expect(none.wordsShared(0, none.weigh(terms('harbour')))).toEqual({ shared: [], covered: 0 });
  });
});
