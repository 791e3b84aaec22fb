import { describe, expect, test } from '@jest/globals';
import { layouts } from '../../../src/core/notes/layouts/layouts';
import { readNote } from '../../../src/core/notes/read-note';
import { lines, read, told, toldStories } from './told';

describe('a note as a whole', () => {
  test.each([
    ['Interviews/Acme/Round 1.md', 'Round 1'],
    ['Round 1.markdown', 'Round 1'],
    ['a\\b\\phone.TXT', 'phone'],
    ['no ending', 'no ending'],
    ['a/v1.2 notes.md', 'v1.2 notes'],
  ])('%s has the title %s', (path, title) => {
    expect(readNote({ path, text: '', frontMatter: {} })).toMatchObject({ path, title });
  });

  test.each([
    ['a heading that asks', '# Acme\n\n## 2. **Why us?**\n\nI like maps.\n', '2. Why us?'],
    ['the heading above a table', '## Round #1 [[Acme]]\n\n| question | story 1 |\n| --- | --- |\n| Why us? | |\n', 'Round 1 Acme'],
    ['a numbered section', '## 1. **Start**\n\n### Question\n\n**Q:** Why us?\n**A:** I like maps.\n', '1. Start'],
    ['no heading at all', '**Q:** Why us?\n**A:** I like maps.\n', null],
  ])('a link finds a question under %s', (_where, text, under) => {
    expect(read(text).questions.map((question) => question.under)).toEqual([under]);
  });

  test('an empty note holds nothing, and that is no problem', () => {
    expect(read('')).toEqual({
      path: 'Interviews/note.md', title: 'note', lineStarts: [0], tags: [], questions: [], stories: [], checklist: [], blanks: [], remarks: [], problems: [],
      properties: { company: null, role: null, level: null, round: null, date: null, outcome: null, selfRating: null },
    });
  });

  test.each([
    ['a diary', ['# Sunday', 'Slept badly. Ran 5 km.', '', '- milk', '- bread', '', '1. cab', '2. train']],
    ['a technical note', ['# Caching', 'Keep an answer so that you need not ask again.', '', '| way | good |', '| --- | --- |', '| expiry | simple |', '', '## How it works', 'By time.']],
    ['a description of STAR', ['# STAR', 'Use **STAR (Situation, Task, Action, Result)** to answer.', '', '- **Situation**: Set the scene', '- **Task**: Describe the goal', '- **Action**: Explain what you did', '- **Result**: Share the outcome']],
    ['a template', ['<%* tp.file.title %>', '## Notes', '**Situation:** [Write here]', '**Action:** [Write here]'].slice(0, 2)],
    ['code', ['```md', '## Why us?', '**S:** late', '**A:** I moved it', '```']],
  ])('%s holds no question and no story', (_what, note) => {
    expect([read(lines(...note)).questions, read(lines(...note)).stories]).toEqual([[], []]);
  });

  test('several layouts in one note keep to their lines, in the order of the note', () => {
    const note = read(
      lines(
        '---', 'tags: interview', '---',
        '## Tell me about a success', '**S:** late', '**A:** I moved it', '',
        '| question | story 1 |', '| --- | --- |', '| Why us? | S: a<br>A: b |', '',
        '## Round 2', '1. Why now', '   => I said so', '',
        '## Mock', '**Q:** Who are you?', '**A:** I am Nuri.', '',
        '## Questions to ask', '- Who is on call?',
      ),
    );
    expect(told(note)).toEqual([
      'Q Tell me about a success', '  A verbatim: **S:** late / **A:** I moved it', 'Q Why us?', 'Q Why now', '  A reported: I said so', 'Q Who are you?', '  A verbatim: I am Nuri.', 'REV Who is on call?',
    ]);
    expect(toldStories(note)).toEqual(['full Tell me about a success ; S=late ; A=I moved it', 'full Why us? ; S=a ; A=b']);
  });

  test('equal questions have ids of their own, which an insertion above does not change', () => {
    const before = read(lines('## Why us?', 'a', '## Why us?', 'b')).questions.map(({ id }) => id);
    const after = read(lines('## Why now?', 'x', '', '## Why us?', 'a', '## Why us?', 'b')).questions.map(({ id }) => id);
    expect(new Set(before).size).toBe(2);
    expect(after.slice(1)).toEqual(before);
  });

  test('an empty story keeps its id when words come into another cell', () => {
    const table = (cell: string): string => lines('| question | story 1 | story 2 |', '| --- | --- | --- |', `| Why us? | ${cell} | |`);
    expect(read(table('')).stories[1]?.id).toBe(read(table('S: a<br>A: b')).stories[1]?.id);
  });

  test('a list of layouts has each once', () => {
    const ids = layouts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z]+(?:-[a-z]+)*$/.test(id))).toBe(true);
  });
});

describe('long notes', () => {
  const block = lines('## Tell me about a time you failed', '', '**Situation:** late', '**Action:** I moved it', '', '1. Why us', '   => I said so, but I could improve', '', 'Some prose that goes on.', '', '');
  /** Quadratic time would take minutes; speed itself is measured by `npm run bench`. */
  const patience = 60_000;

  test.each([
    ['an ordinary note', block],
    ['headings', '## Heading\n'],
    ['numbered headings', '## 1. Heading\n'],
    ['stories', '**S:** a\n**T:** b\n**A:** c\n**R:** d\n\n'],
    ['labels', '**Note:** a\n'],
    ['arrows', '=> a\n'],
    ['turns', '**Q:** why\n**A:** so\n'],
    ['one asker', '**Q:** why\n'],
    ['bullets', '- a\n'],
    ['unclosed comments', '<!-- \n'],
    ['unclosed code', '` `` \n'],
    ['empty labels', 'Label one:\n\n'],
    ['checklists', 'Prepare stories for:\n- a\n'],
  ])('%s of 400 KB are read to their end', (_what, piece) => {
    expect(read(`# Top\n**Q:** x\n**A:** y\n${piece.repeat(Math.ceil(400_000 / piece.length))}`).problems).toEqual([]);
  }, patience);

  test.each([
    ['text', 'word and '],
    ['unclosed emphasis', '**a _b '],
    ['pipes', '|'],
    ['letters of parts', 'S: a T: b '],
  ])('one line of 2 MB of %s is read to its end', (_what, piece) => {
    expect(read(piece.repeat(Math.ceil(2_000_000 / piece.length))).problems).toEqual([]);
    expect(read(`| question | story 1 |\n| --- | --- |\n| Why us? | S: ${piece.replace(/\|/g, '\\|').repeat(Math.ceil(1_000_000 / piece.length))} |`).problems).toEqual([]);
  }, patience);
});
