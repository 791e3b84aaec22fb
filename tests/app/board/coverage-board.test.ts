import { describe, expect, test } from '@jest/globals';
import { coverageBoard, type CoverageFound } from '../../../src/app/board/coverage-board';
import { newNotebook } from '../../../src/core/notebook/notebook';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { noRelations } from '../../doubles/no-relations';
import { reviewOf } from '../../doubles/review-builder';

const nothing: CoverageFound = { coverage: [], checklist: [], assignments: [], lives: [] };
const properties = { company: null, role: null, level: null, round: null, date: null, outcome: null, selfRating: null };
const notebookOf = (...notes: readonly NoteReview[]): ReturnType<typeof newNotebook> => newNotebook({ notes, resumes: [], today: '2026-11-22', ...noRelations });

const review = reviewOf('a.md')
  .asks('q1', 'When did you fail?').tells('s1', 'The import', { action: 'I did' })
  .asks('q2', 'A conflict?').tells('s2', '', { action: 'I spoke' }).storyIs({ from: 5000, to: 5010 })
  .wants('A failure').wants('A failure').build();
const notebook = notebookOf(review);

describe('the columns', () => {
  test('are the stories, those that have come furthest first', () => {
    const lives: CoverageFound['lives'] = [{ story: 's1', stage: 'full', reason: 'told in full', places: [] }, { story: 's2', stage: 'told', reason: 'told at Acme', places: [] }];
    expect(coverageBoard(notebook, { ...nothing, lives }).stories.map(({ id, title, stage }) => [id, title, stage])).toEqual([
      ['s2', 'A conflict?', 'told'], ['s1', 'The import', 'full'],
    ]);
  });

  test('lead to the story', () => {
    const lives: CoverageFound['lives'] = [{ story: 's1', stage: 'full', reason: '', places: [] }];
    const [story] = coverageBoard(notebook, { ...nothing, lives }).stories;
    expect(story?.place.start.ch).toBe(review.note.stories[0]?.from);
  });
});

describe('the rows', () => {
  test('are the competencies, then the own prompts, each with a key of its own', () => {
    const { rows } = coverageBoard(notebook, {
      ...nothing,
      coverage: [{ competency: 'failure', questions: ['q1'], stories: [{ story: 's1', fit: 'strong', reason: 'told for it' }], gap: false }],
      checklist: review.note.checklist.map(({ text, line }) => ({ prompt: text, path: 'a.md', line, stories: [], gap: true })),
    });
    expect(rows.map(({ key, type, title, questions, gap, cells }) => [key, type, title, questions, gap, cells.length])).toEqual([
      ['competency failure', 'competency', 'Failure', 1, false, 1],
      ['prompt a.md A failure 1', 'prompt', 'A failure', 0, true, 0],
      ['prompt a.md A failure 2', 'prompt', 'A failure', 0, true, 0],
    ]);
    expect(rows.map(({ place }) => place?.start.ch)).toEqual([review.note.questions[0]?.from, ...review.note.checklist.map(({ from }) => from)]);
  });

  test('lead nowhere where nothing asks', () => {
    const { rows } = coverageBoard(notebook, { ...nothing, coverage: [{ competency: 'growth', questions: [], stories: [], gap: false }] });
    expect(rows[0]?.place).toBeNull();
  });
});

test('which story to tell comes with the next interview first', () => {
  const coming = reviewOf('b.md').asks('q3', 'Why us?').build({ properties: { ...properties, company: 'Zeta', date: '2026-12-01' } });
  const { assigned } = coverageBoard(notebookOf(review, coming), {
    ...nothing,
    assignments: [{ company: 'Acme', question: 'q1', story: 's1', fit: 'strong' }, { company: 'Zeta', question: 'q3', story: 's2', fit: 'workable' }, { company: 'Acme', question: 'gone', story: 's1', fit: 'strong' }],
  });
  expect(assigned.map(({ company, question, story, fit, asked, told }) => [company, question, story, fit, asked.path, told.path])).toEqual([
    ['Zeta', 'Why us?', 'A conflict?', 'workable', 'b.md', 'a.md'],
    ['Acme', 'When did you fail?', 'The import', 'strong', 'a.md', 'a.md'],
  ]);
});
