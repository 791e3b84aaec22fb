import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RankedNote } from '../../../../src/core/links/rank/indexed-note';
import { newRankIndex, noteAt, putNote, removeNote, type RankIndex } from '../../../../src/core/links/rank/rank-index';
import { relatedNotes } from '../../../../src/core/links/related-notes';
import { drain } from '../../../../src/core/notes/steps';
import { indexOf, note, studyNotes } from './vault';

/** Everything that an index counts, by words: numbers of terms and slots are its own affair. */
function countsOf({ vocabulary, tags, total, names, slotOf }: RankIndex): object {
  const held = [...vocabulary.idOf].map(([term, id]) => `${term} ${String(vocabulary.notes[id])}`).sort();
  const ends = [...names.byEnd].map(([end, paths]) => `${end}: ${[...paths].sort().join(', ')}`).sort();
  const shorts = [...names.shortForms].flatMap(([short, uses]) => [...uses].map(([words, { notes }]) => `${short} = ${words} ${String(notes)}`)).sort();
  return { held, ends, shorts, tags: [...tags].sort(), total, paths: [...slotOf.keys()].sort() };
}

function relatedIn(index: RankIndex, each: RankedNote): readonly string[] {
  return drain(relatedNotes(index, each, { limit: 9, floor: 0 })).map(({ path, heading, reasons }) => `${path} ${String(heading)} ${reasons.join('; ')}`);
}

describe('an index', () => {
  test('knows a note from the moment it is put in', () => {
    const index = indexOf(studyNotes);
    expect(noteAt(index, 'Tech/Kafka.md')).toMatchObject({ title: 'Kafka', folder: 'Tech', tags: ['messaging'] });
    expect(noteAt(index, 'Tech/Nothing.md')).toBeNull();
  });

  test('counts the terms of each field', () => {
    const index = indexOf([note('a/Retry budgets.md', '# Limits\nRetries cost.', { aliases: ['backoff'], tags: ['resilience'] })]);
    expect(noteAt(index, 'a/Retry budgets.md')?.lengths).toEqual({ title: 2, aliases: 1, headings: 1, tags: 1, body: 3 });
    expect(index.total).toEqual({ title: 2, aliases: 1, headings: 1, tags: 1, body: 3 });
  });

  test('knows the sections of a note by the terms under them', () => {
    const sections = noteAt(indexOf(studyNotes), 'Tech/Kafka.md')?.sections.map(({ heading, from, to, words }) => [heading, to - from, words]);
    expect(sections).toEqual([['Kafka', 5, 1], ['Ordering', 5, 1], ['Retention', 5, 1]]);
  });

  test('takes a number in a title for a word of the text', () => {
    const index = indexOf([note('Round 2.md', 'text')]);
    expect(noteAt(index, 'Round 2.md')?.lengths).toMatchObject({ title: 1, body: 1 });
    expect(index.vocabulary.idOf.has('2')).toBe(false);
    expect(indexOf([note('HTTP 404.md', 'text')]).vocabulary.idOf.has('404')).toBe(true);
  });

  test('is empty again when all notes are gone', () => {
    const index = indexOf(studyNotes);
    for (const { path } of studyNotes) removeNote(index, path);
    expect(countsOf(index)).toEqual(countsOf(newRankIndex()));
    expect(index.names.byFirst.size).toBe(0);
  });

  test('does not mind that a note is not in', () => {
    const index = indexOf(studyNotes);
    const before = countsOf(index);
    removeNote(index, 'Tech/Nothing.md');
    expect(countsOf(index)).toEqual(before);
  });

  test('gives the slot of a note that is gone to the next', () => {
    const index = indexOf(studyNotes);
    const slot = index.slotOf.get('Tech/Caching.md');
    removeNote(index, 'Tech/Caching.md');
    drain(putNote(index, note('New.md', 'text')));
    expect(index.slotOf.get('New.md')).toBe(slot);
    expect(index.slots).toHaveLength(studyNotes.length);
  });

  test('is not touched before all of a note is read', () => {
    const index = indexOf(studyNotes);
    const before = countsOf(index);
    const steps = putNote(index, note('Long.md', 'a line of words\n'.repeat(20_000)));
    for (let step = 0; step < 5; step++) expect(steps.next().done).toBe(false);
    expect(countsOf(index)).toEqual(before);
    drain(steps);
    expect(index.slotOf.has('Long.md')).toBe(true);
  });

  test('is after edits as if it had been made anew', () => {
    const word = fc.constantFrom('queue', 'broker', 'retries', 'kafka', 'dead letter queue (DLQ)', '#tag', '[[b]]', '[[c|see c]]', '## Head', '\n');
    const edited = fc.record({
      path: fc.constantFrom('a.md', 'b.md', 'x/c.md', 'x/d.md', 'y/c.md'),
      text: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      tags: fc.subarray(['work', 'Study']),
      aliases: fc.subarray(['the broker', 'Retry budget']),
      isGone: fc.boolean(),
    });
    fc.assert(fc.property(fc.array(edited, { maxLength: 14 }), (edits) => {
      const index = newRankIndex();
      const left = new Map<string, RankedNote>();
      for (const { path, text, tags, aliases, isGone } of edits) {
        if (isGone) removeNote(index, path);
        else drain(putNote(index, note(path, text, { tags, aliases })));
        left.delete(path);
        if (!isGone) left.set(path, note(path, text, { tags, aliases }));
      }
      const anew = indexOf([...left.values()].sort((one, other) => (one.path < other.path ? 1 : -1)));
      expect(countsOf(index)).toEqual(countsOf(anew));
      for (const each of left.values()) expect(relatedIn(index, each)).toEqual(relatedIn(anew, each));
    }), { numRuns: 150, seed: 5 });
  });
});
