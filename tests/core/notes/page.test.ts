import { describe, expect, test } from '@jest/globals';
import { headingAbove, headingAt, headingsInside, lineIndexAt, readPage, type Page } from '../../../src/core/notes/page';
import { lines } from './told';

function pageOf(...note: readonly string[]): Page {
  return readPage('a.md', lines(...note));
}

describe('the kind of a line', () => {
  test.each([
    ['text', 'plain words', 'text'],
    ['blank', '   ', 'blank'],
    ['a heading', '## Title', 'heading'],
    ['a heading without words', '##', 'heading'],
    ['seven marks are text', '####### x', 'text'],
    ['a mark without a blank is text', '#tag', 'text'],
    ['a rule of dashes', '---', 'rule'],
    ['a rule of stars', '* * *', 'rule'],
    ['an underline of a heading is a rule', '===', 'text'],
    ['code by indent is text', '        => I said', 'text'],
    ['HTML is text', '<details>', 'text'],
  ])('%s', (_what, line, kind) => {
    expect(pageOf('x', '', line).lines[2]?.kind).toBe(kind);
  });

  test('a fence and all in it is code, a table and its rows are a table', () => {
    const page = pageOf('```', '# no heading', '```', '', '| a |', '| - |', '| b |', '', 'x');
    expect(page.lines.map(({ kind }) => kind)).toEqual(['code', 'code', 'code', 'blank', 'table', 'table', 'table', 'blank', 'text']);
    expect(page.tables).toEqual([{ firstLine: 4, endLine: 7 }]);
    expect(page.headings).toEqual([]);
  });

  test('a comment is blank', () => {
    expect(pageOf('<!-- # x', 'y -->', 'z').lines.map(({ kind }) => kind)).toEqual(['blank', 'blank', 'text']);
  });

  test('a rule right below text is a rule, and no heading', () => {
    expect(pageOf('words', '---').lines[1]?.kind).toBe('rule');
  });
});

describe('what opens a line', () => {
  test.each([
    ['words', 'words', { indent: 0, quotes: 0, mark: null, words: 'words' }],
    ['a bullet', '- words', { indent: 0, mark: { kind: 'bullet', text: '-' }, words: 'words' }],
    ['a star', '* words', { mark: { kind: 'bullet', text: '*' }, words: 'words' }],
    ['a number', '12. words', { mark: { kind: 'number', text: '12.' }, words: 'words' }],
    ['a number with a bracket', '3) words', { mark: { kind: 'number', text: '3)' }, words: 'words' }],
    ['an escaped number', '1\\. words', { mark: { kind: 'number', text: '1\\.' }, words: 'words' }],
    ['blanks', '   words', { indent: 3, mark: null, words: 'words' }],
    ['a tab reaches the next fourth column', ' \t- words', { indent: 4, mark: { kind: 'bullet', text: '-' }, words: 'words' }],
    ['two tabs', '\t\twords', { indent: 8, words: 'words' }],
    ['a quote', '> words', { quotes: 1, words: 'words' }],
    ['two quotes', '> > words', { quotes: 2, words: 'words' }],
    ['a bullet in a quote', '> - words', { quotes: 1, mark: { kind: 'bullet', text: '-' }, words: 'words' }],
    ['a checkbox', '- [ ] words', { mark: { kind: 'bullet', text: '-' }, words: 'words' }],
    ['a ticked checkbox', '- [x] words', { mark: { kind: 'bullet', text: '-' }, words: 'words' }],
    ['an arrow is no bullet', '-> words', { mark: null, words: '-> words' }],
    ['bold is no bullet', '**words**', { mark: null, words: '**words**' }],
    ['a year is no number', '2024 was fine', { mark: null, words: '2024 was fine' }],
    ['a bullet alone', '-', { mark: { kind: 'bullet', text: '-' }, words: '' }],
  ])('%s', (_what, line, expected) => {
    expect(pageOf('x', '', line).lines[2]).toMatchObject(expected);
  });

  test('offsets are those of the file', () => {
    const text = '\uFEFF# Title\r\n\r\n\t- words  \r\nmore\rlast';
    const page = readPage('a.md', text);
    expect(page.lines.map(({ from, to }) => text.slice(from, to))).toEqual(['# Title', '', '\t- words', 'more', 'last']);
    expect(page.lines.map(({ body, to }) => text.slice(body, to))).toEqual(['# Title', '', 'words', 'more', 'last']);
    expect(page.lines.map(({ from }) => lineIndexAt(page, from))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('headings', () => {
  test.each([
    ['plain', '## Title', 'Title'],
    ['a tag around it', '## <u>Why a <b>queue</b>?</u>', 'Why a <b>queue</b>?'],
    ['closing marks', '## Title ##', 'Title'],
    ['a mark that belongs to the words', '## C#', 'C#'],
    ['bold with a number inside', '## 3. **Why us?**', 'Why us?'],
    ['a question number', '## Q4: Why us?', 'Why us?'],
    ['Question and number', '### Question 12 - Why us?', 'Why us?'],
    ['an emoji', '## 🔹 Title', 'Title'],
    ['a colon', '## Steps:', 'Steps'],
    ['a full-width colon', '## 步骤：', '步骤'],
    ['a theme in brackets', '### [Failure] The cache', '[Failure] The cache'],
    ['a year', '## 2024 review', '2024 review'],
    ['nothing', '##', ''],
  ])('%s', (_what, line, plain) => {
    expect(pageOf(line).headings.map((heading) => heading.plain)).toEqual([plain]);
  });

  const page = pageOf('# A', 'x', '## B', 'x', '### C', '## D', 'x', '# E');
  const titled = (title: string): Page['headings'][number] => {
    const heading = page.headings.find(({ plain }) => plain === title);
    if (heading === undefined) throw new Error(title);
    return heading;
  };

  test.each([
    ['A', 7, null, ['B', 'C', 'D']],
    ['B', 5, 'A', ['C']],
    ['C', 5, 'B', []],
    ['D', 7, 'A', []],
    ['E', 8, null, []],
  ])('the section of %s ends at line %i', (title, end, parent, inside) => {
    const heading = titled(title);
    expect(heading.end).toBe(end);
    expect(heading.parent === null ? null : page.headings[heading.parent]?.plain).toBe(parent);
    expect([...headingsInside(page, heading)].map(({ plain }) => plain)).toEqual(inside);
  });

  test.each([
    [0, null, 'A'],
    [1, 'A', null],
    [3, 'B', null],
    [5, 'C', 'D'],
    [7, 'D', 'E'],
  ])('line %i: above it %s, on it %s', (line, above, at) => {
    expect([headingAbove(page, line)?.plain ?? null, headingAt(page, line)?.plain ?? null]).toEqual([above, at]);
  });

  test('a note without headings has none above', () => {
    expect(headingAbove(pageOf('x', 'y'), 1)).toBeNull();
  });
});

describe('hostile notes', () => {
  test.each([
    ['a thousand quotes deep', '> '.repeat(1000) + 'x'],
    ['bullets in bullets', '- '.repeat(1000) + 'x'],
    ['lists ever deeper', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}- x`).join('\n')],
    ['a line of one million blanks', `# x${' '.repeat(1_000_000)}x`],
    ['a line of one million pipes', '|'.repeat(1_000_000)],
    ['a line of one million colons', `## a${': '.repeat(500_000)}b`],
    ['a hundred thousand line breaks', '\r'.repeat(100_000)],
  ])('%s is cut to its end', (_what, text) => {
    expect(readPage('a.md', text).lines.length).toBeGreaterThan(0);
  });
});
