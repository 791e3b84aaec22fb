import { describe, expect, test } from '@jest/globals';
import type { PartWords } from '../../../src/app/fill-in/story-to-fill';
import { filledAtMark, mustHave, storyAtMark } from './filling';

/** A table with one story cell; `^` marks the cursor. */
const withCell = (cell: string): string => `Intro | with a pipe\n\n| question | story 1 |\n| --- | --- |\n| When did you fail? |${cell}|\n\nEnd.\n`;

const filled = async (cell: string, words: Partial<PartWords>): Promise<string> => {
  const done = await filledAtMark(withCell(cell), words);
  if (done === null) return 'no change';
  expect(done.text.startsWith('Intro | with a pipe\n\n| question | story 1 |\n| --- | --- |\n')).toBe(true);
  expect(done.text.endsWith('|\n\nEnd.\n')).toBe(true);
  return /\| When did you fail\? \|([^\n]*)\|\n/.exec(done.text)?.[1] ?? 'the row is broken';
};

describe('filling in a story cell', () => {
  test.each<[string, string, Partial<PartWords>, string]>([
    ['an empty cell', ' ^ ', { situation: 'A', action: 'B' }, ' S: A<br><br>A: B '],
    ['a cell without a blank in it', '^', { result: 'R' }, ' R: R '],
    ['a part that is missing between others', ' S: a^<br>A: b ', { task: 't' }, ' S: a<br>T: t<br>A: b '],
    ['parts set apart by a blank line', ' S: a^<br><br>A: b ', { result: 'r' }, ' S: a<br><br>A: b<br><br>R: r '],
    ['the first part', ' T: t^<br>A: a ', { situation: 's' }, ' S: s<br>T: t<br>A: a '],
    ['two new parts in a row', ' S: s^<br>R: r ', { task: 't', action: 'a' }, ' S: s<br>T: t<br>A: a<br>R: r '],
    ['labels in bold, and another spelling of the break', ' **S:** s^<br />**A:** a ', { task: 't\nu' }, ' **S:** s<br />**T:** t<br />u<br />**A:** a '],
    ['labels in full', ' Situation: s^<br>Action: a ', { result: 'r' }, ' Situation: s<br>Action: a<br>Result: r '],
    ['a label with nothing behind it', ' S: s^<br>T:<br>A: a ', { task: 't' }, ' S: s<br>T: t<br>A: a '],
    ['a placeholder', ' S: s^<br>T: TBD<br>A: a ', { task: 't' }, ' S: s<br>T: t<br>A: a '],
    ['a cell that holds only a placeholder', ' TBD^ ', { situation: 's' }, ' S: s '],
    ['a dash, with the cursor before it', ' ^- ', { action: 'a' }, ' A: a '],
    ['a part that changes', ' S: s^<br>A: a ', { action: 'a, and more' }, ' S: s<br>A: a, and more '],
    ['a line that is added to a part keeps the others', ' S: one<BR/>two^<br>A: a ', { situation: 'one\ntwo\nthree' }, ' S: one<BR/>two<BR/>three<br>A: a '],
    ['words without labels, which stay', ' the queue thing^ ', { situation: 's' }, ' the queue thing<br><br>S: s '],
    ['a learning, in italics', ' S: s^<br>A: a ', { learning: 'ask first' }, ' S: s<br>A: a<br>_ask first_ '],
    ['a learning that changes keeps its italics', ' S: s^<br>A: a<br>_ask_ ', { learning: 'ask first' }, ' S: s<br>A: a<br>_ask first_ '],
    ['pipes and lines', ' S: s^<br>A: a ', { result: 'a | b\nc' }, ' S: s<br>A: a<br>R: a \\| b<br>c '],
    ['a back-slash at the end', ' S: s^<br>A: a', { result: 'C:\\' }, ' S: s<br>A: a<br>R: C:\\ '],
    ['dollar signs, which are no pattern', ' S: s^<br>A: a ', { result: '$& $1 saved' }, ' S: s<br>A: a<br>R: $& $1 saved '],
    ['nothing new', ' S: s^<br>A: a ', { situation: ' s ' }, 'no change'],
  ])('%s', async (_what, cell, words, after) => {
    expect(await filled(cell, words)).toBe(after);
  });

  test('there is no story in plain words with a pipe, above the first question', async () => {
    expect(await storyAtMark(withCell(' S: a<br>A: b ').replace('Intro', 'In^tro'))).toBeNull();
  });

  test('starts from what the cell says, with the question it answers', async () => {
    expect(await storyAtMark(withCell(' S: a \\| b^<br>A: c<br>d<br>_ask first_ '))).toMatchObject({
      asked: 'When did you fail?', loose: '', parts: { situation: 'a | b', task: '', action: 'c\nd', result: '', learning: 'ask first' },
    });
    expect(await storyAtMark(withCell(' the queue thing^ '))).toMatchObject({ loose: 'the queue thing' });
  });
});

