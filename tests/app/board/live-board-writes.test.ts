import { describe, expect, test } from '@jest/globals';
import type { CoachBoard } from '../../../src/app/board/coach-board';
import type { Dismissal } from '../../../src/core/critique/dismissals';
import { NoteUnreadable } from '../../../src/app/ports';
import { areaNames, followed, logAt, rounds, settled, setUp, table } from './board-setup';

describe('what goes wrong', () => {
  test('is named with its note, and the others are shown', async () => {
    const made = await followed(rounds, { unreadable: { 'locked.md': 'Permission refused.' } });
    expect(made.drawn.at(-1)?.problems).toEqual([{ path: 'locked.md', message: 'Permission refused.' }]);
    expect(areaNames(made.drawn.at(-1))).toHaveLength(2);
  });

  test('goes with the note that went wrong', async () => {
    const made = await followed(rounds, { unreadable: { 'locked.md': 'Permission refused.' } });
    made.tagged.delete('locked.md');
    made.change('locked.md');
    await settled(made);
    expect(made.drawn.at(-1)?.problems).toEqual([]);
  });

  test('is said of a log that cannot be read, and of each of its lines that cannot', async () => {
    const locked = await followed(rounds, { unreadable: { [logAt]: 'Permission refused.' } });
    expect(locked.drawn.at(-1)?.problems).toEqual([{ path: logAt, message: 'Permission refused.' }]);
    const mangled = await followed({ ...rounds, [logAt]: '---\ninterview-coach: log\n---\n\n- 2026-13-99 area topic caching resolved\n' });
    expect(mangled.drawn.at(-1)?.problems).toEqual([{ path: logAt, message: 'Line 5 of the log cannot be read and is left out: "- 2026-13-99 area topic caching resolved"' }]);
    expect([areaNames(locked.drawn.at(-1)).length, areaNames(mangled.drawn.at(-1)).length]).toEqual([2, 2]);
  });

  test('is said of the rubric', async () => {
    const problem = { path: 'Rubric.md', message: 'No such rule.' };
    const made = await followed(rounds, { ports: { rubricProblems: () => Promise.resolve([problem]) } });
    expect(made.drawn.at(-1)?.problems).toEqual([problem]);
  });

  test('is said where a note makes the reader fail', async () => {
    const made = await followed(rounds, { ports: { reader: () => () => Promise.reject(new Error('A bug.')) } });
    expect(made.drawn.at(-1)?.problems.map(({ message }) => message)).toEqual(Array.from({ length: 3 }, () => 'The note could not be read: A bug.'));
  });
});

describe('a spot that is no problem here', () => {
  const twoNotes = { 'a.md': table, 'b.md': table.replace('It broke', 'It was late') };
  const lacksResult = (board: CoachBoard | undefined): number => (board?.notes ?? []).flatMap(({ spots }) => spots).filter(({ lacks }) => lacks === 'result').length;
  const gapIn = (board: CoachBoard | undefined): Dismissal => {
    const dismissal = board?.notes[0]?.spots.find(({ lacks }) => lacks === 'result')?.dismissal;
    if (!dismissal) throw new Error('A gap should be dismissable.');
    return dismissal;
  };

  test('goes at once from every note with the same words, is listed, and stays away', async () => {
    const made = await followed(twoNotes);
    expect([lacksResult(made.drawn.at(-1)), made.drawn.at(-1)?.dismissed]).toEqual([2, []]);
    const dismissal = gapIn(made.drawn.at(-1));
    await made.board.dismiss(dismissal);
    expect([lacksResult(made.drawn.at(-1)), made.drawn.at(-1)?.dismissed]).toEqual([0, [dismissal]]);
    await settled(made);
    made.board.again();
    await settled(made);
    expect([lacksResult(made.drawn.at(-1)), made.drawn.at(-1)?.dismissed]).toEqual([0, [dismissal]]);
  });

  test('comes back when that is undone, and only the notes with these words are read again', async () => {
    const made = await followed({ ...twoNotes, ...rounds });
    const dismissal = { ...gapIn({ ...made.drawn.at(-1), notes: made.drawn.at(-1)?.notes.filter(({ path }) => path === 'a.md') ?? [] } as CoachBoard) };
    await made.board.dismiss(dismissal);
    await settled(made);
    made.reads.length = 0;
    await made.board.undo(dismissal);
    await settled(made);
    expect([lacksResult(made.drawn.at(-1)), made.drawn.at(-1)?.dismissed]).toEqual([2, []]);
    expect([...made.reads].sort()).toEqual(['a.md', 'b.md']);
  });

  test('goes and comes back as another device says so', async () => {
    const made = await followed(twoNotes);
    const dismissal = gapIn(made.drawn.at(-1));
    const elsewhere = setUp(twoNotes);
    await elsewhere.board.dismiss(dismissal);
    made.write(logAt, elsewhere.vault.files.get(logAt) ?? null);
    await settled(made);
    expect(lacksResult(made.drawn.at(-1))).toBe(0);
    made.write(logAt, null);
    await settled(made);
    expect(lacksResult(made.drawn.at(-1))).toBe(2);
  });

  test('stays where it cannot be written down', async () => {
    const made = await followed({ ...twoNotes, [logAt]: 'My own words.' });
    const before = lacksResult(made.drawn.at(-1));
    await expect(made.board.dismiss(gapIn(made.drawn.at(-1)))).rejects.toThrow('a note of yours');
    expect(lacksResult(made.drawn.at(-1))).toBe(before);
  });
});

