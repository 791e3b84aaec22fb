import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { classify } from '../../../../src/core/critique/classify';
import { likenessTable } from '../../../../src/core/critique/kinds/likeness-table';
import { kindById, questionKinds } from '../../../../src/core/critique/kinds/question-kinds';
import { bankByKind, bankMark, bankRows, cuesIn } from './fitting';

const root = path.resolve(__dirname, '../../../..');
const bank = bankByKind(root);
const kinds = Object.entries(bank).map(([kind, questions]) => ({ kind, questions }));
const bare = (question: string): string => question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const kindOf = (question: string): string => classify(question, { category: null, parentKind: null })?.kind.id ?? 'none';

describe('the question bank', () => {
  test('has a file for every kind, and one for what is of no kind', () => {
    expect(Object.keys(bank).filter((kind) => kindById(kind) === null)).toEqual(['none']);
    expect(questionKinds.filter(({ id }) => bank[id] === undefined).map(({ id }) => id)).toEqual([]);
  });

  test('holds at least 80 questions of each kind', () => {
    expect(kinds.filter(({ questions }) => questions.length < 80).map(({ kind }) => kind)).toEqual([]);
  });

  test('holds no question twice, under one kind or under two', () => {
    const all = kinds.flatMap(({ questions }) => questions.map(bare));
    expect(all.filter((question, at) => all.indexOf(question) !== at)).toEqual([]);
  });

  test('is the one that the table of likeness was made from: `node scripts/fit-question-kinds.mjs` makes it anew', () => {
    expect(likenessTable.bank).toBe(bankMark(root));
  });

  test.each(kinds)('gets the kind $kind right in nine of ten', ({ kind, questions }) => {
    const wrong = questions.filter((question) => kindOf(question) !== kind);
    expect({ wrong, few: wrong.length <= questions.length / 10 }).toEqual({ wrong, few: true });
  });
});

describe('what is learned from', () => {
  test('is the bank with its cues, and the questions that cues were written for without', () => {
    const rows = bankRows(root);
    expect(rows.filter(({ cued }) => cued)).toHaveLength(kinds.reduce((sum, { questions }) => sum + questions.length, 0));
    expect(rows.filter(({ cued }) => !cued).length).toBeGreaterThan(1000);
  });

  test('a question\'s cues with the one that wins', () => {
    expect(cuesIn('why are you leaving').filter(({ wins }) => wins).map(({ kind }) => kind)).toEqual(['leaving']);
    expect(cuesIn('hm')).toEqual([]);
  });
});
