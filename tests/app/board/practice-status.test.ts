import { describe, expect, test } from '@jest/globals';
import type { CoachBoard } from '../../../src/app/board/coach-board';
import { practiceDesk } from '../../../src/app/practice/practice-desk';
import { logAt, rounds, setUp, today, type Setup } from './board-setup';

const setUpWith = async (events: (id: string) => readonly string[], files: Readonly<Record<string, string>> = rounds): Promise<Setup> => {
  const first = await setUp(files).board.whenRead();
  const id = first?.areas[0]?.evidence.find(({ company }) => company === 'Acme')?.question ?? '';
  return setUp({ ...files, [logAt]: ['---', 'interview-coach: log', '---', '', ...events(id), ''].join('\n') });
};

const boardWith = async (...given: Parameters<typeof setUpWith>): Promise<CoachBoard | undefined> => {
  const made = await setUpWith(...given);
  made.follow();
  await made.board.whenRead();
  return made.drawn.at(-1);
};

describe('what there is to practise', () => {
  test('is every question of a weak area where nothing was practised yet', async () => {
    expect((await boardWith(() => []))?.practice).toEqual({ due: 0, fresh: 3, doneToday: 0, streak: 0 });
  });

  test('counts a question as due from its day on', async () => {
    const board = await boardWith((id) => [`- 2026-09-01 practised ${id} again`]);
    expect(board?.practice).toEqual({ due: 1, fresh: 2, doneToday: 0, streak: 0 });
    expect(board?.areas.map(({ due }) => due)).toEqual(['2026-09-02', '2026-09-02']);
  });

  test('counts what was practised today, and the days in a row', async () => {
    const board = await boardWith((id) => [`- 2026-11-21 practised ${id} again`, `- 2026-11-22 practised ${id} good`]);
    expect(board?.practice).toEqual({ due: 0, fresh: 2, doneToday: 1, streak: 2 });
    expect((board?.areas[0]?.due ?? '') > '2026-11-22').toBe(true);
  });

  test('leaves a question out that stands in no note any more', async () => {
    const board = await boardWith(() => ['- 2026-09-01 practised goneforgood again']);
    expect(board?.practice).toEqual({ due: 0, fresh: 3, doneToday: 0, streak: 0 });
  });

  test('leaves areas out that the person is done with', async () => {
    const board = await boardWith(() => ['- 2026-11-20 area topic caching resolved', '- 2026-11-20 area topic cache-expiry dismissed']);
    expect(board?.practice.fresh).toBe(0);
  });

  test('goes on under the new id of a question', async () => {
    const board = await boardWith((id) => ['- 2026-09-01 practised wasbefore again', `- 2026-09-02 same-question ${id} <- wasbefore`]);
    expect([board?.practice.due, board?.areas[0]?.due]).toEqual([1, '2026-09-02']);
  });

  test('is one history for the same question in two notes', async () => {
    const same = Object.fromEntries(Object.entries(rounds).map(([path, text]) => [path, text.replace(/How would you invalidate a cache at \w+\?/, 'How would you invalidate a cache?')]));
    const board = await boardWith((id) => [`- 2026-09-01 practised ${id} again`], same);
    expect(board?.practice).toEqual({ due: 1, fresh: 0, doneToday: 0, streak: 0 });
  });
});

describe('what is due', () => {
  const done = (...names: readonly string[]): readonly string[] => names.map((name) => `- 2026-11-20 area topic ${name} resolved`);

  test.each([
    ['of an area that is open', done(), 1],
    ['of two areas, one of them resolved', done('caching'), 1],
    ['only of areas that are resolved', done('caching', 'cache-expiry'), 0],
  ])('a question %s', async (_what, events, due) => {
    expect((await boardWith((id) => [`- 2026-09-01 practised ${id} again`, ...events]))?.practice.due).toBe(due);
  });

  test.each(['a', 'zzz'])('stays due after its note was renamed and renamed back, the name between being "%s"', async (between) => {
    const board = await boardWith((id) => [
      `- 2026-09-01 practised ${id} again`, `- 2026-09-02 same-question ${between} <- ${id}`, `- 2026-09-02 same-question ${id} <- ${between}`,
    ]);
    expect([board?.practice, board?.areas[0]?.due]).toEqual([{ due: 1, fresh: 2, doneToday: 0, streak: 0 }, '2026-09-02']);
  });

  const logs: readonly (readonly [string, (id: string) => readonly string[]])[] = [
    ['nothing', () => []],
    ['a practice', (id) => [`- 2026-09-01 practised ${id} again`]],
    ['a practice today', (id) => [`- ${today} practised ${id} good`]],
    ['a practice of what is resolved since', (id) => [`- 2026-09-01 practised ${id} again`, ...done('caching', 'cache-expiry')]],
    ['a rename and back', (id) => [`- 2026-09-01 practised ${id} again`, `- 2026-09-02 same-question a <- ${id}`, `- 2026-09-02 same-question ${id} <- a`]],
  ];
  test.each(logs)('is told by the panel as by the screen of practice, where the log tells of %s', async (_what, events) => {
    const { board, drawn, follow, ports, vault } = await setUpWith(events);
    follow();
    const desk = practiceDesk({ ...ports, vault, board, folder: () => 'Interview coach' });
    const waiting = await desk.queue({ area: null, limit: 99 });
    const practice = drawn.at(-1)?.practice;
    expect([practice?.due, practice?.fresh, practice?.streak]).toEqual([(await desk.outlook()).due, waiting.filter(({ due }) => due === null).length, (await desk.outlook()).streak]);
    expect(waiting).toHaveLength((practice?.due ?? 0) + (practice?.fresh ?? 0));
  });
});
