import { describe, expect, test } from '@jest/globals';
import { LIKENESS_FLOOR, preparedIndex } from '../../../../src/core/notebook/delivered/prepared-index';
import { preparedQuestions } from '../../../../src/core/notebook/delivered/prepared';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { drill, round, table } from './notes-told';

/** The likeness of a question asked in a round to the prepared one found, `weight` speaking for what was prepared. */
function likeness(question: string, weight = 0): number | null {
  const notebook = notebookOfNotes({ 'table.md': table, 'drill.md': drill, 'one.md': round('Northquay', [`1. ${question}`, '   => I said nothing']) });
  const prepared = preparedQuestions(notebook);
  const at = notebook.questions.find((each) => each.round !== null);
  const told = new Map(weight === 0 ? [] : prepared.flatMap(({ at: one, stories }) => [one.question.id, ...stories.map(({ id }) => id)]).map((id) => [id, weight]));
  return at === undefined ? null : preparedIndex(notebook, prepared).match(at, told)?.likeness ?? null;
}

describe('likeness', () => {
  test('is 1 for questions of one family', () => {
    expect(likeness('Tell me about a mistake of yours')).toBe(1);
  });

  test('below the floor is none, not the nearest', () => {
    expect(likeness('What makes an operation idempotent at your work?')).toBeNull();
  });

  test('grows with what speaks for the prepared words', () => {
    const [little, much] = [likeness('What makes an operation idempotent at your work?', 2.5), likeness('What makes an operation idempotent at your work?', 5)];
    expect(much ?? 0).toBeGreaterThanOrEqual(LIKENESS_FLOOR);
    expect(much ?? 0).toBeGreaterThan(little ?? 0);
  });

  test.each([
    ['Tell me about a conflict with your manager'],
    ['Who taught you?'],
    ['How many ferries are there?'],
  ])('is none for "%s", whatever was told', (question) => {
    expect(likeness(question, 9)).toBeNull();
  });
});

test('of two notes with one question, the story got ready goes before an answer that was only tried out', () => {
  const tried = ['---', 'tags: [interview]', '---', 'Q: Tell me about a time you failed', 'A: I let the ferry go without its lamps.', ''].join('\n');
  const notebook = notebookOfNotes({ 'a tried.md': tried, 'table.md': table, 'one.md': round('Northquay', ['1. Tell me about a failure', '   => I said nothing']) });
  const at = notebook.questions.find((each) => each.round !== null);
  const found = at === undefined ? null : preparedIndex(notebook, preparedQuestions(notebook)).match(at, new Map());
  expect(found?.prepared.at.review.note.path).toBe('table.md');
});
