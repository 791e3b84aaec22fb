import { describe, expect, test } from '@jest/globals';
import { readNote } from '../../../../src/core/notes/read-note';
import { lines } from '../told';

const asked = (path: string, ...note: readonly string[]): readonly string[] => readNote({ path, text: lines(...note), frontMatter: {} }).questions.map(({ text }) => text);
const topics = ['7) a build fails at night, how would you look into it', '    - read the log', '8) build flavours', '    - one per shop', '9) code review', '    - two pairs of eyes'];

describe('a note whose file is named after a round', () => {
  test.each(['Northwind second round.md', 'Jobs/northwind-phone-screen.md', 'Northwind interview 2.md'])('%s: a numbered list without a heading is what was asked there', (path) => {
    expect(asked(path, ...topics)).toEqual(['a build fails at night, how would you look into it', 'build flavours', 'code review']);
  });

  test.each([
    ['another name', 'Northwind.md', topics],
    ['a name that speaks of getting ready', 'Northwind round 2 prep.md', topics],
    ['a title of its own', 'Northwind round 2.md', ['# Builds', ...topics]],
    ['bullets', 'Northwind round 2.md', topics.map((line) => line.replace(/^\d\)/, '-'))],
    ['a list that asks nothing', 'Northwind round 2.md', ['1. Took the bus', '2. Met Dina.', '3. I felt fine.']],
  ])('%s: no question', (_what, path, note) => {
    expect(asked(path, ...note)).toEqual([]);
  });
});
