import { describe, expect, test } from '@jest/globals';
import { introductionOf, reasonOf } from '../../../src/core/notebook/night-before-introduction';
import { ownWordsOf, sayable } from '../../../src/core/notebook/night-before-speech';
import type { NoteReview } from '../../../src/core/critique/note-review';
import type { InterviewNote } from '../../../src/core/notes/interview-note';
import { newNotebook, type Notebook } from '../../../src/core/notebook/notebook';
import { noRelations } from '../../doubles/no-relations';
import { reviewOf } from '../../doubles/review-builder';

function noteWith(review: NoteReview, properties: Partial<InterviewNote['properties']>): NoteReview {
  return { ...review, note: { ...review.note, properties: { ...review.note.properties, ...properties } } };
}

function notebookOf(...notes: readonly NoteReview[]): Notebook {
  return newNotebook({ notes, resumes: [], today: '2026-11-22', ...noRelations });
}

const spoken = 'I have built billing for six years in two companies, and at Pinewood I own the invoices of four thousand shops in the north.';

describe('what is worth saying of an answer', () => {
  test.each([
    ['every sentence', 'I build billing. It is used by shops.', ['I build billing.', 'It is used by shops.']],
    ['none of fillers alone', 'Okay. So, um, yeah. I build billing.', ['I build billing.']],
    ['a sentence that has fillers in it, as it stands', 'So, um, I build billing.', ['So, um, I build billing.']],
    ['no remark in brackets', '(said too fast)\nI build billing.', ['I build billing.']],
    ['no remark in italics and brackets', '*(60 seconds)*\nI build billing.', ['I build billing.']],
    ['no remark behind a sentence', 'I build billing. (slower here)', ['I build billing.']],
    ['brackets within a sentence', 'I build billing (for shops) at Pinewood.', ['I build billing (for shops) at Pinewood.']],
    ['one line of a broken one', 'I build   billing.', ['I build billing.']],
    ['nothing of nothing', '  \n ', []],
    ['nothing of fillers', 'Okay. Right.', []],
  ])('is %s', (_, text, said) => {
    expect(sayable(text)).toEqual(said);
  });

  test('is told with its place, and whether it was noted later', () => {
    const { note, ...rest } = reviewOf('a.md').asks('q', 'Who are you?').answers('I said billing.', 'reported').build();
    const [question] = note.questions;
    if (question === undefined) throw new Error('A question was asked.');
    expect(ownWordsOf({ review: { note, ...rest }, question })).toEqual({ sentences: ['I said billing.'], path: 'a.md', question: 'q', isMemory: true });
  });

  test('is nothing without an answer', () => {
    const review = reviewOf('a.md').asks('q', 'Who are you?').build();
    expect(review.note.questions.map((question) => ownWordsOf({ review, question }))).toEqual([null]);
  });
});

describe('the introduction', () => {
  const asked = (path: string, more: Parameters<ReturnType<typeof reviewOf>['asks']>[2] = {}): ReturnType<typeof reviewOf> => reviewOf(path).asks(path, 'Tell me about yourself', more).ofKind('introduction');
  const prepared = asked('prepared.md').answers(spoken).build();
  const keyWords = asked('key.md').answers(spoken, 'note').build();
  const recorded = noteWith(asked('recorded.md', { source: 'transcript' }).answers(spoken).build(), { date: '2026-10-01' });
  const later = noteWith(asked('later.md', { source: 'transcript' }).answers(spoken).build(), { date: '2026-11-01' });
  const noted = noteWith(asked('noted.md', { source: 'debrief' }).answers(`I said that ${spoken}`, 'reported').build(), { date: '2026-11-10' });

  test.each([
    ['a prepared one', [noted, recorded, prepared], 'prepared.md'],
    ['the latest recorded one', [noted, recorded, later, keyWords], 'later.md'],
    ['key words', [noted, keyWords], 'key.md'],
    ['what was noted later', [noted], 'noted.md'],
  ])('is %s', (_, notes, path) => {
    expect(introductionOf(notebookOf(...notes))?.path).toBe(path);
  });

  test('does not depend on the order of the notes', () => {
    expect(introductionOf(notebookOf(recorded, later))).toEqual(introductionOf(notebookOf(later, recorded)));
  });

  test('is none of a few words', () => {
    expect(introductionOf(notebookOf(asked('short.md').answers('Six years of billing.').build()))).toBeNull();
  });

  test('is no answer to another question', () => {
    expect(introductionOf(notebookOf(reviewOf('a.md').asks('q', 'Why us?').ofKind('motivation').answers(spoken).build()))).toBeNull();
  });
});

describe('a reason', () => {
  const why = (path: string, company: string | null, kind = 'motivation'): NoteReview => noteWith(reviewOf(path).asks(path, 'Why?').ofKind(kind).answers(`Because of ${path}.`).build(), { company });

  test.each([
    ['the company itself', [why('any.md', null), why('larch.md', 'Larch')], 'larch.md'],
    ['the company in other letters', [why('larch.md', ' LARCH ')], 'larch.md'],
    ['no company', [why('elm.md', 'Elm'), why('any.md', null)], 'any.md'],
  ])('to come is one meant for %s', (_, notes, path) => {
    expect(reasonOf(notebookOf(...notes), 'motivation', 'Larch')?.path).toBe(path);
  });

  test('to come is never one meant for another company', () => {
    expect(reasonOf(notebookOf(why('elm.md', 'Elm')), 'motivation', 'Larch')).toBeNull();
  });

  test('to leave holds wherever it was told', () => {
    expect(reasonOf(notebookOf(why('elm.md', 'Elm', 'leaving')), 'leaving', null)?.path).toBe('elm.md');
  });

  test('is no follow-up', () => {
    const review = reviewOf('a.md').asks('q', 'Why us?').asks('f', 'Why now?', { parent: 'q' }).ofKind('leaving').answers('It is time.').build();
    expect(reasonOf(notebookOf(review), 'leaving', null)).toBeNull();
  });
});
