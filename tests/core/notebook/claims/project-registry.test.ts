import { describe, expect, test } from '@jest/globals';
import { nameIn } from '../../../../src/core/notebook/claims/project-names';
import { ProjectRegistry } from '../../../../src/core/notebook/claims/project-registry';

const named = (title: string): NonNullable<ReturnType<typeof nameIn>> => {
  const name = nameIn(title);
  if (name === null) throw new Error(`${title} is no name`);
  return name;
};

/** Two projects and how often words stand in a notebook of 100 units. */
function registry(): ProjectRegistry {
  const known = new ProjectRegistry(new Map([['tidewatch', 3], ['bell', 2], ['harbour', 20], ['gull', 1]]), 100);
  known.open(named('Tidewatch'), '', new Set(['harbour', 'gull']));
  known.open(named('Bell'), '', new Set(['harbour']));
  return known;
}

describe('what speaks for a project', () => {
  test('its name most', () => {
    const [first] = registry().evidence(new Set(['tidewatch', 'harbour']));
    expect([first?.at, (first?.name ?? 0) > 2]).toEqual([0, true]);
  });

  test('a word that only it holds more than one that both hold', () => {
    expect(registry().evidence(new Set(['gull', 'harbour'])).map(({ at, name }) => [at, name])).toEqual([[0, 0], [1, 0]]);
  });

  test('nothing without a shared word', () => {
    expect(registry().evidence(new Set(['lamp']))).toEqual([]);
  });

  test('two words of a name side by side, where each is everyday', () => {
    const known = new ProjectRegistry(new Map(), 100);
    known.open(named('Night shift'), '', new Set());
    expect(known.evidence(new Set(['night']), ['night shift'])[0]?.name).toBeGreaterThan(known.evidence(new Set(['night']), ['late night'])[0]?.name ?? 9);
  });
});

describe('namesakes', () => {
  test.each([['Tidewatch rollout', [0]], ['Tidewatch bell', [0, 1]], ['Lamp', []]])('%s: %p', (title, found) => {
    expect(registry().namesakes(named(title))).toEqual(found);
  });

  test.each([['Night ferries for the islands', [0]], ['Night ferries: clerks and harbours', [0]], ['Night trains for the islands', []]])('of one that is glossed, %s: %p', (title, found) => {
    const known = new ProjectRegistry(new Map(), 100);
    known.open(named('Night ferries: the tickets'), '', new Set());
    expect(known.namesakes(named(title))).toEqual(found);
  });
});

test('a word is the rarer the fewer units hold it, and rarer than any everyday one', () => {
  const known = registry();
  expect([known.rarity('gull') > known.rarity('harbour'), known.rarity('harbour') > known.rarity('night') * 0.5, known.rarity('night') < known.rarity('gull')]).toEqual([true, true, true]);
});
