import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainNote, runs } from './any-note';
import { bodyOf, fronted, sameLines, tabbed, type Dress } from './changed-dress';
import { corpus, readFile, type NoteFile } from './corpus';
import { everythingTold } from './everything-read';
import { read } from './told';

const idsOf = ({ questions, stories }: ReturnType<typeof read>): readonly string[] => [...questions, ...stories].map(({ id }) => id);
const linesOf = ({ questions, stories }: ReturnType<typeof read>): readonly number[] => [...questions, ...stories].map(({ line }) => line);

describe('a note in another dress says the same', () => {
  test.each(sameLines)('any note with $name, line by line and id by id', ({ change }) => {
    fc.assert(
      fc.property(plainNote, (text) => {
        const [plain, changed] = [read(text), read(change(text))];
        expect(everythingTold(changed)).toEqual(everythingTold(plain));
        expect([idsOf(changed), linesOf(changed)]).toEqual([idsOf(plain), linesOf(plain)]);
      }),
      runs,
    );
  });

  test.each(tabbed)('any note with $name', ({ change }) => {
    fc.assert(
      fc.property(plainNote, (text) => {
        expect(everythingTold(read(change(text)))).toEqual(everythingTold(read(text)));
      }),
      runs,
    );
  });

  test.each(fronted)('any note with $name', ({ change, above }) => {
    fc.assert(
      fc.property(plainNote.map(bodyOf), (text) => {
        const [plain, changed] = [read(text), read(change(text))];
        expect(everythingTold(changed)).toEqual(everythingTold(plain));
        expect(linesOf(changed)).toEqual(linesOf(plain).map((line) => line + above));
      }),
      runs,
    );
  });
});

/** What changes with a dress, note by note. */
function changedBy({ change }: Dress, notes: readonly NoteFile[]): Readonly<Record<string, unknown>> {
  const pairs = notes.map((note) => ({ path: note.path, before: everythingTold(readFile(note)), after: everythingTold(readFile({ ...note, text: change(note.text) })) }));
  return Object.fromEntries(
    pairs
      .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
      .map(({ path, before, after }) => [path, { lost: before.filter((line) => !after.includes(line)), new: after.filter((line) => !before.includes(line)) }]),
  );
}

describe('the fixtures and the sample vault in another dress say the same', () => {
  test('there are notes to dress', () => {
    expect(corpus.length).toBeGreaterThan(80);
  });

  test.each([...sameLines, ...tabbed])('with $name', (dress) => {
    expect(changedBy(dress, corpus)).toEqual({});
  });

  test.each(fronted)('with $name', (dress) => {
    expect(changedBy(dress, corpus.map(({ path, text }) => ({ path, text: bodyOf(text) })))).toEqual({});
  });
});
