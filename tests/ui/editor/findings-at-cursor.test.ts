import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Editor, MarkdownFileInfo } from 'obsidian';
import { Menu, MenuItem, Notice } from 'obsidian-test-mocks/obsidian';
import type { NoteView } from '../../../src/app/board/coach-board';
import type { BoardRead } from '../../../src/app/board/board-read';
import type { NotePlace } from '../../../src/app/note-place';
import type { WeakSpot } from '../../../src/app/weak-spots';
import { findingsAtCursorCommand } from '../../../src/ui/editor/findings-at-cursor';

const path = 'Round.md';
const place: NotePlace = { path, start: { line: 4, ch: 2 }, end: { line: 6, ch: 0 } };
const noResult: WeakSpot = {
  key: 'no result', type: 'gap', severity: 'high', lacks: 'result', message: 'No result.', suggestion: '', quote: '', about: '', dismissal: { rule: 'no-result', about: '', words: '' }, place,
};
const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((key): WeakSpot => ({ ...noResult, key, message: `Finding ${key}.`, lacks: null, dismissal: null, place: { path, start: { line: 9, ch: 0 }, end: { line: 9, ch: 5 } } }));
const note: NoteView = { path, title: 'Round', questions: [], rest: [noResult, ...many] };

const said: string[] = [];
const calls: string[] = [];

/** The menus that were opened, each with its items. */
const menus: (readonly MenuItem[])[] = [];
const isItem = (item: unknown): item is MenuItem => item instanceof MenuItem;
const titleOf = ({ title__ }: MenuItem): string => (typeof title__ === 'string' ? title__ : title__.textContent);
const titles = (): readonly (readonly string[])[] => menus.map((items) => items.map(titleOf));
const choose = (title: string): void => { menus.at(-1)?.find((item) => titleOf(item) === title)?.onClick__?.(new MouseEvent('click')); };
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

interface Around {
  readonly read?: BoardRead | null;
  readonly view?: NoteView | null;
  readonly file?: { readonly path: string } | null;
}

const run = async (line: number, { read = {} as BoardRead, view = note, file = { path } }: Around = {}): Promise<void> => {
  const command = findingsAtCursorCommand({
    board: {
      noteAt: (asked) => (asked === path ? view : null),
      whenRead: () => Promise.resolve(read),
      dismiss: ({ rule }) => {
        calls.push(`dismiss ${rule}`);
        return Promise.resolve();
      },
      undo: ({ rule }) => {
        calls.push(`undo ${rule}`);
        return Promise.resolve();
      },
    },
    fillIn: ({ start }) => {
      calls.push(`fill in line ${String(start.line)}`);
      return Promise.resolve();
    },
    openWeakAreas: () => {
      calls.push('open weak areas');
      return Promise.resolve();
    },
    tag: () => 'interview',
  });
  command.editorCallback?.({ getCursor: () => ({ line, ch: 3 }) } as unknown as Editor, { file } as MarkdownFileInfo);
  await settled();
};

beforeEach(() => {
  for (const list of [said, menus, calls]) list.splice(0);
  jest.spyOn(Menu.prototype, 'showAtPosition').mockImplementation(function (this: Menu) {
    menus.push(this.items__.filter(isItem));
    return this;
  });
  jest.spyOn(Notice.prototype, 'constructor__').mockImplementation((message) => {
    said.push(typeof message === 'string' ? message : message.textContent);
    if (typeof message !== 'string') message.querySelector('button')?.click();
  });
});

afterEach(() => { jest.restoreAllMocks(); });

describe('the command "Show findings at the cursor"', () => {
  test('opens a menu of what is said where the cursor stands', async () => {
    await run(5);
    expect(titles()).toEqual([['No result.', 'Fill in the result', 'Not a problem here', 'Open weak areas']]);
  });

  test.each([
    ['Fill in the result', 'fill in line 4'],
    ['Not a problem here', 'dismiss no-result'],
    ['Open weak areas', 'open weak areas'],
  ])('"%s" does it', async (title, call) => {
    await run(5);
    choose(title);
    expect(calls).toEqual([call]);
  });

  test('names four at most; the panel has the others', async () => {
    await run(9);
    expect(titles()).toEqual([['Finding a.', 'Finding b.', 'Finding c.', 'Finding d.', 'Open weak areas']]);
  });

  test.each<[string, Parameters<typeof run>, readonly string[]]>([
    ['nothing is said there', [0], ['Nothing to improve at the cursor.']],
    ['the note is not read', [5, { view: null }], ['This note is not read, because it lacks the tag #interview.']],
    ['the plugin is unloaded meanwhile', [5, { read: null }], []],
    ['the editor shows no file', [5, { file: null }], []],
  ])('opens no menu where %s', async (_where, given, notices) => {
    await run(...given);
    expect(titles()).toEqual([]);
    expect(said).toEqual(notices);
  });

  test('what was silenced is taken back by the button of the notice', async () => {
    await run(5);
    choose('Not a problem here');
    await settled();
    expect(said).toEqual(['The coach will not say this about these words again.Undo']);
    expect(calls).toEqual(['dismiss no-result', 'undo no-result']);
  });
});
