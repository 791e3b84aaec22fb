import { describe, expect, test } from '@jest/globals';
import { newNotebook } from '../../../src/core/notebook/notebook';
import { notebookOfNotes } from '../../doubles/notebook-of-notes';

const debrief = '---\ntags: [interview]\ncompany: Larkfield\ndate: 2026-11-02\n---\n1. Why do you want to leave\n    => I said upkeep\n';
const later = '---\ntags: [interview]\ncompany: Larkfield\ndate: 2026-12-02\n---\nQuestions I expect\n1. Why do you want to leave?\n\nQuestions to ask them\n- Who is on call?\n';
const table = '---\ntags: [interview]\n---\n| question | story 1 | story 2 |\n| --- | --- | --- |\n| Tell me about a failure | S: late<br>A: I moved it<br>R: on time | |\n';
const notebook = notebookOfNotes({ 'z.md': later, 'b.md': table, 'a.md': debrief, 'cv.md': '---\ntags: [resume]\n---\n- led five people\n' });

describe('a notebook', () => {
  test('has its notes by path, and its questions in that order without those put to the interviewer', () => {
    expect(notebook.notes.map(({ note }) => note.path)).toEqual(['a.md', 'b.md', 'z.md']);
    expect(notebook.questions.map(({ review, question }) => `${review.note.path}: ${question.text}`)).toEqual([
      'a.md: Why do you want to leave', 'b.md: Tell me about a failure', 'z.md: Why do you want to leave?',
    ]);
  });

  test('knows which question was asked in a round; an interview to come is none', () => {
    expect([...notebook.rounds.values()]).toEqual([{ path: 'a.md', company: 'Larkfield', date: '2026-11-02' }]);
    expect(notebook.questions.map(({ round }) => round?.path ?? null)).toEqual(['a.md', null, null]);
  });

  test('has the stories that have words', () => {
    expect(notebook.stories.map(({ story }) => story.parts.action?.text)).toEqual(['I moved it']);
  });

  test('finds a question and a story by its id', () => {
    const [asked] = notebook.questions;
    const [told] = notebook.stories;
    expect(notebook.questionById.get(asked?.question.id ?? '')).toBe(asked);
    expect(notebook.storyById.get(told?.story.id ?? '')).toBe(told);
  });

  test('names a family by its first question, and a question without one by itself', () => {
    const [first, alone, second] = notebook.questions.map(({ question }) => question.id);
    expect([first, alone, second].map((id) => notebook.familyOf(id ?? ''))).toEqual([first, alone, first]);
  });

  test('keeps resumes apart, by path', () => {
    const resumes = [{ path: 'b.md', text: '' }, { path: 'a.md', text: '' }];
    expect(notebook.resumes.map(({ path }) => path)).toEqual(['cv.md']);
    expect(newNotebook({ ...notebook, resumes }).resumes.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  });
});
