import { describe, expect, test } from '@jest/globals';
import { areaChoices, areaFinder, daysUntil, nextDue, readAreaLook, usualLook, type AreaLook } from '../../src/app/area-filter';
import { areaRow, evidenceRow } from '../doubles/area-rows';

const areas = [
  areaRow('Message queues', { companies: ['Acme'], roles: ['Backend'], newest: '2026-09-14', due: '2026-11-24', need: 'Unanswered in 2 rounds.' }),
  areaRow('Conflict', { kind: 'competency', companies: ['Acme', 'Bolt'], levels: ['SDE-2'], newest: null, due: null, evidence: [evidenceRow({ quote: 'Zoë said no' })] }),
  areaRow('caching', { state: 'working', companies: ['Bolt'], newest: '2026-10-01', due: '2026-11-20' }),
  areaRow('Éducation of peers', { state: 'resolved', due: '2026-11-23' }),
  areaRow('Kafka', { state: 'dismissed' }),
];

const titles = (look: Partial<AreaLook>): readonly string[] => areaFinder().shown(areas, { ...usualLook, ...look }).map(({ title }) => title);

test('areas whose words were folded ahead are found as others are', () => {
  for (const search of ['zoe', 'queues acme', 'nothing like it']) {
    const prepared = areaFinder();
    prepared.prepare(areas);
    const look = { ...usualLook, search };
    expect(prepared.shown(areas, look)).toEqual(areaFinder().shown(areas, look));
  }
  expect(titles({ search: 'zoe' })).toEqual(['Conflict']);
});

describe('the weak areas that are shown', () => {
  test.each<[string, Partial<AreaLook>, readonly string[]]>([
    ['open and working ones at first, by need', {}, ['Message queues', 'Conflict', 'caching']],
    ['all', { shelf: 'all' }, ['Message queues', 'Conflict', 'caching', 'Éducation of peers', 'Kafka']],
    ['resolved ones', { shelf: 'resolved' }, ['Éducation of peers']],
    ['dismissed ones', { shelf: 'dismissed' }, ['Kafka']],
    ['those of a company', { company: 'Bolt' }, ['Conflict', 'caching']],
    ['those of a role', { role: 'Backend' }, ['Message queues']],
    ['those of a level', { level: 'SDE-2' }, ['Conflict']],
    ['competencies', { kind: 'competency' }, ['Conflict']],
    ['those of a company that is gone: none', { company: 'Nobody' }, []],
    ['those of two filters at once', { company: 'Acme', kind: 'topic' }, ['Message queues']],
    ['the newest evidence first, undated last', { order: 'newest' }, ['caching', 'Message queues', 'Conflict']],
    ['by name, whatever the case and accents', { order: 'name', shelf: 'all' }, ['caching', 'Conflict', 'Éducation of peers', 'Kafka', 'Message queues']],
    ['by the day they are due, never practised last', { order: 'due' }, ['caching', 'Message queues', 'Conflict']],
    ['found by title', { search: 'QUEUE' }, ['Message queues']],
    ['found by need', { search: 'unanswered rounds' }, ['Message queues', 'Conflict', 'caching']],
    ['found by company', { search: 'bolt' }, ['Conflict', 'caching']],
    ['found by quoted words without their accents', { search: ' zoe  ' }, ['Conflict']],
    ['found by words with an accent that the note lacks', { search: 'cáching' }, ['caching']],
    ['found by words in any order, all of them', { search: 'acme queues' }, ['Message queues']],
    ['found by nothing that is there', { search: 'acme kafka' }, []],
  ])('%s', (_, look, expected) => {
    expect(titles(look)).toEqual(expected);
  });

  test('keep the order by need among equals', () => {
    const equal = [areaRow('B', { due: '2026-11-24' }), areaRow('A', { due: '2026-11-24' })];
    expect(areaFinder().shown(equal, { ...usualLook, order: 'due' })).toEqual(equal);
  });

  test('are found anew in a row that changed', () => {
    const finder = areaFinder();
    const look = { ...usualLook, search: 'redis' };
    expect(finder.shown([areaRow('Caching')], look)).toEqual([]);
    expect(finder.shown([areaRow('Caching', { need: 'Redis was unclear.' })], look)).toHaveLength(1);
  });
});

describe('a saved look', () => {
  test('comes back as it was', () => {
    const look: AreaLook = { search: 'queue', company: 'Acme', role: null, level: 'SDE-2', kind: 'topic', shelf: 'all', order: 'due' };
    expect(readAreaLook(JSON.parse(JSON.stringify(look)))).toEqual(look);
  });

  test.each<[string, unknown, Partial<AreaLook>]>([
    ['nothing', null, {}],
    ['a word', 'all', {}],
    ['an empty record', {}, {}],
    ['an order of a later version', { order: 'luck', search: 'a' }, { search: 'a' }],
    ['a company that is a number', { company: 7, kind: 'topic' }, { kind: 'topic' }],
    ['a company without a name', { company: '' }, {}],
    ['fields that we do not know', { shelf: 'resolved', colour: 'red' }, { shelf: 'resolved' }],
  ])('%s has the usual values for the rest', (_, saved, expected) => {
    expect(readAreaLook(saved)).toEqual({ ...usualLook, ...expected });
  });
});

test('one filters by what the areas name, each once and sorted', () => {
  expect(areaChoices(areas)).toEqual({ company: ['Acme', 'Bolt'], role: ['Backend'], level: ['SDE-2'] });
});

describe('days', () => {
  test.each([['2026-11-22', 0], ['2026-11-23', 1], ['2026-12-01', 9], ['2026-11-20', -2], ['2027-03-29', 127]])('until %s: %d', (day, days) => {
    expect(daysUntil(day, '2026-11-22')).toBe(days);
  });

  test('the next day that something is due lies behind today, and resolved areas do not count', () => {
    expect(nextDue(areas, '2026-11-22')).toBe('2026-11-24');
    expect(nextDue(areas, '2026-11-24')).toBeNull();
  });
});
