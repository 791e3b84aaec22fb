import { expect, test } from '@jest/globals';
import { notedInRounds } from '../../../../src/core/notebook/insights/noted-words';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { round, table } from '../delivered/notes-told';

test('what the writer noted in rounds comes in order, remarks with no question', () => {
  const notebook = notebookOfNotes({ 'Prep/table.md': table, 'one.md': round('Northquay', ['1. What drives you?', '   => the harbour', '', '## Afterwards', '', 'Told too little.']) });
  expect(notedInRounds(notebook).map(({ passage, at, company }) => [passage.text, at?.question.text ?? null, company])).toEqual([
    ['the harbour', 'What drives you?', 'Northquay'],
    ['Told too little.', null, 'Northquay'],
  ]);
});
