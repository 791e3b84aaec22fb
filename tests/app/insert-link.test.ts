import { expect, test } from '@jest/globals';
import { insertLink } from '../../src/app/insert-link';
import type { Edit, OpenNote } from '../../src/app/open-editor';

/** A note with the cursor where `^` stands. */
function noteWith(marked: string, isOpen = true): { readonly note: OpenNote; readonly text: () => string } {
  let text = marked.replace('^', '');
  const write = (_expected: string, edits: readonly Edit[]): boolean => {
    for (const edit of edits) if (isOpen) text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
    return isOpen;
  };
  const note = { path: 'a.md', text: () => text, editorText: () => text, cursor: () => marked.indexOf('^'), save: () => Promise.resolve(), write };
  return { note, text: () => text };
}

test.each([
  ['See ^.', 'See [[Kafka|the log]].'],
  ['^', '[[Kafka|the log]]'],
  ['`a`^', '`a`[[Kafka|the log]]'],
  ['^[[a]]', '[[Kafka|the log]][[a]]'],
  ['[[a]]^ b', '[[a]][[Kafka|the log]] b'],
  ['^![[a]]', '[[Kafka|the log]]![[a]]'],
  ['# a\n^', '# a\n[[Kafka|the log]]'],
  ['| a | b |\n| --- | --- |\n| one ^ | two |\n', '| a | b |\n| --- | --- |\n| one [[Kafka\\|the log]] | two |\n'],
])('into %j', (before, after) => {
  const { note, text } = noteWith(before);
  expect(insertLink(note, '[[Kafka|the log]]')).toBe('written');
  expect(text()).toBe(after);
});

test.each([
  ['code', 'Run `a ^ b`.'],
  ['a block of code', '```\na ^ b\n```\n'],
  ['a heading', '## Why ^ not\n'],
  ['another link', '[[Some ^ note]]'],
  ['front matter', '---\ntags: a^\n---\n'],
  ['the place before front matter', '^---\ntags: a\n---\n'],
  ['the end of front matter', '---\ntags: a\n---^\n'],
  ['the beginning of a heading', '^# Why\n'],
  ['the end of a heading', '# Why^\n'],
  ['the blanks behind a heading', '# Why  ^\n'],
  ['the beginning of a fence', '^```js\na\n```\n'],
  ['the end of a fence', '```js^\na\n```\n'],
  ['the beginning of a line of code', '```\n^a\n```\n'],
  ['the end of a line of code', '```\na^\n```\n'],
  ['an empty line of code', '```\na\n^\nb\n```\n'],
  ['the end of the closing fence', '```\na\n```^\n'],
  ['a fence that is never closed', '```\na\n^'],
  ['a comment that is never closed', '%% a\n\n^'],
  ['the beginning of a comment', 'a ^%%b%%'],
  ['the end of a comment', 'a %%b%%^'],
  ['the end of an address', 'See http://a.example/b^'],
  ['the beginning of an address', 'See ^http://a.example/b'],
  ['the end of a tag', 'a #b^'],
  ['the beginning of a tag', 'a ^#b'],
  ['the end of math', 'a $b$^'],
  ['the beginning of the line of hyphens in a table', '| a |\n^| - |\n| b |\n'],
  ['the end of the line of hyphens in a table', '| a |\n| - |^\n| b |\n'],
  ['the place before the first pipe of a row', '| a |\n| - |\n^| b |\n'],
  ['the place behind the last pipe of a row', '| a |\n| - |\n| b |^\n'],
  ['the place between an exclamation mark and its embed', 'a !^[[b]]'],
])('not into %s', (_what, before) => {
  const { note, text } = noteWith(before);
  expect(insertLink(note, '[[Kafka]]')).toBe('closed');
  expect(text()).toBe(before.replace('^', ''));
});

test.each([['Kafka'], ['[draft] Kafka'], ['']])('words that are no link, as for a note that is gone, are not put in: %j', (words) => {
  const { note, text } = noteWith('a ^');
  expect(insertLink(note, words)).toBe('changed');
  expect(text()).toBe('a ');
});

test('not where the editor shows another note by now', () => {
  expect(insertLink(noteWith('a ^', false).note, '[[Kafka]]')).toBe('changed');
});