describe('the row of a question', () => {
  const row = (header: string, rule: string, words: string): string => `| question | breakdown | ${header} |\n| --- | --- | ${rule} |\n| Wh^en did you fail? | own part | ${words} |\n| Why us? | fit | S: s<br>A: a |\n`;
  const whole = 'S: s<br>T: t<br>A: a<br>R: r';
  const typed = { situation: 'late', action: 'I moved it' };
  const cell = 'S: late<br><br>A: I moved it';

  test.each<[string, string, string, string]>([
    ['takes the first cell with a gap', 'story 1 | story 2', `${whole} | S: late texts<br>A: y`, 'parts of story 2'],
    ['takes an empty cell where every other is whole', 'story 1 | story 2', `${whole} |  `, 'nothing yet'],
  ])('%s', async (_what, header, words, expected) => {
    const toFill = mustHave(await storyAtMark(row(header, '--- | ---', words)));
    expect(toFill.place.kind).toBe('cell');
    expect(toFill.parts.situation).toBe(expected === 'nothing yet' ? '' : 'late texts');
  });

  test.each<[string, string, string, string]>([
    [
      'gets a new column where every story is whole', `| question | story 1 |\n| --- | --- |\n| Wh^en did you fail? | ${whole} |\n| Why us? | - |\n`,
      `| question | story 1 | story 2 |\n| --- | --- | --- |\n| When did you fail? | ${whole} | ${cell} |\n| Why us? | - |\n`, 'a new column',
    ],
    [
      'gets a first column of stories where the table has none', '| question | breakdown |\n| --- | --- |\n| Wh^en did you fail? | own part |\n| Why us? | fit |\n',
      `| question | breakdown | story 1 |\n| --- | --- | --- |\n| When did you fail? | own part | ${cell} |\n| Why us? | fit |\n`, 'a first column',
    ],
    [
      'gets its missing cell where it is shorter than the table', `| question | story 1 | story 2 |\n| --- | --- | --- |\n| Wh^en did you fail? | ${whole} |\n| Why us? | ${whole} | ${whole} |\n`,
      `| question | story 1 | story 2 |\n| --- | --- | --- |\n| When did you fail? | ${whole} | ${cell} |\n| Why us? | ${whole} | ${whole} |\n`, 'the missing cell',
    ],
    [
      'keeps rows without a pipe at their end', `question | story 1\n--- | ---\nWh^en did you fail? | ${whole}\n`,
      `question | story 1 | story 2\n--- | --- | ---\nWhen did you fail? | ${whole} | ${cell}\n`, 'open rows',
    ],
    [
      'fills the cell of a part in a table with a column a part', '| question | Situation | Task | Action | Result |\n| --- | --- | --- | --- | --- |\n| Why us? | a | b | c | d |\n| Wh^en did you fail? | late |  | I moved it |\n',
      '| question | Situation | Task | Action | Result |\n| --- | --- | --- | --- | --- |\n| Why us? | a | b | c | d |\n| When did you fail? | late | be fast | I moved it | none late |\n', 'cells of parts',
    ],
  ])('%s', async (_what, marked, after, what) => {
    const words = what === 'cells of parts' ? { task: 'be fast', result: 'none late' } : typed;
    expect(await filledAtMark(marked, words)).toMatchObject({ text: after, isReadBack: true });
  });
});
