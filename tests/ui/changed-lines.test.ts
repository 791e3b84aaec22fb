import { describe, expect, test } from '@jest/globals';
import { changedLines } from '../../src/ui/fill-in/changed-lines';

describe('the lines of a cell that the other does not have', () => {
  test.each([
    ['a new line between others', 'S: a<br>T: t<br>A: b', 'S: a<br>A: b', ['S: a<br>', '+T: t<br>', 'A: b']],
    ['a line that gets a break behind it', 'A: b<br>R: r', 'A: b', ['A: b<br>', '+R: r']],
    ['a changed line', 'S: a<br>A: new', 'S: a<br>A: old', ['S: a<br>', '+A: new']],
    ['another spelling of the break', 'S: a<br />T: t', 'S: a<br>T: t', ['S: a<br />', 'T: t']],
    ['all lines of a cell that was empty', 'S: a<br><br>A: b', '', ['+S: a<br>', '+<br>', '+A: b']],
    ['none in an empty cell', '', 'S: a', []],
  ])('%s', (_what, cell, other, lines) => {
    const found = changedLines(cell, other);
    expect(found.map(({ text, changed }) => (changed ? `+${text}` : text))).toEqual(lines);
    expect(found.map(({ text }) => text).join('')).toBe(cell);
  });
});
