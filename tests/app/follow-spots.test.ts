import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { dismissalsIn } from '../../src/app/dismissals';
import { followSpots } from '../../src/app/follow-spots';
import type { FollowPorts, SpotBoard } from '../../src/app/follow-spots';
import { noteReader } from '../../src/app/note-reader';
import { offlineCritic } from '../../src/app/offline-critic';
import { MemoryVault } from '../doubles/memory-vault';

const table = '#interview\n\n| question | story 1 |\n| --- | --- |\n| When did you fail? | S: It broke<br>A: I fixed it |\n';

interface Setup {
  readonly vault: MemoryVault;
  readonly ports: FollowPorts;
  readonly boards: SpotBoard[];
  readonly tagged: Set<string>;
  readonly reads: string[];
  readonly change: (...paths: readonly string[]) => void;
}

const setUp = (files: Readonly<Record<string, string>>, unreadable: Readonly<Record<string, string>> = {}): Setup => {
  const vault = new MemoryVault(files, unreadable);
  const tagged = new Set([...Object.keys(files), ...Object.keys(unreadable)]);
  const watchers = new Set<(paths: readonly string[]) => void>();
  const reads: string[] = [];
  const dismissals = dismissalsIn(vault, () => 'Interview coach');
  const ports: FollowPorts = {
    vault: { ...vault, read: (path) => { reads.push(path); return vault.read(path); } },
    parseYaml: parse,
    reader: () => noteReader({ myNames: [] }),
    critic: () => offlineCritic({ level: 'SDE-2', dismissed: dismissals.keys }),
    dismissals,
    today: () => '2026-11-22',
    notes: {
      tagged: () => [...tagged].sort(),
      isTagged: (path) => tagged.has(path),
      watch: (changed) => {
        watchers.add(changed);
        return () => { watchers.delete(changed); };
      },
    },
    tag: () => 'interview',
    breathe: () => Promise.resolve(true),
  };
  return { vault, ports, boards: [], tagged, reads, change: (...paths) => { watchers.forEach((tell) => { tell(paths); }); } };
};

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20); });
const paths = (board: SpotBoard | undefined): readonly string[] => board?.notes.map(({ path }) => path) ?? [];

describe('the board of weak spots', () => {
  test('says that it reads, then shows every note with a spot, by path', async () => {
    const { ports, boards } = setUp({ 'b.md': table, 'a.md': table, 'fine.md': '#interview\n' });
    followSpots(ports, (board) => boards.push(board));
    expect(boards[0]).toMatchObject({ reading: { done: 0, total: 3 }, notes: [] });
    await settled();
    expect(boards.at(-1)).toMatchObject({ reading: null, read: 3, problems: [] });
    expect(paths(boards.at(-1))).toEqual(['a.md', 'b.md']);
  });

  test('shows the first notes while it still reads the others', async () => {
    const { ports, boards } = setUp(Object.fromEntries([...'abcdefgh'].map((name) => [`${name}.md`, table])));
    followSpots(ports, (board) => boards.push(board));
    await settled();
    expect(boards.map(({ reading, notes }) => [reading?.done ?? 'all', notes.length])).toEqual([[0, 0], [1, 1], [2, 2], [4, 4], ['all', 8]]);
  });

  test('draws a few changed notes once, when all of them are read', async () => {
    const { ports, boards, change } = setUp({ 'a.md': table, 'b.md': table, 'c.md': table });
    followSpots(ports, (board) => boards.push(board));
    await settled();
    boards.length = 0;
    change('a.md', 'b.md', 'c.md');
    await settled();
    expect(boards.map(({ reading }) => reading)).toEqual([null]);
  });

  test('reads only what changed', async () => {
    const { ports, boards, reads, vault, change } = setUp({ 'a.md': table, 'b.md': table });
    followSpots(ports, (board) => boards.push(board));
    await settled();
    reads.length = 0;
    vault.files.set('b.md', '#interview\n');
    change('b.md');
    await settled();
    expect(reads).toEqual(['b.md']);
    expect(paths(boards.at(-1))).toEqual(['a.md']);
  });

  test('forgets a note that loses its tag, without reading it', async () => {
    const { ports, boards, reads, tagged, change } = setUp({ 'a.md': table });
    followSpots(ports, (board) => boards.push(board));
    await settled();
    reads.length = 0;
    tagged.delete('a.md');
    change('a.md', 'never-tagged.md');
    await settled();
    expect(reads).toEqual([]);
    expect(boards.at(-1)).toMatchObject({ notes: [], read: 0 });
  });

  test('names a note that cannot be read and shows the others', async () => {
    const { ports, boards } = setUp({ 'a.md': table }, { 'locked.md': 'Permission refused.' });
    followSpots(ports, (board) => boards.push(board));
    await settled();
    expect(boards.at(-1)?.problems).toEqual([{ path: 'locked.md', message: 'Permission refused.' }]);
    expect(paths(boards.at(-1))).toEqual(['a.md']);
  });

  test('is silent once it is stopped, in the middle of a run as well', async () => {
    const { ports, boards, change } = setUp({ 'a.md': table });
    const following = followSpots(ports, (board) => boards.push(board));
    following.stop();
    const before = boards.length;
    change('a.md');
    await settled();
    expect(boards).toHaveLength(before);
  });

  test('reads all anew on demand, also while it is still reading', async () => {
    const { ports, boards, tagged, reads } = setUp({ 'a.md': table, 'b.md': table });
    const following = followSpots(ports, (board) => boards.push(board));
    tagged.delete('b.md');
    following.again();
    await settled();
    expect(paths(boards.at(-1))).toEqual(['a.md']);
    expect(reads.filter((path) => path === 'a.md').length).toBeGreaterThan(0);
  });
});

