import { describe, expect, test } from '@jest/globals';
import { namesThemeAlone } from '../../../src/core/notes/title-themes';

describe('a title over a story', () => {
  test.each([
    'Technical failure',
    'Conflict with a lead',
    'Failure (my favourite)',
    'Leadership - the late maps',
    'A project you are proud of',
  ])('asks, as it is a theme: %s', (title) => {
    expect(namesThemeAlone(title)).toBe(true);
  });

  test.each([
    ['no theme', 'Late maps'],
    ['a theme in brackets', 'Late maps (Leadership & growth)'],
    ['a theme behind a dash', 'Nine hosts — a project of my own'],
    ['the title of an event', 'Wrong answers of the bot and its failure to keep an id'],
    ['the name of a story', 'A conflict story'],
    ['a number of a story', 'Story 3: conflict'],
    ['a key', 'MAP-117: outage at night'],
    ['a collection', 'Failure ideas'],
    ['nothing', ''],
  ])('does not: %s', (_what, title) => {
    expect(namesThemeAlone(title)).toBe(false);
  });
});