describe('the state of an area', () => {
  const states = (board: CoachBoard | undefined): readonly string[] => board?.areas.map(({ name, state }) => `${name} ${state}`) ?? [];

  test('is shown at once, then the area takes its place, and no note is read again', async () => {
    const made = await followed(rounds);
    made.reads.length = 0;
    await made.board.setArea({ kind: 'topic', name: 'cache-expiry', state: 'resolved' });
    expect(states(made.drawn.at(-1))).toEqual(['cache-expiry resolved', 'caching open']);
    await settled(made);
    expect(states(made.drawn.at(-1))).toEqual(['caching open', 'cache-expiry resolved']);
    expect(made.reads).toEqual([]);
    expect(made.vault.files.get(logAt)).toContain('- 2026-11-22 area topic cache-expiry resolved');
  });

  test.each([
    ['is the one that was set', [], true, 'open'],
    ['was set otherwise since', ['- 2026-11-22 area topic caching resolved 2'], false, 'resolved'],
    ['was set to the same since', ['- 2026-11-22 area topic caching working 2'], true, 'open'],
    ['was set twice since, and is the same again', ['- 2026-11-22 area topic caching resolved 2', '- 2026-11-22 area topic caching working 3'], true, 'open'],
    ['is another area\'s', ['- 2026-11-22 area topic cache-expiry resolved'], true, 'open'],
  ])('is taken back where the state %s: %s', async (_what, since, isTakenBack, state) => {
    const made = await followed(rounds);
    await made.board.setArea({ kind: 'topic', name: 'caching', state: 'working' });
    const log = `${made.vault.files.get(logAt) ?? ''}${since.map((line) => `${line}\n`).join('')}`;
    made.vault.files.set(logAt, log);
    expect(await made.board.setArea({ kind: 'topic', name: 'caching', state: 'open', insteadOf: 'working' })).toBe(isTakenBack);
    expect(made.vault.files.get(logAt) === log).toBe(!isTakenBack);
    await settled(made);
    expect(states(made.drawn.at(-1))).toContain(`caching ${state}`);
  });

  test('is open where the log says nothing of it', async () => {
    const made = await followed(rounds);
    expect(await made.board.setArea({ kind: 'topic', name: 'caching', state: 'working', insteadOf: 'open' })).toBe(true);
  });

  test('is taken from the log, also when it changes elsewhere', async () => {
    const line = (state: string): string => `---\ninterview-coach: log\n---\n\n- 2026-11-20 area topic caching ${state}\n`;
    const made = await followed({ ...rounds, [logAt]: line('working') });
    expect(states(made.drawn.at(-1))).toEqual(['cache-expiry open', 'caching working']);
    made.write(logAt, line('dismissed'));
    await settled(made);
    expect(states(made.drawn.at(-1))).toEqual(['cache-expiry open', 'caching dismissed']);
  });

  test('stays where it cannot be written down', async () => {
    const made = await followed({ ...rounds, [logAt]: 'My own words.' });
    await expect(made.board.setArea({ kind: 'topic', name: 'caching', state: 'working' })).rejects.toThrow(NoteUnreadable);
    expect(states(made.drawn.at(-1))).toEqual(['cache-expiry open', 'caching open']);
  });
});
