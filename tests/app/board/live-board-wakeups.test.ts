import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaNames, followed, logAt, rounds, setUp, type Setup } from './board-setup';

/** A task later; all that this board does is done in microtasks before that. */
const atRest = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

const microtasks = async (count: number): Promise<void> => { for (let done = 0; done < count; done += 1) await Promise.resolve(); };

/** A note that is quickly read. */
const small = '#interview\n\n- Why us?\n';

/** What is done to a board, and after how many microtasks. */
interface Act {
  readonly after: number;
  readonly what: 'ask' | 'edit' | 'again' | 'set' | 'leave and come back';
}

const acts = fc.array(fc.record<Act>({ after: fc.nat(40), what: fc.constantFrom('ask', 'edit', 'again', 'set', 'leave and come back') }), { maxLength: 6 });

const doing = (made: Setup, answered: unknown[]): Readonly<Record<Act['what'], () => void>> => {
  const asked = (answer: Promise<unknown>): void => { void answer.then((read) => answered.push(read)); };
  let leave = made.follow();
  return {
    'ask': () => { asked(made.board.whenRead()); },
    'edit': () => { made.write('b.md', small); answered.push('nothing to wait for'); },
    'again': () => { made.board.again(); answered.push('nothing to wait for'); },
    'set': () => { asked(made.board.setArea({ kind: 'topic', name: 'caching', state: 'working' })); },
    'leave and come back': () => { leave(); leave = made.follow(); answered.push('nothing to wait for'); },
  };
};

describe('whatever comes in whatever microtask', () => {
  test('one who asks right after another was answered is answered, too', async () => {
    const made = await followed({ 'a.md': small });
    const unanswered: number[] = [];
    for (let delay = 0; delay < 20; delay += 1) {
      await made.board.whenRead();
      await microtasks(delay);
      let isAnswered = false;
      void made.board.whenRead().then(() => { isAnswered = true; });
      await atRest();
      if (!isAnswered) unanswered.push(delay);
      made.change('a.md');
      await atRest();
    }
    expect(unanswered).toEqual([]);
  }, 30_000);

  test('everybody is answered, and the board is that of the notes and the log as they are', async () => {
    await fc.assert(fc.asyncProperty(acts, async (list) => {
      const made = setUp({ 'a.md': small });
      const answered: unknown[] = [];
      const does = doing(made, answered);
      for (const { after, what } of list) {
        await microtasks(after);
        does[what]();
      }
      await atRest();
      expect(answered).toHaveLength(list.length);
      const anew = await followed(Object.fromEntries(made.vault.files));
      expect(made.drawn.at(-1)).toEqual(anew.drawn.at(-1));
      made.board.stop();
    }), { numRuns: 40 });
  }, 30_000);
});

describe('a screen that fails while it draws', () => {
  test('is told of, and the board goes on for the others and for those who wait', async () => {
    const told: unknown[] = [];
    const made = setUp(rounds, { ports: { report: (error) => { told.push(error); } } });
    const failure = new Error('No room to draw.');
    made.board.follow(() => { throw failure; });
    made.follow();
    expect((await made.board.whenRead())?.areas.map(({ name }) => name)).toEqual(['cache-expiry', 'caching']);
    expect(areaNames(made.drawn.at(-1))).toEqual(['topic cache-expiry', 'topic caching']);
    expect(new Set(told)).toEqual(new Set([failure]));
  });

  test('keeps nobody from setting an area', async () => {
    const made = await followed(rounds);
    made.board.follow(() => { throw new Error('No room to draw.'); });
    await made.board.setArea({ kind: 'topic', name: 'caching', state: 'resolved' });
    expect(made.vault.files.get(logAt)).toContain('area topic caching resolved');
  });
});

describe('work that fails', () => {
  test('is told to those who wait, and the next who asks gets an answer', async () => {
    let isBroken = true;
    const told: unknown[] = [];
    const breathe = (): Promise<boolean> => (isBroken ? Promise.reject(new Error('No breath.')) : Promise.resolve(true));
    const made = setUp(rounds, { ports: { breathe, report: (error) => { told.push(error); } } });
    await expect(Promise.all([made.board.whenRead(), made.board.whenRead()])).rejects.toThrow('No breath.');
    expect(told).toEqual([new Error('No breath.')]);
    isBroken = false;
    expect((await made.board.whenRead())?.reviews).toHaveLength(3);
  });
});

describe('a new day', () => {
  const practised = async (): Promise<{ readonly made: Setup; readonly wake: (day: string) => Promise<void>; readonly ends: number[] }> => {
    let day = '2026-11-22';
    let changed: () => void = () => undefined;
    const ends: number[] = [];
    const watchDay = (told: () => void): (() => void) => { changed = told; return () => { ends.push(1); }; };
    const made = await followed(rounds, { ports: { today: () => day, watchDay } });
    const item = made.drawn.at(-1)?.areas[0]?.evidence[0]?.question ?? '';
    await made.ports.log.add(() => [{ kind: 'practised', item, date: day, rating: 'again', nth: 1 }]);
    made.change(logAt);
    await atRest();
    return { made, ends, wake: async (next) => { day = next; changed(); await atRest(); } };
  };

  test('makes an idle board say what is due then, and nothing is read again', async () => {
    const { made, wake } = await practised();
    expect(made.drawn.at(-1)?.practice).toMatchObject({ due: 0, doneToday: 1 });
    made.reads.length = 0;
    const { areas } = made.drawn.at(-1) ?? {};
    await wake('2026-11-23');
    expect(made.drawn.at(-1)?.practice).toMatchObject({ due: 1, doneToday: 0 });
    expect(made.drawn.at(-1)?.areas).toBe(areas);
    expect(made.reads).toEqual([]);
  });

  test('is not drawn for where the day is the same', async () => {
    const { made, wake } = await practised();
    made.drawn.length = 0;
    await wake('2026-11-22');
    expect(made.drawn).toEqual([]);
  });

  test('is waited for no longer than the board lives', async () => {
    const { made, ends } = await practised();
    expect(ends).toEqual([]);
    made.board.stop();
    expect(ends).toEqual([1]);
  });
});
