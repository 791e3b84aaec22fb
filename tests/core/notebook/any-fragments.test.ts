import { describe, expect, test } from '@jest/globals';
import { readNotebook, type NotebookRead } from '../../../src/core/notebook/read-notebook';
import { drain } from '../../../src/core/notes/steps';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';
import { anyJunk, examplesOf, type Texts } from './any-notebook';

const readAll = (texts: Texts): NotebookRead => drain(readNotebook(notebookOfNotes(texts)));

describe('notes of any fragments', () => {
  const examples = examplesOf(anyJunk).slice(0, 6).map((texts) => ({ texts, read: readAll(texts) }));

  test('are read to the end, and what is said of them stands in them', () => {
    for (const { texts, read: { claims, chains, insights, lives, dossiers } } of examples) {
      const places = [...claims, ...chains, ...insights, ...lives].flatMap((each) => each.places).concat(dossiers.flatMap(({ asked }) => asked.map(({ place }) => place)));
      for (const { path, from, to, quote, line } of places) {
        expect(0 <= from && from <= to && to <= (texts[path]?.length ?? -1)).toBe(true);
        expect(quote).not.toMatch(/[\r\n]/u);
        expect(line).toBeGreaterThanOrEqual(1);
      }
    }
  });

  test('are read the same whatever their order', () => {
    for (const { texts, read } of examples) expect(readAll(Object.fromEntries(Object.entries(texts).reverse()))).toEqual(read);
  });

  test('say nothing that cannot be said', () => {
    for (const { read: { insights, deliveries, claims } } of examples) {
      const said = [...insights.map(({ message }) => message), ...deliveries.flatMap(({ lost }) => lost), ...claims.map(({ subject }) => subject)];
      expect(said.filter((words) => /undefined|null|NaN|\[object/u.test(words))).toEqual([]);
    }
  });
});
