import { describe, expect, test } from '@jest/globals';
import { ownSpeakers } from '../../../src/core/notes/own-names';

const found = (myNames: readonly string[], speakers: readonly string[]): readonly string[] =>
  [...ownSpeakers(speakers.map((name) => ({ key: name, names: [name] })), myNames)];

describe('the candidate among speakers', () => {
  test.each([
    ['the name itself', 'Nuri Adan', 'Nuri Adan'],
    ['another case', 'nuri adan', 'NURI ADAN'],
    ['the first name told', 'Nuri', 'Nuri Adan'],
    ['the first name shown', 'Nuri Adan', 'Nuri'],
    ['accents left out', 'Jose Nunez', 'José Núñez'],
    ['accents put in', 'José', 'Jose Nunez'],
    ['a last name cut to its letter', 'Nuri Adan', 'Nuri A.'],
    ['the last name first', 'Nuri Adan', 'Adan, Nuri'],
    ['a dot between', 'Nuri Adan', 'nuri.adan'],
    ['a name in Chinese', '王小明', '王小明'],
    ['an initial', 'N', 'n'],
    ['a name too many', 'Nuri Adan', 'Nuri Adan Weiss'],
  ])('%s: %s is %s', (_what, mine, shown) => {
    expect(found([mine], ['Kofi Berg', shown])).toEqual([shown]);
  });

  test.each([
    ['another last name', ['Nuri Adan'], ['Nuri Berg', 'Kofi']],
    ['the start of a name', ['Nur'], ['Nuri Adan', 'Kofi']],
    ['an initial for a first name', ['N'], ['Nuri Adan', 'Kofi']],
    ['a last name alone', ['Adan'], ['Nuri Adan', 'Kofi']],
    ['two that fit alike', ['Nuri'], ['Nuri Adan', 'Nuri Berg']],
    ['nothing told', [], ['Nuri', 'Kofi']],
    ['signs instead of a name', ['--'], ['--', 'Kofi']],
    ['no name shown', ['Nuri'], ['', '...']],
  ])('%s finds nobody', (_what, mine, speakers) => {
    expect(found(mine, speakers)).toEqual([]);
  });

  test('the exact name wins over one that only fits', () => {
    expect(found(['Nuri'], ['Nuri', 'Nuri Berg'])).toEqual(['Nuri']);
  });

  test('each of several names may be the one', () => {
    expect(found(['Kay', 'Nuri Adan'], ['Kofi', 'Nuri'])).toEqual(['Nuri']);
    expect(found(['Kay', 'Nuri'], ['Kay', 'Nuri', 'Kofi'])).toEqual(['Kay', 'Nuri']);
  });

  test('any of the names that a note gives a speaker will do', () => {
    expect([...ownSpeakers([{ key: 'guest', names: ['guest', 'Nuri'] }, { key: 'host', names: ['host', 'Kofi'] }], ['nuri'])]).toEqual(['guest']);
  });

  test('an endless name costs nothing and is nobody', () => {
    expect(found(['Nuri'], ['x'.repeat(200_000), ','.repeat(200_000)])).toEqual([]);
  });
});
