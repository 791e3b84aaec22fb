import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { questionKinds } from '../../src/core/critique/kinds/question-kinds';
import { kindsFallen, kindsLine, kindsOf, ownQuestions, rightShare, sharedQuestions } from './question-kinds';

const root = path.join(__dirname, '../..');
const own = ownQuestions(root);
const recorded = (JSON.parse(readFileSync(path.join(root, 'tests/fixtures/answers/recorded.json'), 'utf8')) as Readonly<Record<string, unknown>>)['questionKinds'];

describe('our own questions with their kinds', () => {
  test('are 120 at least, of every kind, no two alike', () => {
    expect(own.length).toBeGreaterThanOrEqual(120);
    expect(new Set(own.map(({ question }) => question.toLowerCase())).size).toBe(own.length);
    expect([...new Set(own.map(({ kind }) => kind))].sort()).toEqual(questionKinds.map(({ id }) => id).sort());
  });

  test('name kinds that exist, the coach\'s own not twice', () => {
    const ids = new Set(questionKinds.map(({ id }) => id));
    expect(own.filter(({ also }) => also.some((kind) => !ids.has(kind)))).toEqual([]);
    expect(own.filter(({ kind, also }) => also.includes(kind))).toEqual([]);
  });

  test('get their kind first as often as recorded, and in 95 of 100 at least', () => {
    expect(typeof recorded).toBe('number');
    expect(kindsFallen(kindsOf(own), recorded)).toEqual([]);
    expect(rightShare(kindsOf(own))).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the count of right kinds', () => {
  const failed = 'Tell me about a time you failed';
  const kinds = kindsOf([
    { question: failed, kind: 'failure', also: [] },
    { question: failed, kind: 'growth', also: ['failure'] },
    { question: failed, kind: 'greeting', also: ['role'] },
    { question: 'Hm', kind: 'fact', also: [] },
  ]);

  test('tells the first kind from one that is right too, and lists the rest', () => {
    expect(kinds).toEqual({ questions: 4, right: 1, rightToo: 1, wrong: [`greeting, taken for failure: ${failed}`, 'fact, taken for none: Hm'] });
  });

  test('is printed in one line', () => {
    expect(kindsLine(kinds, 'ours')).toBe('question kinds: 1 of 4 right first (25.0 %) in ours, 1 more of a kind that is right too.');
  });

  test('has no share of nothing', () => {
    expect(rightShare(kindsOf([]))).toBe(0);
  });

  test.each([[0.25, []], [0.26, ['question kinds: 0.25, recorded 0.26']], [undefined, []]])('against a record of %s', (record, lines) => {
    expect(kindsFallen(kinds, record)).toEqual(lines);
  });
});

describe('questions that others have labelled', () => {
  test('are read where they are, with or without kinds that are right too', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kinds-'));
    expect(sharedQuestions(folder)).toEqual([]);
    writeFileSync(path.join(folder, 'kinds.jsonl'), '{"question":"Why us?","kind":"motivation","ok":["plans"]}\n\n{"question":"Hi","kind":"greeting"}\n');
    expect(sharedQuestions(folder)).toEqual([{ question: 'Why us?', kind: 'motivation', also: ['plans'] }, { question: 'Hi', kind: 'greeting', also: [] }]);
    rmSync(folder, { recursive: true });
  });
});
