import { describe, expect, test } from '@jest/globals';
import { deliveries } from '../../../../src/core/notebook/delivered/deliveries';
import type { Insight } from '../../../../src/core/notebook/insight';
import { preparedLost } from '../../../../src/core/notebook/insights/prepared-lost';
import type { NotebookFound } from '../../../../src/core/notebook/notebook-found';
import { drain } from '../../../../src/core/notes/steps';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { drill, round, table } from '../delivered/notes-told';

function lost(asked: readonly string[]): readonly Insight[] {
  const notebook = notebookOfNotes({ 'Prep/table.md': table, 'Prep/drill.md': drill, 'one.md': round('Northquay', asked) });
  const found: NotebookFound = { claims: [], deliveries: drain(deliveries(notebook)), chains: [], dossiers: [], coverage: [], checklist: [], assignments: [], lives: [] };
  return preparedLost.compare(notebook, found);
}

const lamps = ['1. What was your biggest mistake?', '   => I told the lighthouse lamps'];
const ledger = ['2. What is your proudest achievement?', '   => I told the ferry ledger'];
const map = ['3. A disagreement with a teammate?', '   => I told the harbour map'];
const quays = ['4. When were you pressed for time?', '   => I told the quays, with two days to spare'];

describe('a result that was prepared and not said', () => {
  test('stands with the prepared words and the answer', () => {
    const [found, ...others] = lost(lamps);
    expect(others).toEqual([]);
    expect(found?.places.map(({ path, quote }) => [path, quote])).toEqual([
      ['Prep/table.md', 'dark for 90 minutes, never since'], ['one.md', 'I told the lighthouse lamps'],
    ]);
    expect(found?.message).toContain('your note of the answer to "What was your biggest mistake?" has not all of it');
  });

  test('is told once for each, while it is no habit', () => {
    expect(lost([...lamps, ...ledger])).toHaveLength(2);
  });

  test('three times and every second time it is a habit, with its count and all places', () => {
    const [found, ...others] = lost([...lamps, ...ledger, ...map, ...quays]);
    expect(others).toEqual([]);
    expect(found?.message).toMatch(/^In 3 of 4 answers that you had prepared a story for, /);
    expect(found?.places).toHaveLength(6);
  });
});

describe('nothing is lost', () => {
  test.each([
    ['where the number was said', ['1. What was your biggest mistake?', '   => I told the lamps, dark for an hour and a half, 90 minutes']],
    ['where all went as prepared', ['1. What was your biggest mistake?', '   => same as prepared']],
    ['where no answer is noted', ['1. What was your biggest mistake?', '2. How big is your team?', '   => I said four']],
    ['where another story was told', ['1. What was your biggest mistake?', '   => I told a thing from school instead of the lamps']],
    ['where nothing was prepared', ['1. How big is your team?', '   => I said four']],
    ['where a plain answer was prepared', ['1. Why do you want to leave Saltmoor?', '   => I said the upkeep']],
  ])('%s', (_name, asked) => {
    expect(lost(asked)).toEqual([]);
  });
});
