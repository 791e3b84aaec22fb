import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNoteSteps } from '../../../src/core/notes/read-note';
import { anyText, runs } from './any-note';
import { corpus, readFile } from './corpus';
import { crossing, outside, passages, spans, unordered } from './everything-read';
import { read } from './told';

describe('reading any text', () => {
  test('ends without throwing, and every span lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(outside(spans(read(text)), text)).toEqual([]);
      }),
      runs,
    );
  });

  test('two spans of one note are disjoint, nested or equal', () => {
    fc.assert(fc.property(anyText, (text) => expect(crossing(spans(read(text)))).toBeNull()), runs);
  });

  test('the runs of a passage lead from its text to the raw source', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const passage of passages(read(text))) {
          for (const run of passage.runs) {
            expect(text.slice(run.from, run.from + run.length)).toBe(passage.text.slice(run.start, run.start + run.length));
            expect(run.from).toBeGreaterThanOrEqual(passage.from);
            expect(run.from + run.length).toBeLessThanOrEqual(passage.to);
          }
          if (passage.runs.length === 1) expect(text.slice(passage.from, passage.to)).toBe(passage.text);
        }
      }),
      runs,
    );
  });

  test('lists are in the order of the note, and ids are unique', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = read(text);
        expect(unordered(note)).toEqual([]);
        const ids = [...note.questions, ...note.stories].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[0-9a-f]{12}$/.test(id))).toBe(true);
      }),
      runs,
    );
  });

  test('a parent is a main question of the note, and what a story or a blank points at is there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = read(text);
        const main = new Set(note.questions.filter(({ parent }) => parent === null).map(({ id }) => id));
        const all = new Set(note.questions.map(({ id }) => id));
        const stories = new Set(note.stories.map(({ id }) => id));
        for (const { parent } of note.questions) expect(parent === null || main.has(parent)).toBe(true);
        for (const { questions } of note.stories) expect(questions.every((id) => all.has(id))).toBe(true);
        for (const { story, question } of note.blanks) expect((story === null || stories.has(story)) && (question === null || all.has(question))).toBe(true);
      }),
      runs,
    );
  });

  test('a line is the one its span begins on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const note = read(text);
        for (const { line, from } of [...note.questions, ...note.stories, ...note.checklist, ...note.blanks]) {
          expect(note.lineStarts[line - 1] ?? 0).toBeLessThanOrEqual(from);
          expect(note.lineStarts[line] ?? Infinity).toBeGreaterThan(from);
        }
      }),
      runs,
    );
  });

  test('twice the same gives the same', () => {
    fc.assert(fc.property(anyText, (text) => expect(read(text)).toEqual(read(text))), runs);
  });
});

describe('every fixture and every note of the sample vault', () => {
  test.each(corpus)('$path: spans lie inside the text, nest and are in order', (file) => {
    const note = readFile(file);
    expect(outside(spans(note), file.text)).toEqual([]);
    expect(crossing(spans(note))).toBeNull();
    expect(unordered(note)).toEqual([]);
  });

  test.each(corpus)('$path: the runs of a passage lead to the raw source', (file) => {
    const all = passages(readFile(file)).flatMap(({ text, runs: ways }) => ways.map(({ start, from, length }) => ({ source: file.text.slice(from, from + length), words: text.slice(start, start + length) })));
    expect(all.map(({ source }) => source)).toEqual(all.map(({ words }) => words));
  });
});

describe('reading in steps', () => {
  test('gives what reading at once gives, and pauses on the way', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const steps = readNoteSteps({ path: 'Interviews/note.md', text, frontMatter: {} });
        let pauses = 0;
        let step = steps.next();
        for (; step.done !== true; step = steps.next()) pauses += 1;
        expect(step.value).toEqual(read(text));
        expect(pauses).toBeGreaterThan(5);
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });

  test('a long note pauses at least every thousand lines', () => {
    const text = 'A line of prose that asks nothing.\n'.repeat(20_000);
    const steps = readNoteSteps({ path: 'long.md', text, frontMatter: {} });
    let pauses = 0;
    while (steps.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThan(20);
  });
});
