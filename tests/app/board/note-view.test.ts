import { describe, expect, test } from '@jest/globals';
import { noteView } from '../../../src/app/board/note-view';
import { reviewOf } from '../../doubles/review-builder';

describe('one note for a screen', () => {
  test('holds its questions in the order of the text, with what a person reads of each', () => {
    const review = reviewOf('a.md')
      .asks('q1', 'When did you fail?').ofKind('failure').tells('s1', 'Import', { situation: 'S' })
      .asks('q2', 'Why us?').answers('Because.')
      .asks('q3', 'And then?', { parent: 'q2' })
      .asks('q4', 'What is the team like?', { reverse: true })
      .build();
    const { questions, ...rest } = noteView({ ...review, note: { ...review.note, questions: [...review.note.questions].reverse() } });
    expect(questions.map(({ id, kind, state, isFollowUp, reverse }) => [id, kind, state, isFollowUp, reverse])).toEqual([
      ['q1', 'Failure', 'told', false, false],
      ['q2', null, 'answered', false, false],
      ['q3', null, 'unanswered', true, false],
      ['q4', null, 'unanswered', false, true],
    ]);
    expect(rest).toEqual({ path: 'a.md', title: 'a', rest: [] });
  });

  test('has each spot under its question, in the order of the text, heavy or light', () => {
    const { questions } = noteView(reviewOf('a.md')
      .asks('q1', 'Why us?').finds('Vague', { severity: 'low' }).finds('Blames', { severity: 'high', rule: 'blame' })
      .asks('q2', 'A project?').tells('s1', 'Queue', { situation: 'S' }).lacks('result').build());
    expect(questions.map(({ spots }) => spots.map(({ message }) => message))).toEqual([['Vague', 'Blames'], ['The result is missing.']]);
  });

  test('keeps what belongs to no question apart', () => {
    const { questions, rest } = noteView(reviewOf('a.md').tells('s1', 'Queue', { situation: 'S' }).lacks('result').finds('Empty', { question: null }).asks('q1', 'Why?').build());
    expect([questions[0]?.spots, rest.map(({ message }) => message)]).toEqual([[], ['The result is missing.', 'Empty']]);
  });

  test('has a finding on a story under the question that it answers', () => {
    const { questions } = noteView(reviewOf('a.md').asks('q1', 'A project?').tells('s1', 'Queue', { action: 'we' }).finds('We', { question: null, story: 's1' }).build());
    expect(questions[0]?.spots.map(({ message }) => message)).toEqual(['We']);
  });

  test('does not take an empty cell for a story told', () => {
    const { questions } = noteView(reviewOf('a.md').asks('q1', 'A project?').tells('s1', '', {}).storyIs({ form: 'idea', from: 5, to: 5 }).build());
    expect(questions[0]?.state).toBe('unanswered');
  });

  test('leads to the question, as an editor counts', () => {
    const review = reviewOf('a.md').asks('q1', 'Why?').build({ lineStarts: [0, 3, 10] });
    const moved = { ...review, note: { ...review.note, questions: review.note.questions.map((each) => ({ ...each, from: 12, to: 16 })) } };
    expect(noteView(moved).questions[0]?.place).toEqual({ path: 'a.md', start: { line: 2, ch: 2 }, end: { line: 2, ch: 6 } });
  });
});
