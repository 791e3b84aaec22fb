import { describe, expect, test } from '@jest/globals';
import { changeShown, fillInSession, type Outcome } from '../../../src/app/fill-in/fill-in-session';
import { mineBelow, useMine } from '../../../src/app/fill-in/relocate';
import { noWords, type PartWords, type StoryToFill } from '../../../src/app/fill-in/story-to-fill';
import type { OpenNote } from '../../../src/app/open-editor';
import { applyEdits } from '../../../src/core/links/plan/edits';
import { MemoryVault } from '../../doubles/memory-vault';
import { mustHave, ports, storyAtMark } from './filling';

const marked = '# Round\n\n| question | story 1 |\n| --- | --- |\n| Why did it fail? | S: late texts^<br>A: I moved them |\n| Tell me about a time you led | S: two teams<br>A: I wrote the contract |\n';
const text = marked.replace('^', '');
const typed: Partial<PartWords> = { result: 'none late' };

/** The note in an editor, which the test may change under the form. */
const editorOf = (path: string, first: string): OpenNote & { set: (text: string) => void } => {
  let now = first;
  return {
    path, text: () => now, save: () => Promise.resolve(), editorText: () => now, cursor: () => 0,
    set: (next) => { now = next; },
    write: (expected, edits) => {
      if (now !== expected) return false;
      now = applyEdits(now, edits);
      return true;
    },
  };
};

const begin = async (): Promise<{ readonly toFill: StoryToFill; readonly words: PartWords }> => {
  const toFill = mustHave(await storyAtMark(marked));
  return { toFill, words: { ...toFill.parts, ...typed } };
};

/** The note that is in the editor stands in the vault, too, unless other files are given. */
const writeInto = async (open: OpenNote | null, files: Readonly<Record<string, string>> = open === null ? {} : { [open.path]: open.text() }): Promise<{ readonly outcome: Outcome; readonly file: (path: string) => Promise<string> }> => {
  const { toFill, words } = await begin();
  const vault = new MemoryVault(files);
  return { outcome: await fillInSession({ fill: ports, openNote: () => open, vault }).write(toFill, words), file: vault.read };
};

describe('writing a story into a note that may have changed', () => {
  test('an unchanged note gets the words, and undoing the edits gives it as before', async () => {
    const open = editorOf('a.md', text);
    expect((await writeInto(open)).outcome).toEqual({ is: 'written', path: 'a.md', isRenamed: false });
    expect(open.editorText()).toBe(text.replace('I moved them', 'I moved them<br>R: none late'));
  });

  test.each<[string, (before: string) => string]>([
    ['lines above', (before) => `# Before\n\nNew words.\n\n${before}`],
    ['another row', (before) => before.replace('two teams', 'three teams')],
    ['the column of another story', (before) => before.replace('| story 1 |', '| story 1 | story 2 |').replace('| --- | --- |', '| --- | --- | --- |')],
  ])('a change of %s lets them go to the new place', async (_what, change) => {
    const open = editorOf('a.md', change(text));
    expect((await writeInto(open)).outcome).toMatchObject({ is: 'written' });
    expect(open.editorText()).toBe(change(text).replace('I moved them', 'I moved them<br>R: none late'));
  });

  test.each<[string, (before: string) => string]>([
    ['a part that was changed', (before) => before.replace('late texts', 'late texts in May')],
    ['a part that was added', (before) => before.replace('I moved them', 'I moved them<br>R: 40 s')],
    ['the cell was emptied', (before) => before.replace('S: late texts<br>A: I moved them', ' ')],
  ])('nothing is overwritten: %s', async (_what, change) => {
    const open = editorOf('a.md', change(text));
    expect((await writeInto(open)).outcome.is).toBe('changed');
    expect(open.editorText()).toBe(change(text));
  });

  test('a note that is not in front of the user any more is changed in its file', async () => {
    const { outcome, file } = await writeInto(editorOf('b.md', 'Another note'), { 'a.md': text });
    expect(outcome).toMatchObject({ is: 'written', path: 'a.md' });
    expect(await file('a.md')).toBe(text.replace('I moved them', 'I moved them<br>R: none late'));
  });

  test('a note renamed under the form gets them under its new name', async () => {
    const open = editorOf('new name.md', text);
    expect((await writeInto(open)).outcome).toEqual({ is: 'written', path: 'new name.md', isRenamed: true });
    expect(open.editorText()).toContain('R: none late');
  });

  test.each<[string, OpenNote | null]>([
    ['no note is open', null],
    ['its last text is still shown', { ...editorOf('a.md', text), text: () => text }],
    ['another note is open', editorOf('b.md', '| question | story 1 |\n| --- | --- |\n| Why us? | S: a<br>A: b |\n| Why now? | - |\n')],
  ])('a deleted note is told, and nothing is written where %s', async (_what, open) => {
    expect((await writeInto(open, {})).outcome).toEqual({ is: 'gone', what: 'note' });
  });

  test('a question that was deleted is told', async () => {
    expect((await writeInto(editorOf('a.md', '# Round\n\nNothing here.\n'))).outcome).toEqual({ is: 'gone', what: 'place' });
  });
});

describe('two texts of one story', () => {
  const both = {
    base: { ...noWords, situation: 's', action: 'a' },
    theirs: { ...noWords, situation: 's', task: 'their task', action: 'their action', result: 'theirs' },
    mine: { ...noWords, situation: 'my situation', action: 'my action', result: 'mine' },
  };

  test('mine stands where it was typed, theirs where the form was left alone', () => {
    expect(useMine(both)).toEqual({ ...noWords, situation: 'my situation', task: 'their task', action: 'my action', result: 'mine' });
  });

  test('both stand, mine below, where both wrote', () => {
    expect(mineBelow(both)).toEqual({ ...noWords, situation: 'my situation', task: 'their task', action: 'their action\nmy action', result: 'theirs\nmine' });
  });
});

describe('the change that is shown', () => {
  test('a cell is shown alone, lines whole', async () => {
    const { toFill, words } = await begin();
    const filled = mustHave(await fillInSession({ fill: ports, openNote: () => null, vault: new MemoryVault({}) }).fill(toFill, words));
    expect(changeShown(toFill, filled.edits)).toEqual({ before: 'S: late texts<br>A: I moved them', after: 'S: late texts<br>A: I moved them<br>R: none late' });
    const lines = mustHave(await storyAtMark('## Why did it fail?\n\nS: late^ texts\nA: I moved them\n\n## Next?\n'));
    const added = mustHave(await fillInSession({ fill: ports, openNote: () => null, vault: new MemoryVault({}) }).fill(lines, { ...lines.parts, situation: 'later texts', result: 'none' }));
    expect(changeShown(lines, added.edits)).toEqual({ before: 'S: late texts\nA: I moved them', after: 'S: later texts\nA: I moved them\nR: none' });
  });
});
