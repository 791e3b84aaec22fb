import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readLabelledNotebook } from './notebook-labels';
import { acrossNotebook, scoreNotebook, type NotebookScore, type Tally } from './notebook-score';

const notebook = readLabelledNotebook(path.join(__dirname, '../fixtures/notebook'));
const across = acrossNotebook(notebook, '2026-11-22');
const score = scoreNotebook(notebook, across);

const share = ({ right, of }: Tally): number => (of === 0 ? 1 : right / of);

/** The least share that is right; what is not stands in the message of the failure. Unseen notes fare worse: see the README of the fixture. */
const marks: readonly (readonly [keyof NotebookScore, number])[] = [
  ['recall', 0.8], ['precision', 0.9], ['near', 1], ['same', 0.5], ['prepared', 0.85], ['pairs', 1], ['merges', 0.85], ['splits', 1], ['chains', 0.8],
  ['dossiers', 0.75], ['collisions', 0.6], ['adviceUnfounded', 0.8], ['adviceClash', 1], ['issues', 0.95],
];

describe('the labelled notebook', () => {
  test('is as large as it should be', () => {
    const companies = new Set(notebook.labels.delivered.map(({ path: at }) => at.split('/')[0]));
    expect(Object.keys(notebook.texts).length).toBeGreaterThanOrEqual(40);
    expect(companies.size).toBeGreaterThanOrEqual(3);
  });

  test.each(marks)('%s is at least %d', (part, least) => {
    const tally = score[part];
    expect({ missed: share(tally) < least ? tally.missed : [], isKept: share(tally) >= least }).toEqual({ missed: [], isKept: true });
  });
});
