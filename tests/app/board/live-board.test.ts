import { describe, expect, test } from '@jest/globals';
import type { CoachBoard } from '../../../src/app/board/coach-board';
import { areaNames, followed, quiet, round, rounds, settled, setUp, table } from './board-setup';

const paths = (board: CoachBoard | undefined): readonly string[] => board?.notes.map(({ path }) => path) ?? [];

describe('the board while it reads', () => {
  test('says how far it is, then shows every note with a spot, by path, and the areas', async () => {
    const made = setUp({ ...rounds, 'fine.md': '#interview\n' });
    made.follow();
    expect(made.drawn[0]).toMatchObject({ reading: { done: 0, total: 4 }, notes: [], areas: [] });
    await settled(made);
    expect(made.drawn.at(-1)).toMatchObject({ reading: null, read: 4, problems: [] });
    expect(paths(made.drawn.at(-1))).toEqual(['Acme.md', 'Beta.md', 'Core.md']);
    expect(areaNames(made.drawn.at(-1))).toEqual(['topic cache-expiry', 'topic caching']);
  });

  test('shows the first notes early, and the areas once all is read and compared', async () => {
    const made = setUp(Object.fromEntries([...'abcdefgh'].map((name) => [`${name}.md`, table])));
    made.follow();
    await settled(made);
    expect(made.drawn.map(({ reading, notes }) => [reading?.done ?? 'all', notes.length])).toEqual([[0, 0], [1, 1], [2, 2], [4, 4], [8, 8], ['all', 8]]);
  });

  test('reads nothing in a vault without an interview note, and says at once that it is done', async () => {
    const made = await followed({});
    expect(made.drawn[0]).toMatchObject({ reading: null, read: 0, areas: [], notes: [] });
    expect(made.reads).toEqual([]);
  });

  test('is not done with the first note of a vault before it is compared', async () => {
    const made = await followed({});
    made.drawn.length = 0;
    made.write('Acme.md', rounds['Acme.md'] ?? '');
    await settled(made);
    const done = made.drawn.filter(({ reading, read }) => reading === null && read > 0);
    expect(done.map(({ tooFew }) => tooFew.map(({ title }) => title))).toEqual([['Cache expiry and invalidation', 'Caching strategies']]);
  });

  test('reads the note first that somebody asks for', async () => {
    const made = setUp({ ...rounds, 'z.md': table });
    made.follow();
    expect(made.board.noteAt('z.md')).toBeNull();
    await settled(made);
    expect(made.reads.slice(0, 2)).toContain('z.md');
    expect(made.board.noteAt('z.md')?.questions.map(({ text }) => text)).toEqual(['When did you fail?']);
  });
});

