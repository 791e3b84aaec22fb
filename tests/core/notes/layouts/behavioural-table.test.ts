import { describe, expect, test } from '@jest/globals';
import { breakdownPoints } from '../../../../src/core/notes/layouts/behavioural-table';
import { passageOf } from '../../../../src/core/notes/passage';
import { lines, read, told, toldStories } from '../told';

const head = ['| question | breakdown | story 1 | story 2 |', '| --- | --- | --- | --- |'];
const table = (...rows: readonly string[]): string => lines('### Drill', '', ...head, ...rows);
const full = 'full Why us? ; S=late texts ; T=be fast ; A=I moved them ; R=40 s';

describe('the name that a story cell opens with', () => {
  const titleIn = (cell: string): string | undefined => read(lines('| question | story 1 |', '| --- | --- |', `| Tell me about a failure | ${cell} |`)).stories[0]?.title;

  test.each([
    ['in bold', '**The winter date** S: late<br>A: I moved it', 'The winter date'],
    ['on a line of its own', '__The winter date:__<br>**S:** late<br>**A:** I moved it', 'The winter date'],
  ])('is its title, %s', (_how, cell, title) => {
    expect(titleIn(cell)).toBe(title);
  });

  test.each([
    ['a label', '**S:** late<br>**A:** I moved it'],
    ['a label in full', '**Situation:** late<br>**Action:** I moved it'],
    ['a placeholder', '**TBD** S: late<br>A: I moved it'],
    ['words inside', 'S: **late** again<br>A: I moved it'],
  ])('but not %s', (_what, cell) => {
    expect(titleIn(cell)).toBe('Tell me about a failure');
  });
});

describe('a whole story in one cell', () => {
  test.each([
    ['plain letters', 'S: late texts<br>T: be fast<br>A: I moved them<br>R: 40 s'],
    ['bold letters, colon inside', '**S:** late texts<br>**T:** be fast<br>**A:** I moved them<br>**R:** 40 s'],
    ['bold letters, colon outside', '**S**: late texts<br>**T**: be fast<br>**A**: I moved them<br>**R**: 40 s'],
    ['two line breaks and padding', 'S: late texts <br><br>T: be fast<br> <br>  A: I moved them <br/><br />R: 40 s     '],
    ['words for letters', 'Situation: late texts<br>Task: be fast<br>Action: I moved them<br>Result: 40 s'],
    ['both', '**S (Situation):** late texts<br>**T (Task):** be fast<br>**A (Action):** I moved them<br>**R (Result):** 40 s'],
    ['bullets', '- S: late texts<br>- T: be fast<br>- A: I moved them<br>- R: 40 s'],
    ['a dash for the colon', 'S - late texts<br>T - be fast<br>A - I moved them<br>R - 40 s'],
    ['a dash right behind the letter', 'S- late texts<br>T- be fast<br>A- I moved them<br>R- 40 s'],
    ['letters in brackets, no line breaks', '(S) late texts (T) be fast (A) I moved them (R) 40 s'],
    ['bold letters, no line breaks', '**S:** late texts **T:** be fast **A:** I moved them **R:** 40 s'],
    ['upper case tags', 'S: late texts<BR>T: be fast<BR>A: I moved them<BR/>R: 40 s'],
  ])('%s', (_what, cell) => {
    expect(toldStories(read(table(`| Why us? | | ${cell} | |`)))[0]).toBe(full);
  });

  test.each([
    ['underscores', '_I learned to measure._', '_I learned to measure._'],
    ['stars', '*I learned to measure.*', '*I learned to measure.*'],
    ['a label', 'L: I learned to measure.', 'I learned to measure.'],
    ['a label in words', '**Reflection:** I learned to measure.', 'I learned to measure.'],
  ])('a reflection in %s is what was learned', (_what, ending, expected) => {
    const [story] = read(table(`| Why us? | | S: late<br>A: I moved it<br>R: 40 s<br><br>${ending} | |`)).stories;
    expect([story?.parts.result?.text, story?.parts.learning?.text]).toEqual(['40 s', expected]);
  });

  test('an escaped pipe is a pipe, and its part still spans the raw source', () => {
    const text = table('| Why us? | | S: see [[Note\\|alias]] here<br>A: I did | |');
    const part = read(text).stories[0]?.parts.situation;
    expect(part?.text).toBe('see [[Note|alias]] here');
    expect(text.slice(part?.from, part?.to)).toBe('see [[Note\\|alias]] here');
  });

  test.each([
    ['a missing letter shifts nothing', 'S: late<br>A: I moved it<br>R: 40 s', 'full Why us? ; S=late ; A=I moved it ; R=40 s'],
    ['an empty part is none', 'S: late<br>T:<br>A: I moved it<br>R:', 'full Why us? ; S=late ; A=I moved it'],
    ['a placeholder is none', 'S: late<br>T: TBD<br>A: I moved it<br>R: (no numbers yet)', 'full Why us? ; S=late ; A=I moved it'],
    ['a part over several lines', 'S: late<br>on sale days<br>A: I moved it', 'full Why us? ; S=late / on sale days ; A=I moved it'],
    ['one letter alone is no story', 'A: I moved it', 'idea A: I moved it'],
    ['words without labels are an idea', 'the queue one', 'idea the queue one'],
    ['time management is no T', 'S: late<br>Time management: none<br>A: I moved it', 'full Why us? ; S=late / Time management: none ; A=I moved it'],
  ])('%s', (_what, cell, expected) => {
    expect(toldStories(read(table(`| Why us? | | ${cell} | |`)))[0]).toBe(expected);
  });
});

