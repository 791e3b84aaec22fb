import { describe, expect, test } from '@jest/globals';
import { themeWords } from '../../../../src/core/links/stories/theme-words';
import { spellingsIn, themes, themesAsked, themesTold, titleOfTheme } from '../../../../src/core/links/stories/themes';
import { askingRows, tellingRows } from './theme-rows';

const toldForSure = (story: string): readonly string[] => themesTold(story).filter(({ isSure }) => isSure).map(({ theme }) => theme);

describe('the table of themes', () => {
  test.each(themes.map((theme) => [theme]))('has words enough for %s, each once', (theme) => {
    const { asks, tells, hints } = themeWords[theme];
    expect(theme).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(titleOfTheme(theme)).toMatch(/^[a-z][a-z' -]+$/);
    expect(spellingsIn(asks).length).toBeGreaterThanOrEqual(20);
    expect(spellingsIn(tells).length).toBeGreaterThanOrEqual(20);
    for (const list of [spellingsIn(asks), [...spellingsIn(tells), ...spellingsIn(hints)]]) expect(list.filter((term, at) => list.indexOf(term) < at)).toEqual([]);
    expect([asks, tells, hints].filter((list) => list !== list.toLowerCase() || /,,|, *$|\|\||\| | \|/.test(list))).toEqual([]);
  });

  test('has an asking row and a telling row for each', () => {
    const [asked, told] = [askingRows, tellingRows].map((rows) => new Set(rows.map(([, theme]) => theme)));
    expect(themes.filter((theme) => asked?.has(theme) !== true || told?.has(theme) !== true)).toEqual([]);
  });

  test('writes the spellings of a term together', () => {
    expect(spellingsIn('plain, he|she wanted|asked, argu*')).toEqual(['plain', 'he wanted', 'he asked', 'she wanted', 'she asked', 'argu*']);
  });
});

describe('the themes of a question', () => {
  test.each(askingRows)('"%s" asks for %s', (question, theme) => {
    expect(themesAsked(question)).toContain(theme);
  });

  test.each(askingRows)('"%s" asks for four at the most', (question) => {
    expect(themesAsked(question).length).toBeLessThanOrEqual(4);
  });

  test.each([['And then?'], [''], ['Tell me about yourself.'], ['What is a mutex?'], ['What is your notice period?']])('"%s" asks for none', (question) => {
    expect(themesAsked(question)).toEqual([]);
  });

  test('the end of an endless question is read, not all of it', () => {
    expect(themesAsked(`${'blue '.repeat(400)}How do you delegate?`)).toEqual(['delegation']);
    expect(themesAsked(`How do you delegate? ${'blue '.repeat(400)}`)).toEqual([]);
  });
});

describe('the themes of a story', () => {
  test.each(tellingRows)('"%s" tells %s', (story, theme) => {
    expect(toldForSure(story)).toContain(theme);
  });

  test.each(tellingRows)('each sign in "%s" stands where it says', (story) => {
    expect(themesTold(story).filter(({ word, hit }) => story.slice(hit.start, hit.end).toLowerCase() !== word)).toEqual([]);
  });

  test.each([['I painted the fence green.'], ['']])('"%s" tells none for sure', (story) => {
    expect(toldForSure(story)).toEqual([]);
  });

  test('a word that is found elsewhere too is a hint only', () => {
    expect(themesTold('There was coffee.').map(({ theme, isSure }) => [theme, isSure])).toContainEqual(['feedback-given', false]);
  });
});
