import { describe, expect, test } from '@jest/globals';
import { chainRows } from '../../src/app/across-chains';
import { spotsOf } from '../../src/app/across-spots';
import type { Chain } from '../../src/core/notebook/probes/chain';
import type { Dossier } from '../../src/core/notebook/probes/dossier';
import { notebookOfNotes } from '../doubles/notebook-of-notes';

const round = (company: string, questions: readonly string[]): string => (
  ['---', 'tags: [interview]', `company: ${company}`, 'date: 2026-11-02', '---', ...questions.flatMap((asked, at) => [`${String(at + 1)}. ${asked}`, '    => I said so']), ''].join('\n')
);
const notebook = notebookOfNotes({ 'a.md': round('Larch', ['Why did you take Celery', 'What if Celery stops']), 'b.md': round('Elm', ['Who runs the queue', 'How big is the queue']) });
const spots = spotsOf(notebook);
const idsIn = (path: string): readonly string[] => notebook.questions.filter(({ review }) => review.note.path === path).map(({ question }) => question.id);

const chain = (path: string, about: string): Chain => ({ path, about, places: [], questions: idsIn(path) });

const dossier = (project: string, ...paths: readonly string[]): Dossier => ({
  project, open: [], rounds: paths,
  asked: paths.flatMap(idsIn).map((question) => ({ rung: 'other', question, answered: 'no', place: { path: '', question, quote: '', line: 1, from: 0, to: 0 } })),
});

const shown = (chains: readonly Chain[], dossiers: readonly Dossier[]): readonly string[] => (
  chainRows({ chains, dossiers }, spots).map(({ about, notes, questions }) => `${about} | ${notes.map(({ path }) => path).join(' ')} | ${questions.map(({ words }) => words).join(', ')}`)
);

describe('the chains', () => {
  test('of one project share a row, whatever they are called', () => {
    expect(shown([chain('a.md', 'Celery'), chain('b.md', 'the queue')], [dossier('Mail', 'a.md', 'b.md')])).toEqual([
      'Celery | a.md b.md | Why did you take Celery, What if Celery stops, Who runs the queue, How big is the queue',
    ]);
  });

  test('of two things have a row each, in order', () => {
    expect(shown([chain('b.md', 'the queue'), chain('a.md', 'Celery')], [])).toEqual([
      'the queue | b.md | Who runs the queue, How big is the queue', 'Celery | a.md | Why did you take Celery, What if Celery stops',
    ]);
  });

  test('of one name share a row without a dossier too', () => {
    expect(shown([chain('a.md', 'The queue'), chain('b.md', 'the queue')], [])).toHaveLength(1);
  });

  test('of one round name it once', () => {
    expect(shown([chain('a.md', 'Celery'), chain('a.md', 'celery')], [])[0]).toMatch(/^Celery \| a\.md \|/u);
  });
});
