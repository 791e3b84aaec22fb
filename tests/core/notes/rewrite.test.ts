import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partNames, type PartName } from '../../../src/core/notes/interview-note';
import { readPage } from '../../../src/core/notes/page';
import { cellWords, composeStarCell, containerAt, rewriteSpan, storyAt, wordsFor } from '../../../src/core/notes/rewrite';
import type { Passage } from '../../../src/core/text/span';
import { runs } from './any-note';
import { lines, read } from './told';

const table = lines(
  '---',
  'tags: [interview]',
  '---',
  '| question | breakdown | story 1 | story 2 |',
  '| --- | --- | --- | --- |',
  '| Why us? | scale (mine, hard) | **S:** late texts <br><br>**T:** be fast<br>**A:** I moved them<br>**R:** 40 s |   |',
  '|Why now?||S: a<br>A: b|',
  '',
  'after',
);

const section = lines('## Why us?', '', '- **Situation:** late texts', '- **Action:** I moved them', '  to a queue', '', '> quoted', '', 'after');

function partOf(text: string, name: PartName, story = 0): Passage {
  const part = read(text).stories[story]?.parts[name];
  if (part === null || part === undefined) throw new Error(`no ${name}`);
  return part;
}

/** Words that a person may type into a field: several lines, marks of every kind, no label and no list mark in front. */
const typed = fc
  .array(
    fc
      .array(fc.constantFrom('fast', 'a|b', '$&', '$1', "$'", '\\', 'C:\\new', '`x | y`', '[[Note|alias]]', '[a](b)', '😀', '40 %', '**bold**', 'naïve', '<1h', '==x==', 'टीम'), { minLength: 1, maxLength: 6 })
      .map((all) => `so ${all.join(' ')} x`),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join('\n'));

describe('words in a table cell', () => {
  test.each([
    ['a pipe', 'a|b', 'a\\|b'],
    ['a pipe that is escaped', 'a\\|b', 'a\\|b'],
    ['a back-slash before an escaped pipe', 'a\\\\|b', 'a\\\\\\|b'],
    ['line breaks', 'a\nb\r\nc\rd', 'a<br>b<br>c<br>d'],
    ['outer blanks', '  a  ', 'a'],
    ['a pattern of a replacement', '$& $1 $$', '$& $1 $$'],
    ['a link with an alias', '[[a|b]]', '[[a\\|b]]'],
  ])('%s', (_what, words, expected) => {
    expect(cellWords(words)).toBe(expected);
  });

  test('a whole answer is composed part by part, what was learned in italics', () => {
    expect(composeStarCell({ situation: 'late texts', action: 'I moved them\nto a queue', learning: 'measure first' })).toBe(
      'S: late texts<br><br>A: I moved them<br>to a queue<br><br>_measure first_',
    );
    expect(composeStarCell({ task: '  ', result: '40 s', learning: '*in italics*' })).toBe('R: 40 s<br><br>*in italics*');
    expect(composeStarCell({})).toBe('');
    expect(composeStarCell({ learning: 'ask snake_case early' })).toBe('*ask snake_case early*');
    expect(composeStarCell({ learning: 'a_b * c' })).toBe('_a\\_b * c_');
    expect(composeStarCell({ learning: '__init__' })).toBe('*__init__*');
  });

  test('what is composed is read back part by part', () => {
    fc.assert(
      fc.property(typed, typed, typed, typed, (situation, task, action, result) => {
        const empty = read(table).stories[1];
        const changed = rewriteSpan(table, { from: empty?.from ?? 0, to: empty?.to ?? 0 }, composeStarCell({ situation, task, action, result }));
        const parts = read(changed).stories[1]?.parts;
        expect([parts?.situation?.text, parts?.task?.text, parts?.action?.text, parts?.result?.text]).toEqual([situation, task, action, result]);
      }),
      runs,
    );
  });
});

describe('rewriting a span', () => {
  test.each(['situation', 'task', 'action', 'result'] as const)('new words in the %s of a table cell are read back, and no other byte moves', (name) => {
    fc.assert(
      fc.property(typed, (words) => {
        const part = partOf(table, name);
        const changed = rewriteSpan(table, part, words);
        expect(partOf(changed, name).text).toBe(words);
        expect(changed.startsWith(table.slice(0, part.from))).toBe(true);
        expect(changed.endsWith(table.slice(part.to))).toBe(true);
        for (const other of ['situation', 'task', 'action', 'result'] as const) if (other !== name) expect(partOf(changed, other).text).toBe(partOf(table, other).text);
      }),
      runs,
    );
  });

  test('so they are in a cell without padding, whatever they end in', () => {
    const part = partOf(table, 'action', 2);
    const changed = rewriteSpan(table, part, 'a path C:\\');
    expect(partOf(changed, 'action', 2).text).toBe('a path C:\\');
    expect(read(changed).questions).toHaveLength(2);
  });

  test.each(['\n', '\r\n', '\r'])('new words in a bulleted part are read back with line ends %j', (end) => {
    fc.assert(
      fc.property(typed, (words) => {
        const text = section.replace(/\n/g, end);
        const part = partOf(text, 'action');
        const changed = rewriteSpan(text, part, words);
        expect(partOf(changed, 'action').text).toBe(words);
        expect(partOf(changed, 'situation').text).toBe('late texts');
        expect(changed.startsWith(text.slice(0, part.from))).toBe(true);
        expect(changed.endsWith(text.slice(part.to))).toBe(true);
      }),
      runs,
    );
  });

  test('new lines take the indent and the quote marks of their line', () => {
    const text = lines('> - **Situation:** one', '> - **Action:** two');
    const at = text.indexOf('one');
    expect(rewriteSpan(text, { from: at, to: at + 3 }, 'one\ntwo')).toBe(lines('> - **Situation:** one', '>   two', '> - **Action:** two'));
  });

  test('every cell of a table rewritten with its own words stays as it is read', () => {
    for (const { parts } of read(table).stories) {
      for (const part of partNames.flatMap((name) => parts[name] ?? [])) expect(rewriteSpan(table, part, part.text)).toBe(table);
    }
  });
});

describe('what stands around an offset', () => {
  test('a row of a table, or lines', () => {
    const page = readPage('a.md', table);
    expect([containerAt(page, table.indexOf('late')), containerAt(page, table.indexOf('after'))]).toEqual(['table-cell', 'lines']);
    expect(wordsFor(table, { from: table.indexOf('after'), to: table.length }, 'a|b\nc')).toBe('a|b\nc');
  });

  test('a story is found at every offset of its span, an empty one in all of its cell', () => {
    const note = read(table);
    const [first, second] = note.stories;
    expect(storyAt(note, table, first?.from ?? 0)?.id).toBe(first?.id);
    expect(storyAt(note, table, first?.to ?? 0)?.id).toBe(first?.id);
    expect(storyAt(note, table, (second?.from ?? 0) + 1)?.id).toBe(second?.id);
    expect(storyAt(note, table, table.length)).toBeNull();
    expect(storyAt(note, table, 0)).toBeNull();
  });
});
