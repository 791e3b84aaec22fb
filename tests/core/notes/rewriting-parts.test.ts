import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partNames, type InterviewNote, type PartName } from '../../../src/core/notes/interview-note';
import { readPage } from '../../../src/core/notes/page';
import { rewritePassage } from '../../../src/core/notes/rewrite';
import { lineCells, rowLines, tablesOf } from '../../../src/core/notes/table-cells';
import type { Passage, Span } from '../../../src/core/text/span';
import { anyText, runs, typedWords } from './any-note';
import { corpus, readFile, type NoteFile } from './corpus';
import { crossing, spans } from './everything-read';
import { read } from './told';

interface Part {
  readonly story: number;
  readonly name: PartName;
  readonly words: Passage;
}

function partsOf(note: InterviewNote): readonly Part[] {
  return note.stories.flatMap(({ parts }, story) => partNames.flatMap((name) => (parts[name] === null ? [] : [{ story, name, words: parts[name] }])));
}

const apart = (a: Span, b: Span): boolean => a.to <= b.from || b.to <= a.from;

/** All that a note says outside a span, so that a change inside it must leave it be. */
function saidOutside(note: InterviewNote, span: Span): readonly string[] {
  const outside = (passages: readonly Passage[], what: string): string[] => passages.filter((each) => apart(each, span)).map(({ text }) => `${what}: ${text}`);
  return [
    ...note.questions.flatMap((question) => [
      `${question.reverse ? 'reverse' : 'question'}: ${question.text}`,
      ...outside(question.answers, 'answer'),
      ...outside(question.reflections, 'reflection'),
      ...outside(question.asks, 'ask'),
      ...outside(question.advice, 'advice'),
      ...outside(question.levels, 'level'),
    ]),
    ...note.stories.flatMap(({ title, form, parts }) => [`${form} ${title}`, ...partNames.flatMap((name) => (parts[name] === null ? [] : outside([parts[name]], name)))]),
    ...outside(note.checklist, 'checklist'),
    ...outside(note.blanks, 'blank'),
  ];
}

/** What is wrong after a part got new words; null where nothing is. */
function faultOf(file: NoteFile, part: Part, words: string): unknown {
  const changed = rewritePassage(file.text, part.words, words);
  const [before, after] = [readFile(file), readFile({ ...file, text: changed })];
  const found = after.stories[part.story]?.parts[part.name] ?? null;
  const place = { from: part.words.from, to: part.words.to + changed.length - file.text.length };
  const [kept, left] = [saidOutside(before, part.words), saidOutside(after, place)];
  if (found?.text !== words) return { path: file.path, part: part.name, story: part.story, words, found: found?.text ?? null };
  if (JSON.stringify(kept) !== JSON.stringify(left)) return { path: file.path, part: part.name, story: part.story, words, lost: kept.filter((each) => !left.includes(each)), more: left.filter((each) => !kept.includes(each)) };
  return changed.startsWith(file.text.slice(0, part.words.from)) && changed.endsWith(file.text.slice(part.words.to)) ? null : { path: file.path, words, moved: changed };
}

/**
 * The words as the place can hold them: HTML knows no blank lines, and what was learned is known in a table cell by its
 * italics alone, which hold no other emphasis and no blank line. Labels in brackets behind the words stand in one line with them.
 */
function fitting({ words: { text } }: Part, file: NoteFile, words: string): string {
  if (/ \([STARL]\)\.?$/m.test(file.text)) return words.replace(/\s*\n\s*/g, ' ');
  if (file.text.includes('<details')) return words.replace(/\n+/g, '\n');
  return /^([_*])(?!\1)[^]*\1$/.test(text) ? `_${words.replace(/[_*]/g, '').replace(/\n+/g, '\n')}_` : words;
}

const storied = corpus.filter((file) => partsOf(readFile(file)).length > 0);

/** Parts with a label of their own: elsewhere the words alone give the parts, so that other words give others. */
function labelledParts(file: NoteFile): readonly Part[] {
  const note = readFile(file);
  return partsOf(note).filter(({ story }) => note.stories[story]?.labelled === true);
}

describe('rewriting the parts of the fixtures and of the sample vault', () => {
  test('there are parts in many layouts', () => {
    expect(storied.length).toBeGreaterThan(30);
    expect(storied.flatMap((file) => partsOf(readFile(file))).length).toBeGreaterThan(150);
  });

  test.each(storied)('$path: its own words change no byte', (file) => {
    const changed = partsOf(readFile(file)).filter(({ words }) => rewritePassage(file.text, words, words.text) !== file.text);
    expect(changed).toEqual([]);
  });

  test.each(storied.filter((file) => labelledParts(file).length > 0))('$path: new words are read back, and nothing else changes', (file) => {
    const parts = labelledParts(file);
    const cases = fc.tuple(fc.constantFrom(...parts), typedWords);
    fc.assert(
      fc.property(cases, ([part, words]) => {
        expect(faultOf(file, part, fitting(part, file, words))).toBeNull();
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 10) },
    );
  });
});

describe('rewriting the parts of any note', () => {
  test('its own words change no byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { words } of partsOf(read(text))) expect(rewritePassage(text, words, words.text)).toBe(text);
      }),
      runs,
    );
  });

  test('a line that stays keeps its bytes, and spans still nest', () => {
    fc.assert(
      fc.property(anyText, typedWords, (text, words) => {
        for (const part of partsOf(read(text))) {
          const changed = rewritePassage(text, part.words, words);
          expect(changed.startsWith(text.slice(0, part.words.from))).toBe(true);
          expect(changed.endsWith(text.slice(part.words.to))).toBe(true);
          expect(crossing(spans(read(changed)))).toBeNull();
        }
      }),
      runs,
    );
  });
});

interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly words: Passage;
}

/** Every cell of every table, header and rule left out. */
function cellsOf(text: string): readonly Cell[] {
  const page = readPage('a.md', text);
  return tablesOf(page).flatMap((each, table) =>
    rowLines(page, each).flatMap((line, row) => lineCells(page, line).map((words, column) => ({ table, row, column, words }))),
  );
}

const tabled = corpus.filter(({ text }) => cellsOf(text).length > 0);

describe('rewriting the cells of tables', () => {
  test.each(tabled)('$path: own words change no byte, new words are read back and leave every other cell', ({ text }) => {
    const cells = cellsOf(text);
    expect(cells.filter(({ words }) => rewritePassage(text, words, words.text) !== text)).toEqual([]);
    fc.assert(
      fc.property(fc.nat(cells.length - 1), typedWords, (at, words) => {
        const cell = cells[at];
        const changed = cell === undefined ? text : rewritePassage(text, cell.words, words);
        expect(cellsOf(changed).map((each) => each.words.text)).toEqual(cells.map((each, index) => (index === at ? words : each.words.text)));
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });
});
