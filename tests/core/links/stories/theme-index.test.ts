import { describe, expect, test } from '@jest/globals';
import { themeIndex, type ThemeIndex, type ThemeTold } from '../../../../src/core/links/stories/theme-index';
import type { Theme } from '../../../../src/core/links/stories/theme-words';
import { drain } from '../../../../src/core/notes/steps';

const fillers = ['The fence is green.', 'The gate is blue.', 'The roof is red.'];
const read = (stories: readonly string[]): ThemeIndex => drain(themeIndex(stories.map((text) => ({ text }))));
const toldIn = (stories: readonly string[], theme: Theme): ThemeTold | undefined => read(stories)[0]?.get(theme);
const strength = (stories: readonly string[], theme: Theme): number => toldIn(stories, theme)?.strength ?? 0;

describe('the themes of the stories of a shelf', () => {
  test.each([
    ['one sure sign', 'It was a race condition.', 0.5],
    ['two sure signs', 'It was a race condition in the kernel.', 0.75],
    ['the same sign twice', 'A race condition. Yes, a race condition.', 0.5],
    ['a hint', 'It took a graph.', 0.1],
    ['nothing', 'It was green.', 0],
  ] as const)('are as sure as their signs: %s', (_what, story, sure) => {
    expect(strength([story, ...fillers], 'hard-bug')).toBeCloseTo(sure);
  });

  test('are less sure by a sign that other stories have too', () => {
    const alone = strength(['It was a race condition.', ...fillers], 'hard-bug');
    const shared = strength(['It was a race condition.', 'A race condition again.', 'The gate is blue.', 'The roof is red.'], 'hard-bug');
    const everywhere = strength(['A race condition.', 'Another race condition.', 'Some race condition.', 'One race condition.'], 'hard-bug');
    expect([alone, shared, everywhere]).toEqual([0.5, 0.375, 0.125]);
  });

  test('quote the surest sign', () => {
    const story = 'A graph showed it: a race condition.';
    const told = toldIn([story, ...fillers], 'hard-bug');
    expect(told && story.slice(told.hit.start, told.hit.end)).toBe('race condition');
  });

  test('are in the order of the stories, none for one that tells none', () => {
    expect(read(['The fence is green.', 'We hired her.']).map((told) => [...told.keys()])).toEqual([[], ['hiring']]);
    expect(read([])).toEqual([]);
  });
});
