import { describe, expect, test } from '@jest/globals';
import { keptShelf, storyPlace } from '../../../../src/core/notebook/insights/kept-shelf';
import { notebookOfNotes } from '../../../doubles/notebook-of-notes';
import { round, table } from '../delivered/notes-told';

const notebook = notebookOfNotes({ 'table.md': table, 'one.md': round('Northquay', ['1. Tell me about a mistake', '   => I said the lamps']) });

describe('the story kept for a question named in passing', () => {
  test.each([
    ['conflict', 'Marta wanted the harbour map in one release'],
    ['conflicts', 'Marta wanted the harbour map in one release'],
    ['failure', 'I set one timer for all lighthouse lamps'],
    ['mistakes', 'I set one timer for all lighthouse lamps'],
    ['proud', 'the ferry ledger was kept by hand at Saltmoor'],
    ['tight deadline', 'three quays signed in spring, the season began in June'],
  ])('"%s": %s', (question, quote) => {
    expect(keptShelf(notebook)(question)).toMatchObject({ path: 'table.md', quote });
  });

  test.each([['bravery'], ['conflict with the manager'], ['other'], ['']])('"%s": none', (question) => {
    expect(keptShelf(notebook)(question)).toBeNull();
  });
});

test('a story that is not there has no place', () => {
  expect(storyPlace('nobody', notebook)).toBeNull();
});
