import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/core/notes/page';
import type { TextEdit } from '../../../src/core/notes/rewrite';
import { cellEdit, padded, toldInCell, withoutItalics, type PartWords } from '../../../src/core/notes/rewrite-cell';
import { newStoryInRow, partCellRewritings, tableOfRow } from '../../../src/core/notes/rewrite-table';
import { lines, read } from './told';

const none: PartWords = { situation: '', task: '', action: '', result: '', learning: '' };

function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((after, { from, to, text: words }) => after.slice(0, from) + words + after.slice(to), text);
}

describe('a new story in a row', () => {
  const words = { ...none, situation: 'late texts', action: 'I moved | them\nslowly' };
  const cell = 'S: late texts<br><br>A: I moved \\| them<br>slowly';

  test.each<[string, readonly string[], readonly string[]]>([
    ['a new column behind the last story', ['| question | story 1 |', '| --- | --- |', '| Why? | a |', '| How? | b |'], ['| question | story 1 | story 2 |', '| --- | --- | --- |', `| Why? | a | ${cell} |`, '| How? | b |']],
    ['a first column', ['| question |', '| --- |', '| Why? |'], ['| question | story 1 |', '| --- | --- |', `| Why? | ${cell} |`]],
    ['a row that does not reach the column', ['| question | story 1 | story 2 |', '| - | - | - |', '| Why? |'], ['| question | story 1 | story 2 |', '| - | - | - |', `| Why? | ${cell} |`]],
    ['rows without outer pipes', ['question | story 1', '--- | ---', 'Why? | a'], ['question | story 1 | story 2', '--- | --- | ---', `Why? | a | ${cell}`]],
    ['a header without a number', ['| question | My story |', '| --- | --- |', '| Why? | a |'], ['| question | My story | My story 2 |', '| --- | --- | --- |', `| Why? | a | ${cell} |`]],
    ['a short row and a new column', ['| question | other | story 9 |', '| - | - | - |', '| Why? | x | a |'], ['| question | other | story 9 | story 10 |', '| - | - | - | --- |', `| Why? | x | a | ${cell} |`]],
    ['a break that the row writes in its own way', ['| question | story 1 |', '| --- | --- |', '| Why? | a<br/>b |'], ['| question | story 1 | story 2 |', '| --- | --- | --- |', `| Why? | a<br/>b | ${cell.replace(/<br>/g, '<br/>')} |`]],
  ])('%s', (_what, before, after) => {
    const text = lines(...before);
    const stories = new Set(['story 1', 'story 2', 'My story', 'story 9']);
    expect(applied(text, newStoryInRow(readPage('a.md', text), 2, { words, stories }))).toBe(lines(...after));
  });

  test('there is no row in a header, in its rule or in plain lines', () => {
    const page = readPage('a.md', lines('| question | story 1 |', '| --- | --- |', '| Why? | a |', '', 'plain | line'));
    expect([0, 1, 2, 3, 4].map((line) => tableOfRow(page, line) !== null)).toEqual([false, false, true, false, false]);
    expect(newStoryInRow(page, 4, { words, stories: new Set() })).toEqual([]);
  });
});

