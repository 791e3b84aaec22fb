import { describe, expect, test } from '@jest/globals';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { reviewNote } from '../../../src/core/critique/review-note';
import { readNote } from '../../../src/core/notes/read-note';
import type { Round } from '../../../src/core/notes/round';
import { drain } from '../../../src/core/notes/steps';
import { weakAreas, type WeakAreaRequest } from '../../../src/core/practice/weak-areas';
import type { WeakAreas } from '../../../src/core/practice/weak-area';
import { debrief } from './areas-in';

const texts = {
  'a.md': debrief('2026-08-03', '1. How do you make a consumer idempotent?', '2. What about idempotency across two services?'),
  'b.md': debrief('2026-09-14', '1. Where do you keep the idempotency key?', '2. How do you make a consumer idempotent?', '    => I said with a table of keys'),
  'c.md': debrief('2026-10-05', '1. What is idempotency, in one line?', '    => I said doing it twice is like doing it once', '    --> could improve, I had no example'),
};
const read = (): readonly NoteReview[] => Object.entries(texts).map(([path, text]) => drain(reviewNote(readNote({ path, text, frontMatter: {} }), { level: 'SDE-2' })));

const roundsOf = (notes: readonly NoteReview[], date: string): ReadonlyMap<string, Round> => new Map(notes.map(({ note: { path } }): [string, Round] => [path, { path, company: path, date }]));
const ownFamily = (question: string): string => question;

const find = (notes: readonly NoteReview[], more: Partial<WeakAreaRequest> = {}): WeakAreas => (
  drain(weakAreas({ notes, rounds: roundsOf(notes, '2026-09-01'), familyOf: ownFamily, states: new Map(), ...more }))
);

/** The same of notes that were never seen before. */
const afresh = (more: Partial<WeakAreaRequest> = {}): WeakAreas => find(read(), more);

describe('areas found a second time in the same notes', () => {
  const notes = read();
  const first = find(notes);

  test('are the same, with the same pieces of evidence', () => {
    const again = find(notes);
    expect(again).toEqual(first);
    expect(first.areas.length).toBeGreaterThan(0);
    expect(again.areas.map(({ evidence }) => evidence[0] === first.areas.find(({ evidence: [one] }) => one === evidence[0])?.evidence[0])).not.toContain(false);
  });

  test.each<readonly [string, Partial<WeakAreaRequest>]>([
    ['other rounds', { rounds: roundsOf(notes, '2026-10-30') }],
    ['no rounds', { rounds: new Map() }],
    ['questions that ask the same', { familyOf: () => 'one family' }],
    ['a state', { states: new Map([['topic idempotency', { state: 'resolved', date: '2026-11-01' }]]) }],
  ])('are as of notes seen for the first time, given %s', (_what, more) => {
    expect(find(notes, more)).toEqual(afresh(more));
    expect(find(notes)).toEqual(first);
  });

  test('follow a note that is another value', () => {
    const [, ...others] = notes;
    const mended = read().slice(0, 1).map((review): NoteReview => ({ ...review, note: { ...review.note, questions: review.note.questions.slice(0, 1) } }));
    expect(find([...mended, ...others])).not.toEqual(first);
    expect(find([...mended, ...others])).toEqual(find([...mended.map((each) => ({ ...each })), ...read().slice(1)]));
  });
});

test('a pause comes after every few questions, so that no note is too long for one go', () => {
  const [note] = read();
  if (note === undefined) throw new Error('There is a note.');
  const asked = Array.from({ length: 100 }, (_, at) => `${String(at + 1)}. How do you make consumer ${String(at)} idempotent?`);
  const long = drain(reviewNote(readNote({ path: 'long.md', text: debrief('2026-08-03', ...asked), frontMatter: {} }), { level: 'SDE-2' }));
  const pauses = (of: NoteReview): number => [...weakAreas({ notes: [of], rounds: roundsOf([of], '2026-08-03'), familyOf: ownFamily, states: new Map() })].length;
  expect(pauses(long) - pauses(note)).toBeGreaterThan(10);
});