describe('empty cells', () => {
  test.each([
    ['blanks', '|   |'],
    ['nothing', '||'],
    ['padding', `|${' '.repeat(400)}|`],
  ])('a cell of %s is an idea with an empty span inside it', (_what, cell) => {
    const text = lines('| question | story 1 |', '| --- | --- |', `| Why us? ${cell}`);
    const [story] = read(text).stories;
    const start = text.lastIndexOf('Why us? |') + 'Why us? |'.length;
    expect(story).toMatchObject({ form: 'idea', column: 'story 1' });
    expect(Object.values(story?.parts ?? {})).toEqual([null, null, null, null, null]);
    expect(story?.from).toBe(story?.to);
    expect(story?.from).toBeGreaterThanOrEqual(start);
    expect(story?.to).toBeLessThan(text.length);
  });

  test.each(['-', '…', 'TBD', 'n/a', '^', '[Write here]', '*[Your experience]*', '1. 2. 3.'])('a cell of %s holds no part', (cell) => {
    const [story] = read(table(`| Why us? | | ${cell} | |`)).stories;
    expect(story?.form).toBe('idea');
    expect(story?.from).toBe(story?.to);
    expect(Object.values(story?.parts ?? {}).every((part) => part === null)).toBe(true);
  });

  test('a row all empty is nothing', () => {
    expect(read(table('| | | | |')).questions).toEqual([]);
  });

  test('an empty breakdown is none', () => {
    expect(read(table('| Why us? | | | |', '| How? | - | | |')).questions.map(({ breakdown }) => breakdown)).toEqual([null, null]);
  });
});

