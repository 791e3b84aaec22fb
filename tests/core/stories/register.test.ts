import { describe, expect, test } from '@jest/globals';
import { isNoted } from '../../../src/core/stories/register';
import { emptyCell, ideaOf, storyOf, type Words } from './story-of';

const PROSE: Words = {
  s: 'When I joined, we had a nightly import that broke twice a week.',
  t: 'I was asked to make it boring.',
  a: 'First I read the logs. Then I wrote a small replay tool. We ran it on old files.',
  r: 'It has not failed since March.',
};

const BULLETS: Words = {
  s: 'Nightly import broken twice a week',
  t: 'Make it boring',
  a: '- Read the logs\n- Wrote a replay tool\n- Ran it on old files with a colleague, as I was new',
  r: 'No failure since March',
};

describe('a story is told in notes', () => {
  test.each([
    ['whatever stands in a table', storyOf(PROSE, { column: 'story 2' })],
    ['an outline', storyOf(PROSE, { column: null, form: 'outline' })],
    ['an idea', ideaOf('I deleted the wrong table')],
    ['an empty cell', emptyCell],
    ['bullets that leave the subject out', storyOf(BULLETS, { column: null })],
  ])('%s', (_, story) => {
    expect(isNoted(story)).toBe(true);
  });
});

describe('a story is told in sentences', () => {
  test.each([
    ['prose under labels', storyOf(PROSE, { column: null })],
    ['Hindi-English prose', storyOf({ a: 'Maine pehle logs dekhe. Phir maine retry add kiya.' }, { column: null })],
  ])('%s', (_, story) => {
    expect(isNoted(story)).toBe(false);
  });
});
