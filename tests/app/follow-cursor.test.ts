import { expect, test } from '@jest/globals';
import { followCursor } from '../../src/app/follow-cursor';
import type { OpenNote } from '../../src/app/open-editor';
import type { AtCursor, HelpAtCursor } from '../../src/app/question-help';

const noteAt = (cursor: number): OpenNote => ({
  path: 'a.md', text: () => 'x', editorText: () => 'x', cursor: () => cursor, save: () => Promise.resolve(), write: () => false,
});
const found = ({ path, cursor }: AtCursor): HelpAtCursor => ({ path: `${path} ${String(cursor)}`, question: null, notes: [], stories: [], missing: [] });
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

interface Desk {
  note: OpenNote | null;
  readonly drawn: (string | null)[];
  readonly move: () => void;
  readonly stop: () => void;
  readonly isWatched: () => boolean;
}

function desk(at: (place: AtCursor) => Promise<HelpAtCursor | null>): Desk {
  let changed: (() => void) | null = null;
  const drawn: (string | null)[] = [];
  const made = { note: noteAt(1) as OpenNote | null, drawn, move: () => { changed?.(); }, isWatched: () => changed !== null, stop: () => undefined as void };
  made.stop = followCursor({
    help: { at },
    openNote: () => made.note,
    watch: (callBack) => {
      changed = callBack;
      return () => { changed = null; };
    },
  }, (help) => { drawn.push(help?.path ?? null); });
  return made;
}

test('help is drawn at once and again when the cursor moves', async () => {
  const here = desk((place) => Promise.resolve(found(place)));
  await settled();
  here.note = noteAt(2);
  here.move();
  await settled();
  expect(here.drawn).toEqual(['a.md 1', 'a.md 2']);
});

test('an answer that comes when the cursor is elsewhere already is dropped', async () => {
  const late: (() => void)[] = [];
  const here = desk((place) => (place.cursor === 1 ? new Promise((resolve) => { late.push(() => { resolve(found(place)); }); }) : Promise.resolve(found(place))));
  here.note = noteAt(2);
  here.move();
  await settled();
  late.forEach((answer) => { answer(); });
  await settled();
  expect(late).toHaveLength(1);
  expect(here.drawn).toEqual(['a.md 2']);
});

test('while one question is under way only the last of all that come meanwhile is asked', async () => {
  const asked: number[] = [];
  const answers: (() => void)[] = [];
  const here = desk((place) => {
    asked.push(place.cursor);
    return new Promise((resolve) => { answers.push(() => { resolve(found(place)); }); });
  });
  for (let cursor = 2; cursor <= 200; cursor += 1) {
    here.note = noteAt(cursor);
    here.move();
  }
  await settled();
  expect(asked).toEqual([1]);
  for (let turn = 0; turn < 3; turn += 1) {
    answers.splice(0).forEach((answer) => { answer(); });
    await settled();
  }
  expect(asked).toEqual([1, 200]);
  expect(here.drawn).toEqual(['a.md 200']);
});

test('every move after a rest is answered', async () => {
  const here = desk((place) => Promise.resolve(found(place)));
  await settled();
  here.move();
  await settled();
  here.move();
  await settled();
  expect(here.drawn).toHaveLength(3);
});

test.each([
  ['where no note is open', null, found],
  ['where help fails', noteAt(1), () => { throw new Error('no'); }],
] as const)('nothing is drawn %s', async (_where, note, answer) => {
  const here = desk(async (place) => Promise.resolve(answer(place)));
  await settled();
  here.note = note;
  here.move();
  await settled();
  expect(here.drawn.at(-1)).toBeNull();
});

test('after the end nothing is drawn and nobody watches', async () => {
  const here = desk((place) => Promise.resolve(found(place)));
  expect(here.isWatched()).toBe(true);
  here.stop();
  await settled();
  expect(here.isWatched()).toBe(false);
  expect(here.drawn).toEqual([]);
});