describe('the shape of a table', () => {
  test.each([
    ['no outer pipes', ['question | story 1', '--- | ---', 'Why us? | S: late<br>A: I moved it']],
    ['text after the last pipe', ['| question | story 1 |', '| --- | --- |', '| Why us? | S: late<br>A: I moved it | and so on']],
    ['in a block quote', ['> | question | story 1 |', '> | --- | --- |', '> | Why us? | S: late<br>A: I moved it |']],
    ['dashes in the header row of 400', ['| question | story 1 |', `| ${'-'.repeat(400)} | ${'-'.repeat(400)} |`, '| Why us? | S: late<br>A: I moved it |']],
    ['alignment marks', ['| question | story 1 |', '|:---|:---:|', '| Why us? | S: late<br>A: I moved it |']],
    ['bold headers', ['| **Question** | **Story 1** |', '| --- | --- |', '| Why us? | S: late<br>A: I moved it |']],
    ['another order', ['| Story | Question |', '| --- | --- |', '| S: late<br>A: I moved it | Why us? |']],
    ['answers for stories', ['| Question | Answer |', '| --- | --- |', '| Why us? | S: late<br>A: I moved it |']],
    ['a row without its last cells', ['| question | story 1 | story 2 |', '| --- | --- | --- |', '| Why us? | S: late<br>A: I moved it |']],
    ['Windows line ends', ['| question | story 1 |\r', '| --- | --- |\r', '| Why us? | S: late<br>A: I moved it |\r']],
  ])('%s', (_what, note) => {
    const read1 = read(lines(...note));
    expect(told(read1)).toEqual(['Q Why us?']);
    expect(toldStories(read1)[0]).toBe('full Why us? ; S=late ; A=I moved it');
  });

  test.each([
    ['no question column', ['| way | good |', '| --- | --- |', '| expiry | simple |']],
    ['no story column', ['| question | date |', '| --- | --- |', '| Why us? | May |']],
    ['SMART', ['| Specific | Measurable |', '| --- | --- |', '| a | b |']],
  ])('%s: another table', (_what, note) => {
    expect(read(lines(...note)).questions).toEqual([]);
  });

  test('a line without a pipe right below a table is no row', () => {
    expect(told(read(lines(table('| Why us? | | | |'), 'still open: a story about ambiguity')))).toEqual(['Q Why us?']);
  });

  test('every story cell is a story of its column, in the order of the note', () => {
    const note = read(table('| Why us? | | S: a1<br>A: b1 | S: a2<br>A: b2 |', '| How so? | | | S: a3<br>A: b3 |'));
    expect(note.stories.map(({ title, column, form }) => `${title} ${String(column)} ${form}`)).toEqual([
      'Why us? story 1 full', 'Why us? story 2 full', 'How so? story 1 idea', 'How so? story 2 full',
    ]);
    expect(note.stories.map(({ questions }) => questions)).toEqual(note.stories.map(({ title }) => [note.questions.find(({ text }) => text === title)?.id]));
  });

  test('a story cell is a story only, and the heading above is the category', () => {
    const [question] = read(table('| Why us? | | S: a<br>A: b | |')).questions;
    expect(question).toMatchObject({ answers: [], category: 'Drill', source: 'table' });
  });
});

describe('the points of a breakdown', () => {
  const points = (text: string): readonly string[] => breakdownPoints(passageOf(text, { from: 0, to: text.length })).map(({ text: point }) => point);

  test.each([
    ['brackets below a word', 'proud\n(my part, why hard)\n\nat work\n(who gained)', ['my part', 'why hard', 'who gained']],
    ['brackets behind a word', 'proud (my part, why hard)', ['my part', 'why hard']],
    ['brackets, then more', 'proud (my part, why hard), impact', ['my part', 'why hard', 'impact']],
    ['two brackets in a line', 'proud (my part) at work (who gained)', ['my part', 'who gained']],
    ['lines alone', 'my part\nwho gained', ['my part', 'who gained']],
    ['a list with commas', 'my part, who gained; what it cost', ['my part', 'who gained', 'what it cost']],
    ['bullets', '- my part\n- who gained', ['my part', 'who gained']],
    ['numbers', '1. my part\n2. who gained', ['my part', 'who gained']],
    ['nothing between commas', 'my part,, who gained,', ['my part', 'who gained']],
  ])('%s', (_what, cell, expected) => {
    expect(points(cell)).toEqual(expected);
  });

  test('each has the span of its own words in the note', () => {
    const text = table('| Why us? | proud<br>(my part, why hard)<br><br>at work | | |');
    const breakdown = read(text).questions[0]?.breakdown;
    expect(breakdown?.points.map(({ from, to }) => text.slice(from ?? 0, to ?? 0))).toEqual(['my part', 'why hard', 'at work']);
    expect(text.slice(breakdown?.from ?? 0, breakdown?.to ?? 0)).toBe('proud<br>(my part, why hard)<br><br>at work');
    expect(breakdown?.ours).toBe(false);
  });
});