describe('a spot that is no problem here', () => {
  const twoNotes = { 'a.md': table, 'b.md': table.replace('It broke', 'It was late') };
  const lacksResult = (board: SpotBoard | undefined): number => (board?.notes ?? []).flatMap(({ spots }) => spots).filter(({ lacks }) => lacks === 'result').length;

  test('goes at once from every note with the same words, is listed, and stays away', async () => {
    const { ports, boards } = setUp(twoNotes);
    const following = followSpots(ports, (board) => boards.push(board));
    await settled();
    expect([lacksResult(boards.at(-1)), boards.at(-1)?.dismissed]).toEqual([2, []]);
    const dismissal = boards.at(-1)?.notes[0]?.spots.find(({ lacks }) => lacks === 'result')?.dismissal;
    if (!dismissal) throw new Error('A gap should be dismissable.');
    await following.dismiss(dismissal);
    expect([lacksResult(boards.at(-1)), boards.at(-1)?.dismissed]).toEqual([0, [dismissal]]);
    following.again();
    await settled();
    expect([lacksResult(boards.at(-1)), boards.at(-1)?.dismissed]).toEqual([0, [dismissal]]);
  });

  test('comes back when that is undone', async () => {
    const { ports, boards } = setUp(twoNotes);
    const following = followSpots(ports, (board) => boards.push(board));
    await settled();
    const dismissal = boards.at(-1)?.notes[0]?.spots.find(({ lacks }) => lacks === 'result')?.dismissal;
    if (!dismissal) throw new Error('A gap should be dismissable.');
    await following.dismiss(dismissal);
    await following.undo(dismissal);
    await settled();
    expect([lacksResult(boards.at(-1)), boards.at(-1)?.dismissed]).toEqual([2, []]);
  });

  test('stays where it cannot be written down', async () => {
    const { ports, boards } = setUp({ ...twoNotes, 'Interview coach/Practice log.md': 'My own words.' });
    const following = followSpots(ports, (board) => boards.push(board));
    await settled();
    const before = lacksResult(boards.at(-1));
    const dismissal = boards.at(-1)?.notes[0]?.spots.find(({ lacks }) => lacks === 'result')?.dismissal;
    if (!dismissal) throw new Error('A gap should be dismissable.');
    await expect(following.dismiss(dismissal)).rejects.toThrow('a note of yours');
    expect(lacksResult(boards.at(-1))).toBe(before);
  });
});
