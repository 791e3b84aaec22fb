import { describe, expect, test } from '@jest/globals';
import { changeShown } from '../../../src/app/fill-in/change-shown';
import { fillInSession, type FillInSession, type Outcome } from '../../../src/app/fill-in/fill-in-session';
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

interface Written {
  readonly outcome: Outcome;
  readonly session: FillInSession;
  readonly words: PartWords;
  readonly file: (path: string) => Promise<string>;
}

/** Writes what was confirmed before the note changed. The note that is in the editor stands in the vault, too, unless other files are given. */
const writeAt = async (toFill: StoryToFill, given: Partial<PartWords>, { open, files }: { readonly open: OpenNote | null; readonly files: Readonly<Record<string, string>> }): Promise<Written> => {
  const vault = new MemoryVault(files);
  const session = fillInSession({ fill: ports, openNote: () => open, vault });
  const words = { ...toFill.parts, ...given };
  const confirmed = mustHave(await session.fill(toFill, words));
  return { outcome: await session.write(toFill, words, confirmed), session, words, file: vault.read };
};

const writeInto = async (open: OpenNote | null, files: Readonly<Record<string, string>> = open === null ? {} : { [open.path]: open.text() }): Promise<Written> => {
  const { toFill } = await begin();
  return writeAt(toFill, typed, { open, files });
};

/** What becomes of a check: the change as it is shown, and the note once it is confirmed. */
const checked = async ({ outcome, session, words }: Written): Promise<{ readonly before: string; readonly after: string; readonly path: string; readonly then: Outcome }> => {
  if (outcome.is !== 'check') throw new Error(`It is not to be checked again, but ${outcome.is}.`);
  const { toFill, filled } = outcome;
  return { ...changeShown(toFill, filled.edits), path: toFill.source.path, then: await session.write(toFill, words, filled) };
};

