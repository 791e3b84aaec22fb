import { describe, expect, test } from '@jest/globals';
import type { CoachBoard } from '../../../src/app/board/coach-board';
import { logAt, rounds, setUp } from './board-setup';

const boardWith = async (events: (id: string) => readonly string[], files: Readonly<Record<string, string>> = rounds): Promise<CoachBoard | undefined> => {
  const first = await setUp(files).board.whenRead();
  const id = first?.areas[0]?.evidence.find(({ company }) => company === 'Acme')?.question ?? '';
  const made = setUp({ ...files, [logAt]: ['---', 'interview-coach: log', '---', '', ...events(id), ''].join('\n') });
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
