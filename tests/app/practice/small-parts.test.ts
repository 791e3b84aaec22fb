import { describe, expect, test } from '@jest/globals';
import { compareAnswers, pointsAgainst } from '../../../src/app/practice/compare-answers';
import { lastAnswerOf } from '../../../src/app/practice/last-answer';
import { practiceFamilies } from '../../../src/app/practice/practice-families';
import { plain } from '../../../src/app/practice/stories-to-tell';
import { targetSeconds } from '../../../src/app/practice/fill-item';
import { logState } from '../../../src/app/practice-log';
import { questionKinds } from '../../../src/core/critique/kinds/question-kinds';
import { thresholdsOf, usualThresholds } from '../../../src/core/critique/thresholds';
import { newNotebook, type Notebook, type QuestionAt } from '../../../src/core/notebook/notebook';
import { noRelations } from '../../doubles/no-relations';
import { reviewOf } from '../../doubles/review-builder';

describe('words without marks', () => {
  test.each([
    ['**I** rolled ==back==', 'I rolled back'],
    ['see [[Imports/Nightly|the import]] and [[Replay]]', 'see the import and Replay'],
    ['see [the board](https://example.com/a_b)', 'see the board'],
    ['ran `replay --night` twice', 'ran replay --night twice'],
    ['it was _mine_.', 'it was mine.'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['3 * 4 = 12', '3 * 4 = 12'],
    ['a \\| b \\* c', 'a | b * c'],
    [' two\nlines ', 'two\nlines'],
    ['![[graph.png]]', 'graph.png'],
    ['', ''],
  ])('%j is %j', (text, words) => {
    expect(plain(text)).toBe(words);
  });
});

describe('how long a good answer takes', () => {
  const secondsOf = (shape: string, parent: string | null = null): number => {
    const kind = questionKinds.find((each) => each.shape === shape)?.id ?? '';
    const review = reviewOf('a.md').asks('q', 'Why?', { parent }).ofKind(kind).build();
    return targetSeconds({ review, question: review.note.questions.at(-1) ?? (() => { throw new Error('no question'); })() }, usualThresholds);
  };

  test.each([['story', 120], ['introduction', 90], ['opinion', 90], ['fact', 90]])('of %s: %d seconds', (shape, seconds) => {
    expect(secondsOf(shape)).toBe(seconds);
  });

  test('a follow-up to a story is no story of its own', () => {
    expect(secondsOf('story', 'main')).toBe(90);
  });

  test('as the person set it', () => {
    const review = reviewOf('a.md').asks('q', 'Why?').ofKind(questionKinds.find(({ shape }) => shape === 'introduction')?.id ?? '').build();
    const [question] = review.note.questions;
    const set = thresholdsOf({ 'introduction-least-seconds': 40, 'introduction-most-seconds': 61 });
    expect(question === undefined ? 0 : targetSeconds({ review, question }, set)).toBe(51);
  });
});

const notebookOf = (...reviews: Notebook['notes']): Notebook => newNotebook({ ...noRelations, notes: reviews, resumes: [], today: '2026-11-22' });
const kept = (date: string, text: string): { readonly item: string; readonly date: string; readonly text: string } => ({ item: 'q', date, text });

describe('the last answer', () => {
  const review = reviewOf('a.md').asks('q', 'Why?').answers('Because.').answers('And so.').asks('r', 'Why not?').asks('t', 'A story?').tells('s', 'Import', { situation: 'It broke.', learning: 'Test.' }).build();
  const notebook = notebookOf(review);
  const at = (id: string): readonly QuestionAt[] => notebook.questions.filter(({ question }) => question.id === id);

  test.each<[string, string, readonly ReturnType<typeof kept>[], string | undefined]>([
    ['all that a note holds under the question', 'q', [], 'Because.\n\nAnd so.'],
    ['the newest that was kept, before that', 'q', [kept('2026-11-20', 'Old.'), kept('2026-11-21', 'New.')], 'New.'],
    ['the newest that was kept, wherever it stands', 'q', [kept('2026-11-21', 'New.'), kept('2026-11-20', 'Old.')], 'New.'],
    ['the last of a day', 'q', [kept('2026-11-21', 'First.'), kept('2026-11-21', 'Last.')], 'Last.'],
    ['the story told under the question, a line a part', 't', [], 'S: It broke.\nL: Test.'],
    ['none where nothing was said', 'r', [], undefined],
  ])('is %s', (_, id, answers, text) => {
    expect(lastAnswerOf(at(id), answers, notebook)?.text).toBe(text);
  });

  test('is that of the latest round of a family', () => {
    const asked = (path: string, date: string): Notebook['notes'][number] => reviewOf(path).asks(`q ${path}`, 'Why?', { source: 'debrief' }).answers(`Said on ${date}.`).build({ properties: { company: 'Acme', role: null, level: null, round: null, date, outcome: null, selfRating: null } });
    const family = notebookOf(asked('a.md', '2026-10-02'), asked('b.md', '2026-10-03'), asked('c.md', '2026-10-01'));
    expect(lastAnswerOf(family.questions, [], family)).toMatchObject({ text: 'Said on 2026-10-03.', date: '2026-10-03' });
  });
});

describe('the points against an answer', () => {
  const review = reviewOf('a.md').asks('q', 'Why?').finds('Vague once.', { rule: 'vague', severity: 'low' }).finds('Vague twice.', { rule: 'vague', severity: 'high' })
    .tells('s', 'Import', {}).lacks('result').lacks('action', { rule: 'too-brief', status: 'thin', message: 'The action is thin.' }).lacks('situation', { rule: 'too-brief', status: 'thin', message: 'The situation is thin.' })
    .asks('other', 'Else?').finds('Blame.', { rule: 'blame' }).build();

  test('are its gaps and findings, each rule once as its heaviest, and each part that is thin', () => {
    expect(pointsAgainst(review, 'q').map(({ key, point }) => [key, point.message])).toEqual([
      ['no-result', 'The result is missing.'], ['too-brief action', 'The action is thin.'], ['too-brief situation', 'The situation is thin.'], ['vague', 'Vague twice.'],
    ]);
  });

  test('are closed, open or new by their rule', () => {
    const [now, last] = [pointsAgainst(review, 'q'), pointsAgainst(review, 'other')];
    const rulesOf = (read: ReturnType<typeof compareAnswers>): readonly (readonly string[])[] => [read.closed, read.open, read.fresh].map((points) => points.map(({ rule }) => rule).sort());
    expect(rulesOf(compareAnswers(now, last))).toEqual([['blame'], [], ['no-result', 'too-brief', 'too-brief', 'vague']]);
    expect(rulesOf(compareAnswers(now, now))).toEqual([[], ['no-result', 'too-brief', 'too-brief', 'vague'], []]);
    expect(rulesOf(compareAnswers([], now))).toEqual([['no-result', 'too-brief', 'too-brief', 'vague'], [], []]);
  });
});

describe('the history of a family', () => {
  const review = reviewOf('a.md').asks('a', 'Why?').asks('b', 'Why?').asks('c', 'How?').build();
  const notebook = newNotebook({ ...noRelations, families: [['a', 'b']], notes: [review], resumes: [], today: '2026-11-22' });
  const log = logState([
    '- 2026-11-01 practised a good', '- 2026-11-02 practised b good', '- 2026-11-03 practised old good', '- 2026-11-03 same-question c <- old', '- 2026-11-04 practised gone good',
    '- 2026-11-05 same-question lost <- c', '- 2026-11-06 practised c easy',
  ].join('\n'));
  const families = practiceFamilies(notebook, log);

  test('holds what was practised of all its questions', () => {
    expect(families.historyOf('a').map(({ date }) => date)).toEqual(['2026-11-01', '2026-11-02']);
  });

  test('holds what was noted under an old id, and under one that stands in a note though the log says that it changed', () => {
    expect(families.historyOf('c').map(({ date }) => date)).toEqual(['2026-11-03', '2026-11-06']);
    expect(families.schedule.get('c')).toMatchObject({ times: 2, last: '2026-11-06', lastRating: 'easy' });
  });

  test('is kept of what stands in no note any more', () => {
    expect(families.schedule.get('gone')?.times).toBe(1);
  });
});
