import { describe, expect, test } from '@jest/globals';
import { lines, read, told, toldStories } from './told';

const slot = ['**Situation:**', '**Task:**', '**Action:**', '**Result:**'];

const seen = (...note: readonly string[]): readonly string[] => {
  const all = read(lines(...note));
  return [...told(all), ...toldStories(all)];
};

describe('labels of a story that nothing stands behind', () => {
  test('under a heading that names are no story, and each is left blank', () => {
    const note = read(lines('## Late maps', ...slot));
    expect([toldStories(note), told(note)]).toEqual([[], []]);
    expect(note.blanks.map(({ text }) => text)).toEqual(slot);
  });

  test('under a heading that asks are an idea, and the question has no answer', () => {
    expect(seen('## Tell me about a late map', ...slot)).toEqual(['Q Tell me about a late map', 'idea Tell me about a late map']);
  });

  test('an idea is not labelled, and its blanks know it', () => {
    const note = read(lines('## Tell me about a late map', ...slot));
    expect(note.stories.map(({ labelled }) => labelled)).toEqual([false]);
    expect(note.blanks.map(({ story, question }) => [story, question])).toEqual(slot.map(() => [note.stories[0]?.id, note.questions[0]?.id]));
  });

  test('below a line that asks under a theme are an idea of that question', () => {
    expect(seen('## Conflict', '**Tell me about a quarrel**', ...slot)).toEqual(['Q Tell me about a quarrel', 'idea Tell me about a quarrel']);
  });

  test('beside a story that is told change nothing of it', () => {
    expect(seen('## Maps', '### Late maps', '**Situation:** The maps were late.', '**Action:** I moved them.', '**Result:** 40 s', '### Wrong bills', ...slot)).toEqual([
      'full Late maps ; S=The maps were late. ; A=I moved them. ; R=40 s',
    ]);
  });

  test('behind a label of a question leave it unanswered', () => {
    expect(seen('**Question:** Tell me about a late map', ...slot)).toEqual(['Q Tell me about a late map', 'idea Tell me about a late map']);
  });

  test.each([
    ['before any heading', slot],
    ['in bullets without colons', ['- **Situation**', '- **Task**', '- **Action**', '- **Result**']],
    ['under a title in brackets', ['## 1. (Title)', ...slot]],
    ['under "Template"', ['## Template', ...slot]],
    ['twice', ['## Late maps', ...slot, '', '## Wrong bills', ...slot]],
  ])('%s are nothing', (_what, note) => {
    expect(seen(...note)).toEqual([]);
  });
});

describe('a list whose answers are labels alone', () => {
  const list = ['# Questions', '1. Tell me about a late map', '    - **S/T**:', '    - **A**:', '    - **R**:', '2. Why us?', '    - I like maps'];

  test('leaves its question unanswered', () => {
    expect(told(read(lines(...list)))).toEqual(['Q Tell me about a late map', 'Q Why us?', '  A verbatim: I like maps']);
  });

  test('holds no story that is told', () => {
    expect(toldStories(read(lines(...list))).filter((story) => story.startsWith('full'))).toEqual([]);
  });
});

describe('two parts in one label', () => {
  test.each([
    ['letters', '**S/T:** The maps were late and mine.', '**A:** I moved them.'],
    ['letters with names', '**S (Situation) / T (Task):** The maps were late and mine.', '**A (Action):** I moved them.'],
    ['names with letters', '**Situation (S) & Task (T):** The maps were late and mine.', '**Action (A):** I moved them.'],
    ['square brackets', '**S [situation] + T [task]:** The maps were late and mine.', '**A [action]:** I moved them.'],
  ])('%s give both the same words', (_what, ...note) => {
    expect(seen('## A MAP-1 story', ...note)).toEqual(['full A MAP-1 story ; S=The maps were late and mine. ; T=The maps were late and mine. ; A=I moved them.']);
  });
});
