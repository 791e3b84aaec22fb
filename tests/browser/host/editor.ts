import type { EditorPosition } from 'obsidian';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { patch } from './patch';

interface Watcher {
  readonly edited: () => void;
  readonly moved: () => void;
}

/** What the mock keeps to itself. */
interface Inside {
  content: string;
  undoStack: string[];
  redoStack: string[];
  anchor: EditorPosition;
  head: EditorPosition;
}

const inside = (editor: mocks.Editor): Inside => editor as unknown as Inside;

const watchers = new WeakMap<object, Watcher>();

export const watchEditor = (editor: object, watcher: Watcher): void => { watchers.set(editor, watcher); };

/**
 * Gaps: the mock's editor tells nobody of an edit, applies the changes of a transaction one after the other (the real one
 * reads every place against the text before it), and puts the cursor behind each replacement.
 */
export const installEditor = (): void => {
  const editor = mocks.Editor.prototype;
  installReplace();
  patch(editor, 'setValue', () => function (this: mocks.Editor, content) {
    replaceAll(this, content, { anchor: 0, head: 0 });
  });
  patch(editor, 'undo', (original) => function (this: mocks.Editor) {
    original.call(this);
    watchers.get(this)?.edited();
  });
  patch(editor, 'redo', (original) => function (this: mocks.Editor) {
    original.call(this);
    watchers.get(this)?.edited();
  });
  patch(editor, 'setCursor', (original) => moving(original));
  patch(editor, 'setSelection', (original) => moving(original));
  patch(editor, 'scrollIntoView', (original) => moving(original));
};

/** Loads text as from disk: nothing to undo, nobody told. */
export const loadEditor = (editor: mocks.Editor, content: string): void => {
  const at = { anchor: editor.posToOffset(editor.getCursor('anchor')), head: editor.posToOffset(editor.getCursor('head')) };
  Object.assign(inside(editor), { content, undoStack: [], redoStack: [] });
  place(editor, at);
};

interface Offsets {
  readonly anchor: number;
  readonly head: number;
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const installReplace = (): void => {
  const editor = mocks.Editor.prototype;
  patch(editor, 'replaceRange', () => function (this: mocks.Editor, ...[text, from, to]) {
    applyChanges(this, [changeOf(this, { text, from, to: to ?? from })]);
  });
  patch(editor, 'transaction', () => function (this: mocks.Editor, { changes = [], selection, selections }) {
    if (changes.length > 0) applyChanges(this, changes.map(({ text, from, to }) => changeOf(this, { text, from, to: to ?? from })));
    const chosen = selection ?? selections?.[0];
    if (chosen !== undefined) this.setSelection(chosen.from, chosen.to);
  });
};

const changeOf = (editor: mocks.Editor, { text, from, to }: { text: string; from: EditorPosition; to: EditorPosition }): Change => ({
  text,
  from: editor.posToOffset(from),
  to: editor.posToOffset(to),
});

const applyChanges = (editor: mocks.Editor, changes: readonly Change[]): void => {
  const sorted = [...changes].sort((a, b) => a.from - b.from);
  const content = [...sorted].reverse().reduce((text, change) => text.slice(0, change.from) + change.text + text.slice(change.to), editor.getValue());
  const moved = (side: 'anchor' | 'head'): number => mapped(editor.posToOffset(editor.getCursor(side)), sorted);
  replaceAll(editor, content, { anchor: moved('anchor'), head: moved('head') });
};

/** Where an offset lands after the changes: behind what was put before or over it. */
const mapped = (offset: number, changes: readonly Change[]): number =>
  changes.reduce((at, { from, to, text }) => (from > offset ? at : at - Math.min(offset, to) + from + text.length), offset);

const replaceAll = (editor: mocks.Editor, content: string, at: Offsets): void => {
  inside(editor).undoStack.push(inside(editor).content);
  Object.assign(inside(editor), { content, redoStack: [] });
  place(editor, at);
  watchers.get(editor)?.edited();
};

const place = (editor: mocks.Editor, { anchor, head }: Offsets): void => {
  Object.assign(inside(editor), { anchor: editor.offsetToPos(anchor), head: editor.offsetToPos(head) });
};

const moving = <A extends unknown[]>(original: (...args: A) => void) =>
  function (this: mocks.Editor, ...args: A): void {
    original.apply(this, args);
    watchers.get(this)?.moved();
  };