describe('writing a story into a note that may have changed', () => {
  test('an unchanged note gets the words, and undoing the edits gives it as before', async () => {
    const open = editorOf('a.md', text);
    expect((await writeInto(open)).outcome).toEqual({ is: 'written', path: 'a.md' });
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

  test('a file with other line ends than the editor had needs no second look', async () => {
    const lines = '## Why did it fail?\n\nS: late texts^\nA: I moved them\n';
    const toFill = mustHave(await storyAtMark(lines));
    const { outcome, file } = await writeAt(toFill, typed, { open: null, files: { 'a.md': toFill.source.text.replace(/\n/g, '\r\n') } });
    expect(outcome).toEqual({ is: 'written', path: 'a.md' });
    expect(await file('a.md')).toBe('## Why did it fail?\r\n\r\nS: late texts\r\nA: I moved them\r\nR: none late\r\n');
  });

  test.each<[string, string]>([
    ['a story cell', marked],
    ['an empty row', '| question | story 1 |\n| --- | --- |\n| Why us?^ |\n'],
    ['lines', '## Why us?\n\nS: late texts^\nA: I moved them\n\n## Why now?\n'],
    ['a question without a story', '## Why us?^\n\n## Why now?\n'],
  ])('the same text under another name, in front of the user, gets them after another yes: %s', async (_what, at) => {
    const toFill = mustHave(await storyAtMark(at));
    const open = editorOf('new name.md', toFill.source.text);
    const written = await writeAt(toFill, typed, { open, files: { 'new name.md': toFill.source.text } });
    expect(open.editorText()).toBe(toFill.source.text);
    expect(await checked(written)).toMatchObject({ path: 'new name.md', then: { is: 'written', path: 'new name.md' } });
    expect(open.editorText()).toContain('none late');
  });

  test.each<[string, string, OpenNote | null]>([
    ['no note is open', marked, null],
    ['its last text is still shown', marked, editorOf('a.md', text)],
    ['another note is open', marked, editorOf('b.md', '| question | story 1 |\n| --- | --- |\n| Why us? | S: a<br>A: b |\n| Why now? | - |\n')],
    ['another note asks the same question', '# Acme\n\n## Tell me about yourself^\n', editorOf('b.md', '# Other\n\n## Tell me about yourself\n\n## Why us?\n')],
    ['another note tells the same story', marked, editorOf('b.md', `${text}\nOther words.\n`)],
  ])('a deleted note is told, and nothing is written where %s', async (_what, at, open) => {
    const before = open?.editorText();
    const { outcome } = await writeAt(mustHave(await storyAtMark(at)), typed, { open, files: open === null || open.path === 'a.md' ? {} : { [open.path]: open.text() } });
    expect(outcome).toEqual({ is: 'gone', what: 'note' });
    expect(open?.editorText()).toBe(before);
  });

  test('a question that was deleted is told', async () => {
    expect((await writeInto(editorOf('a.md', '# Round\n\nNothing here.\n'))).outcome).toEqual({ is: 'gone', what: 'place' });
  });
});

describe('a question that is not in the note any more as it was', () => {
  const rows = (...cells: readonly string[]): string => `# Prep\n\n| question | story 1 |\n| --- | --- |\n${cells.join('\n')}\n`;
  const manager = '| Tell me about a time you disagreed with your manager |  |';
  const director = '| Tell me about a time you disagreed with your director |  |';
  const told = (row: string, story: string): string => row.replace('|  |', `| ${story} |`);
  const late = 'S: late texts in May<br>A: I moved all of them';

  test.each<[string, string, string]>([
    ['its neighbour in the table', rows(manager.replace('|  |', '|^  |'), director), rows(director)],
    ['a neighbour above', rows(director, manager.replace('|  |', '|^  |')), rows(director)],
    ['a heading beside it', '## Tell me about your first manager^\n\n## Tell me about your last manager\n', '## Tell me about your last manager\n'],
    ['a story like its own', rows(told(manager, `^${late}`), told('| Why us? |  |', `${late} 2`)), rows(told('| Why us? |  |', `${late} 2`))],
  ])('is gone, and never taken for what stood beside it: %s', async (_what, at, now) => {
    const open = editorOf('a.md', now);
    const { outcome } = await writeAt(mustHave(await storyAtMark(at)), typed, { open, files: { 'a.md': now } });
    expect(outcome).toEqual({ is: 'gone', what: 'place' });
    expect(open.editorText()).toBe(now);
  });

  test.each<[string, string, string, string, string?]>([
    ['one that is worded a little otherwise', rows(manager.replace('|  |', '|^  |')), rows(manager.replace('manager', 'managers')), 'Tell me about a time you disagreed with your managers'],
    ['the likest of several', rows(manager.replace('|  |', '|^  |')), rows(director, manager.replace('a time', 'the time')), 'Tell me about the time you disagreed with your manager'],
    ['the second of two that say the same', '## Round 1\n\n### Why us?^\n\n## Round 2\n\n### Why us?\n', '## Round 1\n\n## Round 2\n\n### Why us?\n', 'Why us?', 'Round 2'],
    ['one that says the same, new above', '## Round 2\n\n### Why us?^\n', '## Round 1\n\n### Why us?\n\n## Round 2\n\n### Why us?\n', 'Why us?', 'Round 2'],
    ['a story moved to a new question', rows(told(manager, `^${late}`)), rows(told('| Why us? |  |', `${late}!`)), 'Why us?'],
  ])('is shown before anything is written: %s', async (_what, at, now, asked, category = 'Prep') => {
    const open = editorOf('a.md', now);
    const { outcome } = await writeAt(mustHave(await storyAtMark(at)), typed, { open, files: { 'a.md': now } });
    expect(outcome).toMatchObject({ is: 'changed', toFill: { asked, questions: [{ category }] } });
    expect(open.editorText()).toBe(now);
  });
});

describe('a change that is not what was confirmed', () => {
  const question = '## Why did it fail?^\n\n## Another\n\nText.\n';
  const bold = question.replace('^', '').replace('Text.', '**Situation:** two teams\n**Action:** I wrote it');
  const late = { situation: 'late', action: 'moved' };

  test('is shown again instead of being written, and is written as it is shown then', async () => {
    const toFill = mustHave(await storyAtMark(question));
    const first = mustHave(await fillInSession({ fill: ports, openNote: () => null, vault: new MemoryVault({}) }).fill(toFill, { ...toFill.parts, ...late }));
    expect(changeShown(toFill, first.edits).after).toContain('S: late');
    const written = await writeAt(toFill, late, { open: null, files: { 'a.md': bold } });
    expect(await written.file('a.md')).toBe(bold);
    const { after, then } = await checked(written);
    expect([after.includes('**Situation:** late'), then]).toEqual([true, { is: 'written', path: 'a.md' }]);
    expect(await written.file('a.md')).toContain(after);
  });

  test.each<[string, boolean, boolean, Outcome['is']]>([
    ['read back as typed before, and not now', true, false, 'check'],
    ['never read back as typed', false, false, 'written'],
    ['read back as typed now', false, true, 'written'],
  ])('counts as another where the coach reads it worse than was said: %s', async (_what, said, isReadNow, is) => {
    const toFill = mustHave(await storyAtMark(marked));
    const later = `# New\n\n${text}`;
    const words = { ...toFill.parts, ...typed };
    const reader: typeof ports.reader = async (source) => {
      const note = await ports.reader(source);
      return isReadNow || source.text === later ? note : { ...note, stories: [] };
    };
    const session = fillInSession({ fill: { ...ports, reader }, openNote: () => null, vault: new MemoryVault({ 'a.md': later }) });
    const confirmed = { ...mustHave(await session.fill(toFill, words)), isReadBack: said };
    expect((await session.write(toFill, words, confirmed)).is).toBe(is);
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
