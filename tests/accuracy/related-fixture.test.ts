import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { askFixture, type FixtureResult, type Offered } from './related-fixture';

/** Of a vault that somebody wrote who had not seen the ranker (see its README). */
const folder = path.resolve(__dirname, '../fixtures/links');
const share = (offers: readonly Offered[]): number => offers.filter(({ isFound }) => isFound).length / offers.length;

describe('on a vault that the ranker was not made for', () => {
  let result: FixtureResult = { notes: [], stories: [] };
  beforeAll(() => { result = askFixture(folder); });

  test('a technical follow-up finds a note on its topic among the first three, four times in five', () => {
    expect(result.notes).toHaveLength(30);
    expect(share(result.notes)).toBeGreaterThanOrEqual(0.8);
  });

  test('a behavioural question finds a fitting story among the first five, four times in five', () => {
    expect(result.stories).toHaveLength(30);
    expect(share(result.stories)).toBeGreaterThanOrEqual(0.8);
  });

  test('no more is offered than is asked for', () => {
    expect(result.notes.every(({ offered }) => offered.length <= 3)).toBe(true);
    expect(result.stories.every(({ offered }) => offered.length <= 5)).toBe(true);
  });
});