describe('the board after a change', () => {
  test('reads only what changed, and the areas follow', async () => {
    const made = await followed(rounds);
    made.reads.length = 0;
    made.write('Beta.md', '---\ntags: [interview]\n---\n');
    await settled(made);
    expect(made.reads).toEqual(['Beta.md']);
    expect(areaNames(made.drawn.at(-1))).toEqual([]);
    expect(made.drawn.at(-1)?.tooFew.map(({ name, count }) => [name, count])).toEqual([['cache-expiry', 2], ['caching', 2]]);
  });

  test('draws a few changed notes once, then what follows from them', async () => {
    const made = await followed(rounds);
    made.drawn.length = 0;
    for (const path of Object.keys(rounds)) made.vault.files.set(path, `${rounds[path] ?? ''}\n- Why us?\n  => Dunno\n`);
    made.change(...Object.keys(rounds));
    await settled(made);
    expect(made.drawn.map(({ reading }) => reading)).toEqual([null, null]);
  });

  test('keeps the areas that it showed until the new ones are found', async () => {
    const made = await followed(rounds);
    made.drawn.length = 0;
    made.write('Dune.md', round('Dune', '2026-10-01'));
    await settled(made);
    expect(made.drawn.map(({ areas }) => areas[0]?.evidence.length)).toEqual([3, 4]);
  });

  test('forgets a note that loses its tag, without reading it, and never reads one that had none', async () => {
    const made = await followed({ 'a.md': table });
    made.reads.length = 0;
    made.tagged.delete('a.md');
    made.change('a.md', 'never-tagged.md');
    await settled(made);
    expect(made.reads).toEqual([]);
    expect(made.drawn.at(-1)).toMatchObject({ notes: [], read: 0 });
  });

  test('is not drawn where nothing that it shows changed', async () => {
    const made = await followed(rounds);
    made.drawn.length = 0;
    made.change('Acme.md', 'Beta.md');
    await settled(made);
    expect(made.drawn).toEqual([]);
  });

  test('keeps every value that did not change, so that a screen redraws the rest alone', async () => {
    const made = await followed({ ...rounds, 't.md': table });
    const before = made.drawn.at(-1);
    made.write('Acme.md', (rounds['Acme.md'] ?? '').replace('\n\n- How', '\n\nA line more.\n\n- How'));
    await settled(made);
    const after = made.drawn.at(-1);
    const evidence = (board: CoachBoard | undefined, company: string): unknown => board?.areas[0]?.evidence.find((each) => each.company === company);
    expect(evidence(after, 'Beta')).toBe(evidence(before, 'Beta'));
    expect(evidence(after, 'Acme')).not.toBe(evidence(before, 'Acme'));
    expect(after?.notes.map((note, at) => note === before?.notes[at])).toEqual([false, true, true, true]);
    expect([after?.coverage.stories, after?.tooFew, after?.practice]).toEqual([before?.coverage.stories, before?.tooFew, before?.practice]);
    expect(after?.coverage.stories).toBe(before?.coverage.stories);
  });

  test('has the keys that it had, though lines moved', async () => {
    const made = await followed({ ...rounds, 't.md': table });
    const keys = (): unknown => made.drawn.at(-1)?.areas.map(({ key, evidence }) => [key, evidence.map((each) => each.key)]);
    const before = keys();
    made.write('Core.md', (rounds['Core.md'] ?? '').replace('\n\n- How', '\n\nA line more.\n\n- How'));
    await settled(made);
    expect(keys()).toEqual(before);
  });

  test('is the same whatever the order of the changes', async () => {
    const files = { ...rounds, 't.md': table, 'Dune.md': round('Dune', '2026-10-01') };
    const straight = await followed(files);
    const roundabout = await followed({ 'Dune.md': table, 'gone.md': table });
    for (const path of ['t.md', 'Core.md', 'Dune.md', 'Acme.md', 'gone.md', 'Beta.md'] as const) {
      roundabout.write(path, (files as Readonly<Record<string, string>>)[path] ?? null);
      if (path === 'Dune.md') await settled(roundabout);
    }
    await settled(roundabout);
    expect(roundabout.drawn.at(-1)).toEqual(straight.drawn.at(-1));
  });

  test('starts the comparison anew, and never draws one that is out of date', async () => {
    let steps = 0;
    const change: { now: () => void } = { now: () => undefined };
    const made = setUp(rounds, { ports: { breathe: () => {
      steps += 1;
      if (steps === 9) change.now();
      return Promise.resolve(true);
    } } });
    change.now = () => { made.write('Dune.md', round('Dune', '2026-10-01')); };
    made.follow();
    await settled(made);
    expect([...new Set(made.drawn.map(({ areas }) => areas[0]?.evidence.length ?? 0))]).toEqual([0, 4]);
  });
});

describe('who follows the board', () => {
  test('starts the reading, and a second one is drawn for at once', async () => {
    const made = setUp(rounds);
    await quiet();
    expect([made.reads, made.watchers.size]).toEqual([[], 0]);
    made.follow();
    await settled(made);
    const second: CoachBoard[] = [];
    made.board.follow((board) => second.push(board));
    expect(second).toEqual([made.drawn.at(-1)]);
    await settled(made);
    expect(made.reads).toHaveLength(3);
  });

  test('leaves it as it is with the last one, and the next one makes it read what changed meanwhile', async () => {
    const made = setUp(rounds);
    const end = made.follow();
    await settled(made);
    end();
    made.reads.length = 0;
    made.drawn.length = 0;
    made.write('Dune.md', round('Dune', '2026-10-01'));
    made.write('Acme.md', null);
    await quiet();
    expect([made.reads, made.drawn]).toEqual([[], []]);
    made.follow();
    expect(areaNames(made.drawn[0])).toEqual(['topic cache-expiry', 'topic caching']);
    await settled(made);
    expect(made.reads).toEqual(['Dune.md']);
    expect(made.drawn.at(-1)?.areas[0]?.companies).toEqual(['Beta', 'Core', 'Dune']);
  });

  test('may leave while it reads, and the rest waits', async () => {
    const made = setUp(rounds);
    const end = made.follow();
    end();
    await quiet();
    expect(made.reads.length).toBeLessThan(3);
    made.follow();
    await settled(made);
    expect([...made.reads].sort()).toEqual(Object.keys(rounds));
  });

  test('is told of a new day', async () => {
    let today = '2026-08-01';
    const made = await followed(rounds, { ports: { today: () => today } });
    expect(areaNames(made.drawn.at(-1))).toEqual([]);
    today = '2026-11-22';
    made.board.follow(() => undefined);
    await settled(made);
    expect(areaNames(made.drawn.at(-1))).toEqual(['topic cache-expiry', 'topic caching']);
  });
});

