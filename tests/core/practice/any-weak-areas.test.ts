import { describe, expect, test } from '@jest/globals';
import { areaKey, type AreaStateSet } from '../../../src/core/critique/area-state';
import { drain } from '../../../src/core/notes/steps';
import { evidenceKinds, type WeakAreas } from '../../../src/core/practice/weak-area';
import { weakAreas } from '../../../src/core/practice/weak-areas';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';
import { anyNotebook, examplesOf, type Texts } from '../notebook/any-notebook';

function areasOf(texts: Texts, states: ReadonlyMap<string, AreaStateSet> = new Map()): WeakAreas {
  return drain(weakAreas({ ...notebookOfNotes(texts), states }));
}

/** Rounds that leave the same things open again and again, beside notes of any kind. */
const examples = examplesOf(anyNotebook).slice(0, 5).map((texts, at): Texts => ({ ...texts, ...openRounds(2 + (at % 3)) }));

function openRounds(count: number): Texts {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [
    `Open/${String(at)}.md`,
    ['---', 'tags: [interview]', 'company: Tarn', `date: 2026-0${String(5 + at)}-11`, '---', '1. How do you make a consumer idempotent?', `2. What do you cache in round ${String(at)}, and for how long?`, '    => I said it depends', '    --> blanked on caching', '3. How big was the team?', '    => I said six', ''].join('\n'),
  ]));
}

const keysOf = ({ areas }: WeakAreas): readonly string[] => areas.map(areaKey);

describe('the weak areas of any notebook', () => {
  const found = examples.map((texts) => ({ texts, areas: areasOf(texts) }));

  test('are some', () => {
    expect(found.reduce((count, { areas }) => count + areas.areas.length, 0)).toBeGreaterThan(examples.length);
  });

  test('have at least three pieces of evidence, of two places', () => {
    for (const { areas: { areas } } of found) {
      for (const { evidence } of areas) {
        expect(evidence.length).toBeGreaterThanOrEqual(3);
        expect(new Set(evidence.map(({ path, line }) => `${path} ${String(line)}`)).size).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('show the gravest evidence first', () => {
    for (const { areas: { areas } } of found) {
      for (const { evidence } of areas) {
        const gravity = evidence.map(({ kind }) => evidenceKinds.indexOf(kind));
        expect([...gravity].sort((a, b) => a - b)).toEqual(gravity);
      }
    }
  });

  test('quote what stands in the notes, at its line', () => {
    for (const { texts, areas: { areas } } of found) {
      for (const { path, from, to, line } of areas.flatMap(({ evidence }) => evidence)) {
        const text = texts[path] ?? '';
        expect(to).toBeLessThanOrEqual(text.length);
        expect([path, text.slice(0, from).split('\n').length]).toEqual([path, line]);
      }
    }
  });

  test('say why and what to do next, in a sentence each', () => {
    for (const { areas: { areas } } of found) {
      for (const { need, next, title } of areas) {
        for (const words of [need, next]) {
          expect(words).toMatch(/^[^\r\n]*[.?!"]$/u);
          expect(words).not.toMatch(/undefined|null|NaN/u);
        }
        expect(title).not.toBe('');
      }
    }
  });

  test('are known once, and never also as too little', () => {
    for (const { areas } of found) {
      const keys = [...keysOf(areas), ...areas.tooFew.map(areaKey)];
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('are the same whatever the order of the notes', () => {
    for (const { texts, areas } of found) expect(areasOf(Object.fromEntries(Object.entries(texts).reverse()))).toEqual(areas);
  });

  test.each(['dismissed', 'resolved', 'working'] as const)('that the person set to %s today stay so, and the others do not change', (state) => {
    for (const { texts, areas } of found.slice(0, 3)) {
      const [first] = areas.areas;
      if (first === undefined) continue;
      const after = areasOf(texts, new Map([[areaKey(first), { state, date: '2026-11-22' }]]));
      expect(after.areas.find((area) => areaKey(area) === areaKey(first))?.state).toBe(state);
      expect([...keysOf(after)].sort()).toEqual([...keysOf(areas)].sort());
      expect(after.areas.filter((area) => area.state !== 'open').map(areaKey)).toEqual([areaKey(first)]);
    }
  });
});

describe('a dismissed area', () => {
  const dismissed = (areas: WeakAreas): ReadonlyMap<string, AreaStateSet> => (
    new Map([...areas.areas, ...areas.tooFew].map((area) => [areaKey(area), { state: 'dismissed', date: '2026-08-01' }] as const))
  );

  test('never comes back by itself, however much is seen later', () => {
    for (const texts of examples.slice(0, 3)) {
      const states = dismissed(areasOf(texts));
      const later = areasOf({ ...texts, 'Later/one.md': openRounds(1)['Open/0.md'] ?? '', 'Later/two.md': (openRounds(1)['Open/0.md'] ?? '').replace('2026-05-11', '2026-11-20') }, states);
      expect(later.areas.filter((area) => states.has(areaKey(area)) && area.state !== 'dismissed')).toEqual([]);
      expect(later.tooFew.filter((area) => states.has(areaKey(area)))).toEqual([]);
    }
  });

  test('stands behind all others', () => {
    for (const texts of examples.slice(0, 3)) {
      const areas = areasOf(texts);
      const [first] = areas.areas;
      if (first === undefined) continue;
      const states = areasOf(texts, new Map([[areaKey(first), { state: 'dismissed', date: '2026-08-01' }]])).areas.map(({ state }) => state);
      expect(states.indexOf('dismissed')).toBe(states.length - 1);
    }
  });
});
