import { describe, expect, test } from '@jest/globals';
import { insertTable, makeStarTemplate, starTemplate, usualStarTable } from '../../../src/app/fill-in/star-table';
import { applyEdits } from '../../../src/core/links/plan/edits';
import { MemoryVault } from '../../doubles/memory-vault';

const small = '| q | s |\n| --- | --- |\n|  |  |';

/** The note with the table in it, `^` at the cursor before and after. */
const inserted = (marked: string, table = small): string => {
  const { edit, cursor } = insertTable(marked.replace('^', ''), marked.indexOf('^'), table);
  const text = applyEdits(marked.replace('^', ''), [edit]);
  return `${text.slice(0, cursor)}^${text.slice(cursor)}`;
};

const filled = small.replace('|\n|  |', '|\n| ^ |');

describe('putting a table into a note', () => {
  test.each<[string, string, string]>([
    ['an empty note', '^', filled],
    ['a blank line', 'One.\n\n^\n\nTwo.\n', `One.\n\n${filled}\n\nTwo.\n`],
    ['the end of a line', 'One.^\n\nTwo.\n', `One.\n\n${filled}\n\nTwo.\n`],
    ['the middle of a paragraph: below its line', 'On^e.\nTwo.\n', `One.\n\n${filled}\n\nTwo.\n`],
    ['a table: below it', '| a |\n| - |\n| ^b |\n\nTwo.\n', `| a |\n| - |\n| b |\n\n${filled}\n\nTwo.\n`],
    ['a fence of code: below it', '```\nco^de\n\nmore\n```\nTwo.\n', `\`\`\`\ncode\n\nmore\n\`\`\`\n\n${filled}\n\nTwo.\n`],
    ['front matter: below it', '---\nta^gs: [interview]\n---\nTwo.\n', `---\ntags: [interview]\n---\n\n${filled}\n\nTwo.\n`],
    ['Windows line ends', 'One.\r\n\r\n^', `One.\r\n\r\n${filled.replace(/\n/g, '\r\n')}`],
  ])('at %s', (_what, marked, after) => {
    expect(inserted(marked)).toBe(after);
  });

  test('the table of ours is one that the reader takes for stories', () => {
    expect(usualStarTable.split('\n')).toEqual(['| question | breakdown | story 1 |', '| --- | --- | --- |', '|  |  |  |']);
  });
});

describe("the user's template", () => {
  test('is made once, and its table is used', async () => {
    const vault = new MemoryVault({});
    expect(await starTemplate(vault, 'Interview coach')).toBeNull();
    expect(await makeStarTemplate(vault, 'Interview coach')).toBe('Interview coach/STAR table template.md');
    expect(await starTemplate(vault, 'Interview coach')).toBe(usualStarTable);
    await vault.process('Interview coach/STAR table template.md', (text) => (text ?? '').replace('| story 1 |', '| my story |'));
    await makeStarTemplate(vault, 'Interview coach');
    expect(await starTemplate(vault, 'Interview coach')).toBe(usualStarTable.replace('| story 1 |', '| my story |'));
  });

  test('a note of the user under its name stays as it is', async () => {
    const vault = new MemoryVault({ 'STAR table template.md': 'Mine.' });
    await expect(makeStarTemplate(vault, '')).rejects.toThrow('note of yours');
    expect(await vault.read('STAR table template.md')).toBe('Mine.');
    expect(await starTemplate(vault, '')).toBeNull();
  });
});