describe('a command without a panel', () => {
  test('gets all that was read, by path', async () => {
    const made = setUp({ 't.md': table, ...rounds });
    const read = await made.board.whenRead();
    expect(read?.reviews.map(({ note }) => note.path)).toEqual(['Acme.md', 'Beta.md', 'Core.md', 't.md']);
    expect(read?.notebook.questions).toHaveLength(7);
    expect(read?.areas.map(({ name }) => name)).toEqual(['cache-expiry', 'caching']);
    const [asked] = read?.notebook.questions.filter(({ review }) => review.note.path === 'Acme.md') ?? [];
    expect(asked === undefined ? null : read?.notebook.storiesFor(asked, 3)).toEqual([]);
  });

  test('gets what changed meanwhile, too, and nothing is read twice', async () => {
    const made = setUp(rounds);
    await made.board.whenRead();
    made.write('Dune.md', round('Dune', '2026-10-01'));
    const [one, other] = await Promise.all([made.board.whenRead(), made.board.whenRead()]);
    expect([one?.reviews.length, other?.reviews.length, made.reads.length]).toEqual([4, 4, 4]);
  });

  test('gets nothing where the plugin is unloaded meanwhile', async () => {
    const made = setUp(rounds);
    const read = made.board.whenRead();
    made.board.stop();
    expect([await read, await made.board.whenRead()]).toEqual([null, null]);
  });

  test('gets nothing where the time to work is over', async () => {
    const made = setUp(rounds, { ports: { breathe: () => Promise.resolve(false) } });
    expect(await made.board.whenRead()).toBeNull();
  });
});

describe('a stopped board', () => {
  test('never draws, in the middle of a run as well, and watches nothing', async () => {
    const made = setUp(rounds);
    made.follow();
    made.board.stop();
    const before = made.drawn.length;
    made.change('Acme.md');
    made.board.again();
    made.follow();
    await quiet();
    expect([made.drawn.length, made.watchers.size]).toEqual([before, 0]);
  });

  test('never draws when what was under way comes back', async () => {
    let answer: (text: string) => void = () => undefined;
    const slow = { read: () => new Promise<string>((resolve) => { answer = resolve; }) };
    const made = setUp({ 'a.md': table }, { ports: { vault: slow } });
    made.follow();
    await quiet();
    made.board.stop();
    const before = made.drawn.length;
    answer(table);
    await quiet();
    expect(made.drawn).toHaveLength(before);
  });
});

describe('reading all anew', () => {
  test('takes what is tagged then, also while it still reads', async () => {
    const made = setUp({ 'a.md': table, 'b.md': table });
    made.follow();
    made.tagged.delete('b.md');
    made.board.again();
    await settled(made);
    expect(paths(made.drawn.at(-1))).toEqual(['a.md']);
  });

  test('keeps what it shows until a note is read anew', async () => {
    const made = await followed(rounds);
    made.drawn.length = 0;
    made.reads.length = 0;
    made.board.again();
    expect(made.drawn.map(({ reading, read, areas }) => [reading, read, areas.length])).toEqual([[{ done: 0, total: 3 }, 3, 2]]);
    await settled(made);
    expect([made.reads.length, made.drawn.at(-1)?.reading]).toEqual([3, null]);
  });

  test('starts nothing that nobody follows', async () => {
    const made = setUp(rounds);
    made.board.again();
    await quiet();
    expect(made.reads).toEqual([]);
  });
});
