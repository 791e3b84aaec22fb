import { describe, expect, test } from '@jest/globals';
import { areaRows } from '../../../src/app/board/area-rows';
import type { AreaRow } from '../../../src/app/board/coach-board';
import type { NoteReview } from '../../../src/core/critique/note-review';
import { newNotebook } from '../../../src/core/notebook/notebook';
import { drain } from '../../../src/core/notes/steps';
import type { AreaEvidence, WeakArea } from '../../../src/core/practice/weak-area';
import { noRelations } from '../../doubles/no-relations';
import { reviewOf } from '../../doubles/review-builder';

const properties = { company: null, role: null, level: null, round: null, date: null, outcome: null, selfRating: null };

const evidence = (more: Partial<AreaEvidence>): AreaEvidence => (
  { kind: 'unanswered', message: 'Unanswered.', quote: '', path: 'a.md', question: 'q1', story: null, line: 1, from: 0, to: 4, date: null, ...more }
);

const area = (...found: readonly AreaEvidence[]): WeakArea => (
  { name: 'caching', kind: 'topic', title: 'Caching', state: 'open', need: 'Unanswered.', trend: null, next: 'Answer.', evidence: found }
);

const rowsOf = (notes: readonly NoteReview[], areas: readonly WeakArea[], before: readonly AreaRow[] = []): readonly AreaRow[] => {
  const notebook = newNotebook({ notes, resumes: [], today: '2026-11-22', ...noRelations });
  return drain(areaRows({ areas, notebook, schedule: new Map(), before }));
};

const rowOf = (notes: readonly NoteReview[], ...found: readonly AreaEvidence[]): AreaRow => {
  const [row] = rowsOf(notes, [area(...found)]);
  if (row === undefined) throw new Error('One area makes one row.');
  return row;
};

const plain = (path: string, more: Partial<NoteReview['note']['properties']> = {}): NoteReview => reviewOf(path).asks('q1', 'Why?').build({ properties: { ...properties, ...more } });

describe('a row of a weak area', () => {
  test('names the companies, roles and levels of its notes, as written, each once, sorted', () => {
    const notes = [plain('a.md', { company: 'Zeta', role: 'SDE', level: 'SDE-2' }), plain('b.md', { company: 'Acme', role: 'SDE' }), plain('c.md', { company: 'Other' })];
    const row = rowOf(notes, evidence({ path: 'a.md' }), evidence({ path: 'b.md' }), evidence({ path: 'a.md', question: 'q2' }));
    expect([row.companies, row.roles, row.levels]).toEqual([['Acme', 'Zeta'], ['SDE'], ['SDE-2']]);
  });

  test('has the day of its newest evidence, and none where nothing is dated', () => {
    const notes = [plain('a.md')];
    expect(rowOf(notes, evidence({ date: '2026-09-01' }), evidence({ date: '2026-10-01' }), evidence({})).newest).toBe('2026-10-01');
    expect(rowOf(notes, evidence({})).newest).toBeNull();
  });

  test('has a key of its own for each piece of evidence, though two look alike', () => {
    const row = rowOf([plain('a.md')], evidence({}), evidence({}), evidence({ kind: 'reflection', quote: 'shaky' }), evidence({ kind: 'reflection', quote: 'vague' }));
    expect(new Set(row.evidence.map(({ key }) => key)).size).toBe(4);
  });

  test('keeps the key of what the writer words anew, but for a note on it', () => {
    const before = rowOf([plain('a.md')], evidence({ kind: 'finding', quote: 'we did', from: 10, line: 2 })).evidence[0]?.key;
    expect(rowOf([plain('a.md')], evidence({ kind: 'finding', quote: 'they did', from: 30, line: 4 })).evidence[0]?.key).toBe(before);
  });

  test('leads to the place as an editor counts', () => {
    const note = reviewOf('a.md').asks('q1', 'Why?').build({ lineStarts: [1, 5, 20] });
    expect(rowOf([note], evidence({ from: 7, to: 22 })).evidence[0]?.place).toEqual({ path: 'a.md', start: { line: 1, ch: 2 }, end: { line: 2, ch: 2 } });
  });

  test('leaves evidence out whose note is gone', () => {
    expect(rowOf([plain('a.md')], evidence({ path: 'gone.md' })).evidence).toEqual([]);
  });
});

describe('what silences a piece of evidence', () => {
  const review = reviewOf('a.md').asks('q1', 'A project?').finds('Blames.', { rule: 'blame', quote: 'their fault' })
    .tells('s1', 'Queue', { situation: 'S', action: 'we did it' }).lacks('result').lacks('action', { status: 'thin', rule: 'too-brief', message: 'The action is thin.' }).build();
  const [finding] = review.findings;

  test.each<readonly [string, Partial<AreaEvidence>, unknown]>([
    ['a finding', { kind: 'finding', message: 'Blames.', from: finding?.from ?? 0, to: finding?.to ?? 0 }, { rule: 'blame', about: 'A project?', words: 'their fault' }],
    ['a part that is missing', { kind: 'missing', story: 's1', message: '"Queue": The result is missing.' }, { rule: 'no-result', about: 'A project?', words: '' }],
    ['a part that is thin', { kind: 'thin', story: 's1', message: '"Queue": The action is thin.' }, { rule: 'too-brief', about: 'A project?', words: 'we did it' }],
    ['a finding of another place', { kind: 'finding', message: 'Blames.', from: 1, to: 2 }, null],
    ['a gap of another story', { kind: 'missing', story: 's2', message: '"Queue": The result is missing.' }, null],
    ['a question left unanswered', { kind: 'unanswered' }, null],
    ['the own note of the writer', { kind: 'reflection', quote: 'shaky' }, null],
  ])('%s', (_what, more, dismissal) => {
    expect(rowOf([review], evidence(more)).evidence[0]?.dismissal).toEqual(dismissal);
  });
});

describe('rows that did not change', () => {
  const notes = [plain('a.md')];

  test('are the same values, in another order as well', () => {
    const [one, other] = [area(evidence({})), { ...area(evidence({ question: 'q2' })), name: 'queues' }];
    const before = rowsOf(notes, [one, other]);
    expect(rowsOf(notes, [one, other], before)).toBe(before);
    const after = rowsOf(notes, [other, one], before);
    expect([after[0] === before[1], after[1] === before[0]]).toEqual([true, true]);
  });

  test('share what evidence is the same with a row that did', () => {
    const before = rowsOf(notes, [area(evidence({}), evidence({ question: 'q2' }))]);
    const after = rowsOf(notes, [area(evidence({}), evidence({ question: 'q2', message: 'Other.' }))], before);
    expect(after[0]?.evidence.map((each, at) => each === before[0]?.evidence[at])).toEqual([true, false]);
  });
});
