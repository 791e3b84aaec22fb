import { describe, expect, test } from '@jest/globals';
import { readNote } from '../../../src/core/notes/read-note';
import { lines } from './told';

function remarks(text: string, path = 'Interviews/note.md'): readonly string[] {
  return readNote({ path, text, frontMatter: {} }).remarks.map(({ by, section, text: words, line }) => `${String(line)} ${by}${section === null ? '' : ` (${section})`}: ${words.replace(/\n/g, ' / ')}`);
}

describe('what is left of a note once its questions and stories are read', () => {
  test('is the writer\'s, by paragraph and by entry of a list', () => {
    expect(remarks(lines('---', 'tags: interview', '---', '# Thu', 'bar raiser yesterday,', 'legs like jelly', '', '- must fix: one number', '- my story does not exist', '  at all'))).toEqual([
      '5 writer (Thu): bar raiser yesterday, / legs like jelly',
      '8 writer (Thu): must fix: one number',
      '9 writer (Thu): my story does not exist / at all',
    ]);
  });

  test.each([
    ['an answer and its question', ['1. Why us?', '   => I said maps']],
    ['a story', ['**Situation:** late', '**Action:** I moved it', '**Result:** on time']],
    ['a checklist', ['Prepare stories for:', '- conflict', '- failure']],
    ['code and tables', ['```', 'x = 1', '```', '| a | b |', '| --- | --- |', '| c | d |']],
    ['answers left empty', ['1. Why us?', '   =>', '2. Why now?', '   ->']],
    ['a label of an answer left empty', ['Q: Why us?', 'A: the maps', '', 'Q: Why now?', 'A:']],
    ['headings and rules', ['# Round 1', '', '---']],
    ['the front matter and comments', ['---', 'company: Acme', '---', '%% note to self %%']],
  ])('holds nothing of %s', (_what, note) => {
    expect(remarks(lines(...note)).filter((remark) => !remark.endsWith('Prepare stories for:'))).toEqual([]);
  });

  test('stands beside the questions of the note', () => {
    expect(remarks(lines('Only 20 minutes.', '', '1. Why us?', '   => I said maps', '', '# Afterwards', 'They never asked about scale'))).toEqual([
      '1 writer: Only 20 minutes.', '7 writer (Afterwards): They never asked about scale',
    ]);
  });

  test('has the place of its words', () => {
    const text = lines('> quoted remark', '> in two lines');
    const [remark] = readNote({ path: 'a.md', text, frontMatter: {} }).remarks;
    expect(remark).toMatchObject({ text: 'quoted remark\nin two lines', from: 2, line: 1 });
    expect(text.slice(remark?.from, remark?.to)).toBe('quoted remark\n> in two lines');
  });
});

describe('advice outside of questions is a coach\'s', () => {
  test.each([
    ['under a heading', ['## What to improve', 'Keep it under 60 seconds.'], ['2 coach (What to improve): Keep it under 60 seconds.']],
    ['after a label', ['**Suggested answer:** "I led eight."', '', '> "And more."'], ['1 coach (Suggested answer): **Suggested answer:** "I led eight."', '3 coach (Suggested answer): "And more."']],
    ['below a label that says more', ['**Suggested improved answer** for the proud question:', '"I did it all."'], ['2 coach (Suggested improved answer): "I did it all."']],
  ])('%s', (_where, note, expected) => {
    expect(remarks(lines(...note))).toEqual(expected);
  });

  test('until the next heading or rule', () => {
    expect(remarks(lines('## Feedback', 'Slow down.', '## Diary', 'Ran 5 km.', '## Feedback', 'Smile.', '', '---', '', 'Bread.'))).toEqual([
      '2 coach (Feedback): Slow down.', '4 writer (Diary): Ran 5 km.', '6 coach (Feedback): Smile.', '10 writer: Bread.',
    ]);
  });

  test.each([
    ['its name', 'Advice/llm feedback.md', ['Bring ten stories.'], 'coach'],
    ['its first lines', 'x.md', ['pasted from the model after the screen', '', 'Bring ten stories.'], 'coach'],
    ['whose notes they are', 'x.md', ['Notes of my coach', '', 'Bring ten stories.'], 'coach'],
    ['nothing', 'x.md', ['A long day.', '', 'Bring ten stories.'], 'writer'],
  ])('throughout a note that is one by %s', (_what, path, note, by) => {
    expect(readNote({ path, text: lines(...note), frontMatter: {} }).remarks.at(-1)?.by).toBe(by);
  });

  test('but not in a note with answers of the writer\'s own', () => {
    expect(remarks(lines('1. Why us?', '   => I said maps', '', '# Logistics', 'Train at nine.'), 'feedback of Acme.md')).toEqual(['5 writer (Logistics): Train at nine.']);
  });
});