describe('a story with a cell a part', () => {
  const rewritten = (text: string, words: Partial<PartWords>, at = 0): string => {
    const story = read(text).stories[at];
    if (story === undefined) throw new Error('The note has no such story.');
    const standing = Object.fromEntries(Object.entries(story.parts).map(([name, part]) => [name, part?.text ?? '']));
    const [first = []] = partCellRewritings(readPage('a.md', text), story, { ...none, ...standing, ...words });
    return applied(text, first);
  };
  const columns = (...rows: readonly string[]): string => lines('| Title | Situation | Task | Action | Result |', '| --- | --- | --- | --- | --- |', ...rows);
  const vertical = (...rows: readonly string[]): string => lines('## Tell me about a time you failed', '', '| Part | Story |', '| --- | --- |', ...rows);

  test.each<[string, string, Partial<PartWords>, string]>([
    ['an empty cell', columns('| Texts | late texts |  | I moved them | 40 s |'), { task: 'be | fast' }, columns('| Texts | late texts | be \\| fast | I moved them | 40 s |')],
    ['a placeholder', columns('| Texts | late texts | TBD | I moved them | 40 s |'), { task: 'be fast' }, columns('| Texts | late texts | be fast | I moved them | 40 s |')],
    ['a cell that changes', columns('| Texts | late texts | be fast | I moved them | 40 s |'), { result: '30 s' }, columns('| Texts | late texts | be fast | I moved them | 30 s |')],
    ['a cell that the row does not reach', columns('| Texts | late texts | be fast | I moved them |'), { result: '40 s' }, columns('| Texts | late texts | be fast | I moved them | 40 s |')],
    [
      'a part without a column', columns('| Texts | late texts | be fast | I moved them | 40 s |'), { learning: 'ask first' },
      lines('| Title | Situation | Task | Action | Result | Learning |', '| --- | --- | --- | --- | --- | --- |', '| Texts | late texts | be fast | I moved them | 40 s | ask first |'),
    ],
    ['a row a part', vertical('| **Situation** | late texts |', '| **Task** |  |', '| **Action** | I moved them |'), { task: 'be fast' }, vertical('| **Situation** | late texts |', '| **Task** | be fast |', '| **Action** | I moved them |')],
    ['a row that is missing', vertical('| **Situation** | late texts |', '| **Action** | I moved them |'), { result: '40 s' }, vertical('| **Situation** | late texts |', '| **Action** | I moved them |', '| **Result** | 40 s |')],
  ])('%s', (_what, before, words, after) => {
    expect(rewritten(before, words)).toBe(after);
  });
});

describe('a story cell', () => {
  const row = (cell: string): { readonly text: string; readonly cell: { readonly from: number; readonly to: number } } => {
    const text = lines('| question | story 1 |', '| --- | --- |', `| Why? |${cell}|`);
    const from = text.indexOf(cell, text.indexOf('Why?')) + (cell.length - cell.trimStart().length);
    return { text, cell: { from, to: from + cell.trim().length } };
  };

  test.each<[string, string, Partial<PartWords>, string]>([
    ['parts', ' S: late<br>A: moved ', { situation: 'late', action: 'moved' }, ''],
    ['a learning in italics', ' S: late<br>A: moved<br>_ask first_ ', { situation: 'late', action: 'moved', learning: 'ask first' }, ''],
    ['a placeholder', ' S: late<br>T: TBD<br>A: moved ', { situation: 'late', action: 'moved' }, ''],
    ['words without labels', ' the queue thing ', {}, 'the queue thing'],
    ['nothing but a dash', ' - ', {}, ''],
  ])('tells %s', (_what, words, parts, loose) => {
    const { text, cell } = row(words);
    expect(toldInCell(text, cell)).toEqual({ parts: { ...none, ...parts }, loose });
  });

  test('has no change where it says the words already', () => {
    const { text, cell } = row(' S: late<br>A: moved<br>_ask first_ ');
    expect(cellEdit(text, cell, { ...none, situation: 'late ', action: 'moved', learning: 'ask first' })).toBeNull();
  });

  test('keeps its label where a part is emptied, and its italics where a learning changes', () => {
    const { text, cell } = row(' S: late<br>A: moved<br>*ask first* ');
    expect(cellEdit(text, cell, { ...none, situation: '', action: 'moved', learning: 'ask twice' })?.text).toBe('S: <br>A: moved<br>_ask twice_');
  });

  test.each([
    ['_ask first_', 'ask first'],
    ['*ask first*', 'ask first'],
    ['__init__', '__init__'],
    ['_one_ and _two_', '_one_ and _two_'],
    ['_ spaced_', '_ spaced_'],
    ['plain', 'plain'],
    ['', ''],
  ])('%j without its italics is %j', (words, bare) => {
    expect(withoutItalics(words)).toBe(bare);
  });

  test.each([
    ['||', 1, 1, 'a', ' a '],
    ['| |', 2, 2, 'a', 'a '],
    ['|x|', 1, 2, 'a\\', 'a\\ '],
    ['|x|', 1, 2, 'a\\\\', 'a\\\\'],
    ['|x |', 1, 2, 'a\\', 'a\\'],
  ])('in %j from %i to %i the words %j become %j', (text, from, to, words, expected) => {
    expect(padded({ text, cell: { from, to } }, words)).toBe(expected);
  });
});
