import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { partNames, type InterviewNote } from '../../../src/core/notes/interview-note';
import { readNoteSteps } from '../../../src/core/notes/read-note';
import type { Passage, Span } from '../../../src/core/text/span';
import { anyText, plainNote, runs } from './any-note';
import { read, told, toldStories } from './told';

function passages(note: InterviewNote): readonly Passage[] {
  return [
    ...note.questions.flatMap((question) => [question, ...question.answers, ...question.reflections, ...question.asks, ...question.advice, ...question.levels]),
    ...note.stories.flatMap(({ parts }) => partNames.flatMap((name) => parts[name] ?? [])),
    ...note.checklist,
    ...note.blanks,
  ];
}

function spans(note: InterviewNote): readonly Span[] {
  const breakdowns = note.questions.flatMap(({ breakdown }) => (breakdown === null ? [] : [breakdown, ...breakdown.points]));
  const placed = breakdowns.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
  return [...passages(note), ...note.stories, ...placed];
}

/** The first two spans that overlap without one holding the other; null where there are none. */
function crossing(all: readonly Span[]): readonly [Span, Span] | null {
  const sorted = [...all].sort((a, b) => a.from - b.from || b.to - a.to);
  const open: Span[] = [];
  for (const span of sorted) {
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= span.from && open.at(-1) !== undefined) open.pop();
    const around = open.at(-1);
    if (around !== undefined && span.to > around.to) return [{ from: around.from, to: around.to }, { from: span.from, to: span.to }];
    open.push(span);
  }
  return null;
}

describe('reading any text', () => {
  test('ends without throwing, and every span lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { from, to } of spans(read(text))) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
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
        for (const list of [note.questions, note.stories, note.checklist, note.blanks]) {
          const starts = list.map(({ from }) => from);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
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

describe('line ends and byte order marks', () => {
  test.each([
    ['Windows line ends', (text: string): string => text.replace(/\n/g, '\r\n')],
    ['old Mac line ends', (text: string): string => text.replace(/\n/g, '\r')],
    ['a byte order mark', (text: string): string => `\uFEFF${text}`],
    ['trailing blanks', (text: string): string => text.replace(/\n/g, '  \n')],
  ])('%s change no question and no story', (_what, change) => {
    fc.assert(
      fc.property(plainNote, (text) => {
        const [plain, changed] = [read(text), read(change(text))];
        expect(told(changed)).toEqual(told(plain));
        expect(toldStories(changed)).toEqual(toldStories(plain));
        expect(changed.questions.map(({ id, line }) => [id, line])).toEqual(plain.questions.map(({ id, line }) => [id, line]));
      }),
      runs,
    );
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
