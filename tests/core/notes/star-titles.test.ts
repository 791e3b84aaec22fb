import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../../src/core/notes/page';
import { titleAbove, withoutDress } from '../../../src/core/notes/star-titles';
import { lines } from './told';

/** The title seen above the last line of a note. */
function above(...note: readonly string[]): string | null {
  const page = readPage('note.md', lines(...note));
  const last = page.lines.at(-1);
  return last === undefined ? null : (titleAbove(page, last, 0)?.text ?? null);
}

describe('the title above a story', () => {
  test.each([
    ['a line in bold', ['**Late maps**', 'S: late']],
    ['a line in bold with a colon', ['**Late maps**:', 'S: late']],
    ['a numbered line in bold', ['1. **Late maps**', 'S: late']],
    ['a line in bold over a blank one', ['**Late maps**', '', 'S: late']],
    ['an entry over it', ['- Late maps', '  - S: late']],
    ['a lettered line over it', ['a. Late maps', '   S: late']],
    ['a line of its own', ['', 'Late maps', 'S: late']],
    ['the first line', ['Late maps', 'S: late']],
    ['a quote', ['> **Late maps**', '> S: late']],
  ])('%s', (_what, note) => {
    expect(above(...note)).toBe('Late maps');
  });

  test.each([
    ['a sentence', ['', 'Late maps.', 'S: late']],
    ['a line apart from it', ['Late maps', '', 'S: late']],
    ['the last line of a paragraph', ['We talked of', 'late maps', 'S: late']],
    ['an entry beside it', ['- Late maps', '- S: late']],
    ['a word for any story', ['**STAR answer**', 'S: late']],
    ['a heading', ['## Late maps', 'S: late']],
    ['nothing', ['S: late']],
  ])('is not %s', (_what, note) => {
    expect(above(...note)).toBeNull();
  });

  test('is the group, where a group stands over the title', () => {
    const page = readPage('note.md', lines('- Work', '  - Late maps', '    - S: late'));
    const last = page.lines.at(-1);
    expect(last === undefined ? null : titleAbove(page, last, 0)).toEqual({ text: 'Late maps', line: 0 });
  });

  test.each([
    ['1. **Late maps**', 'Late maps'],
    ['b) *Late maps*:', 'Late maps'],
    ['### **Late maps**', 'Late maps'],
    ['[!example]- Late maps', 'Late maps'],
    ['<b>Late maps</b>', 'Late maps'],
    ['==Late maps==', 'Late maps'],
    ['**12. Late maps：**', 'Late maps'],
    ['Late maps', 'Late maps'],
  ])('%s without its dress', (words, expected) => {
    expect(withoutDress(words)).toBe(expected);
  });
});
