import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { fillIn, gapsWith, storyToFill } from '../../src/app/fill-in-story';
import type { PartWords, StoryToFill } from '../../src/app/fill-in-story';
import { noteReader } from '../../src/app/note-reader';
import { usualRubric, type Rubric } from '../../src/core/critique/rubric';

const ports = { parseYaml: parse, reader: noteReader({ myNames: [] }) };

/** A table with one story cell; `^` marks the cursor. */
const withCell = async (cell: string): Promise<{ readonly toFill: StoryToFill | null; readonly text: string }> => {
  const marked = `Intro | with a pipe\n\n| question | story 1 |\n| --- | --- |\n| When did you fail? |${cell}|\n\nEnd.\n`;
  const text = marked.replace('^', '');
  return { toFill: await storyToFill({ path: 'a.md', text, offset: marked.indexOf('^') }, ports), text };
};

const filled = async (cell: string, words: Partial<PartWords>): Promise<string> => {
  const { toFill, text } = await withCell(cell);
  if (toFill === null) throw new Error('There is no story at the cursor.');
  const edit = fillIn(toFill, { ...toFill.parts, ...words });
  if (edit === null) return 'no change';
  const next = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  expect(next.startsWith(text.slice(0, toFill.cell.from))).toBe(true);
  expect(next.endsWith(text.slice(toFill.cell.to))).toBe(true);
  return /\| When did you fail\? \|([^\n]*)\|\n/.exec(next)?.[1] ?? 'the row is broken';
};

describe('filling in a story cell', () => {
  test.each<[string, string, Partial<PartWords>, string]>([
    ['an empty cell', ' ^ ', { situation: 'A', action: 'B' }, ' S: A<br><br>A: B '],
    ['a cell without a blank in it', '^', { result: 'R' }, ' R: R '],
    ['a part that is missing between others', ' S: a^<br>A: b ', { task: 't' }, ' S: a<br>T: t<br>A: b '],
    ['parts set apart by a blank line', ' S: a^<br><br>A: b ', { result: 'r' }, ' S: a<br><br>A: b<br><br>R: r '],
    ['the first part', ' T: t^<br>A: a ', { situation: 's' }, ' S: s<br>T: t<br>A: a '],
    ['two new parts in a row', ' S: s^<br>R: r ', { task: 't', action: 'a' }, ' S: s<br>T: t<br>A: a<br>R: r '],
    ['labels in bold', ' **S:** s^<br />**A:** a ', { task: 't' }, ' **S:** s<br />**T:** t<br />**A:** a '],
    ['labels in full', ' Situation: s^<br>Action: a ', { result: 'r' }, ' Situation: s<br>Action: a<br>Result: r '],
    ['a label with nothing behind it', ' S: s^<br>T:<br>A: a ', { task: 't' }, ' S: s<br>T: t<br>A: a '],
    ['a placeholder', ' S: s^<br>T: TBD<br>A: a ', { task: 't' }, ' S: s<br>T: t<br>A: a '],
    ['a cell that holds only a placeholder', ' TBD^ ', { situation: 's' }, ' S: s '],
    ['a dash, with the cursor before it', ' ^- ', { action: 'a' }, ' A: a '],
    ['a part that changes', ' S: s^<br>A: a ', { action: 'a, and more' }, ' S: s<br>A: a, and more '],
    ['words without labels, which stay', ' the queue thing^ ', { situation: 's' }, ' the queue thing<br><br>S: s '],
    ['a learning, in italics', ' S: s^<br>A: a ', { learning: 'ask first' }, ' S: s<br>A: a<br>_ask first_ '],
    ['pipes and lines', ' S: s^<br>A: a ', { result: 'a | b\nc' }, ' S: s<br>A: a<br>R: a \\| b<br>c '],
    ['dollar signs, which are no pattern', ' S: s^<br>A: a ', { result: '$& $1 saved' }, ' S: s<br>A: a<br>R: $& $1 saved '],
    ['nothing new', ' S: s^<br>A: a ', { situation: ' s ' }, 'no change'],
  ])('%s', async (_what, cell, words, after) => {
    expect(await filled(cell, words)).toBe(after);
  });

  test.each([
    ['in the question', 0],
    ['in plain words with a pipe', 1],
  ])('there is none %s', async (_what, which) => {
    const { text } = await withCell(' S: a<br>A: b ');
    const offset = which === 0 ? text.indexOf('When') : text.indexOf('Intro');
    expect(await storyToFill({ path: 'a.md', text, offset }, ports)).toBeNull();
  });

  test('starts from what the cell says, with the question it answers', async () => {
    const { toFill } = await withCell(' S: a \\| b^<br>A: c<br>d ');
    expect(toFill).toMatchObject({ asked: 'When did you fail?', loose: '', parts: { situation: 'a | b', task: '', action: 'c\nd', result: '', learning: '' } });
    expect((await withCell(' the queue thing^ ')).toFill).toMatchObject({ loose: 'the queue thing' });
  });

  test('names what is still missing with the words typed so far', async () => {
    const { toFill } = await withCell(' ^ ');
    if (toFill === null) throw new Error('There is no story at the cursor.');
    const parts = { ...toFill.parts, situation: 'Releases failed twice a week in March', result: 'No failure since' };
    const lacks = gapsWith(toFill, parts).map(({ part }) => part);
    expect(lacks).toEqual(expect.arrayContaining(['task', 'action']));
    expect(lacks).not.toContain('situation');
  });

  test('says nothing of what the rubric leaves out, and measures by its floors', async () => {
    const text = '| question | story 1 |\n| --- | --- |\n| When did you fail? | S: It broke at noon<br>A: b |\n';
    const lacks = async (rubric: Partial<Rubric>): Promise<readonly string[]> => {
      const toFill = await storyToFill({ path: 'a.md', text, offset: text.indexOf('broke') }, { ...ports, rubric: () => Promise.resolve({ ...usualRubric, ...rubric }) });
      return toFill === null ? ['no story'] : gapsWith(toFill, toFill.parts).map(({ part, rule }) => `${part}: ${rule}`);
    };
    expect(await lacks({})).toEqual(['situation: too-brief', 'task: no-task', 'action: too-brief', 'result: no-result', 'learning: no-learning']);
    expect(await lacks({ rulesOff: ['no-task', 'no-result', 'no-learning'] })).toEqual(['situation: too-brief', 'action: too-brief']);
    expect(await lacks({ thresholds: { 'cell-situation': 4 } })).not.toContain('situation: too-brief');
  });
});
