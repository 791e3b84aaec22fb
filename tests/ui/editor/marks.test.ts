import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Menu, MenuItem } from 'obsidian-test-mocks/obsidian';
import type { CoachBoard, NoteQuestion, NoteView } from '../../../src/app/board/coach-board';
import type { NotePlace } from '../../../src/app/note-place';
import type { WeakSpot } from '../../../src/app/weak-spots';
import type { Dismissal } from '../../../src/core/critique/dismissals';
import { marksExtension } from '../../../src/ui/editor/marks';

const path = 'Round.md';
const text = 'Why do you want to leave?\n\nMy boss is a total idiot and I told him so.\n\nTell me about a conflict.\n\nThe plan was late. We talked.\n';

const placeOf = (words: string, among = text): NotePlace => {
  const at = among.indexOf(words);
  const line = among.slice(0, at).split('\n').length - 1;
  const ch = at - (among.lastIndexOf('\n', at - 1) + 1);
  return { path, start: { line, ch }, end: { line, ch: ch + words.length } };
};

const dismissal: Dismissal = { rule: 'badmouthing', about: 'Why do you want to leave?', words: 'total idiot' };
const idiot: WeakSpot = {
  key: 'idiot', type: 'finding', severity: 'high', lacks: null, message: 'This speaks badly of others.', suggestion: 'Say what you want instead.',
  quote: 'total idiot', about: '', dismissal, place: placeOf('total idiot'),
};
const noResult: WeakSpot = {
  key: 'no result', type: 'gap', severity: 'medium', lacks: 'result', message: 'No result.', suggestion: '', quote: '', about: '', dismissal: null, place: placeOf('The plan was late. We talked.'),
};

const question = (words: string, spots: readonly WeakSpot[]): NoteQuestion => ({ id: words, text: words, place: placeOf(words), kind: null, isFollowUp: false, reverse: false, state: 'answered', spots });
const noteWith = (first: readonly WeakSpot[], second: readonly WeakSpot[] = [noResult]): NoteView => ({
  path, title: 'Round', questions: [question('Why do you want to leave?', first), question('Tell me about a conflict.', second)], rest: [],
});

/** A board and a setting that a test can change, and what was asked of them. */
const newDesk = (isOn: boolean) => {
  const state = { isOn, note: noteWith([idiot]) as NoteView | null, drawn: new Set<() => void>(), watching: new Set<() => void>(), asked: 0 };
  const calls = { dismissed: [] as Dismissal[], filled: [] as NotePlace[], opened: 0 };
  const desk = {
    board: {
      noteAt: (asked: string) => {
        state.asked += 1;
        return asked === path ? state.note : null;
      },
      follow: (draw: (board: CoachBoard) => void) => {
        const changed = (): void => { draw({} as CoachBoard); };
        state.drawn.add(changed);
        changed();
        return () => { state.drawn.delete(changed); };
      },
      whenRead: () => Promise.resolve(null),
      dismiss: (each: Dismissal) => {
        calls.dismissed.push(each);
        return Promise.resolve();
      },
      undo: () => Promise.resolve(),
    },
    isOn: () => state.isOn,
    watchOn: (changed: () => void) => {
      state.watching.add(changed);
      return () => { state.watching.delete(changed); };
    },
    whenReady: (ready: () => void) => { ready(); },
    fillIn: (place: NotePlace) => {
      calls.filled.push(place);
      return Promise.resolve();
    },
    openWeakAreas: () => {
      calls.opened += 1;
      return Promise.resolve();
    },
    tag: () => 'interview',
  };
  return {
    desk, state, calls,
    redraw: (note: NoteView | null) => {
      state.note = note;
      state.drawn.forEach((changed) => { changed(); });
    },
    turn: (on: boolean) => {
      state.isOn = on;
      state.watching.forEach((changed) => { changed(); });
    },
  };
};

const views: EditorView[] = [];
const open = async (setup: ReturnType<typeof newDesk>, { doc = text, at = path } = {}) => {
  const shown: { path: string | null } = { path: at };
  const view = new EditorView({ parent: document.body, state: EditorState.create({ doc, extensions: [marksExtension(setup.desk, () => shown.path)] }) });
  views.push(view);
  await settled();
  return { view, shown };
};

/** Until what is due at the next chance is done. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};

const markEls = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.coach-mark')];
const marked = (): readonly string[] => markEls().map((mark) => mark.textContent ?? '');

const shownMenus: (readonly MenuItem[])[] = [];
const isItem = (item: unknown): item is MenuItem => item instanceof MenuItem;
const titleOf = ({ title__ }: MenuItem): string => (typeof title__ === 'string' ? title__ : title__.textContent);
const items = (): readonly MenuItem[] => shownMenus.at(-1) ?? [];
const titles = (): readonly string[] => items().map(titleOf);
const choose = (title: string): void => { items().find((item) => titleOf(item) === title)?.onClick__?.(new MouseEvent('click')); };

const clickMark = (words: string): void => {
  const mark = markEls().find((each) => each.textContent === words);
  if (mark === undefined) throw new Error(`Nothing is marked "${words}".`);
  mark.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 2 }));
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
};

beforeEach(() => {
  shownMenus.splice(0);
  jest.spyOn(Menu.prototype, 'showAtMouseEvent').mockImplementation(function (this: Menu) {
    shownMenus.push(this.items__.filter(isItem));
    return this;
  });
});

afterEach(() => {
  views.splice(0).forEach((view) => { view.destroy(); });
  document.body.replaceChildren();
  jest.restoreAllMocks();
});

describe('while the setting is off', () => {
  test('nothing is underlined, no note is asked for and no board is followed', async () => {
    const setup = newDesk(false);
    const { view } = await open(setup);
    view.dispatch({ changes: { from: 0, insert: 'x' } });
    await settled();
    expect(marked()).toEqual([]);
    expect(setup.state.asked).toBe(0);
    expect(setup.state.drawn.size).toBe(0);
  });

  test('turning it on underlines at once, and turning it off takes all of it back', async () => {
    const setup = newDesk(false);
    await open(setup);
    setup.turn(true);
    await settled();
    expect(marked()).toEqual(['total idiot', 'The plan was']);
    setup.turn(false);
    await settled();
    expect(marked()).toEqual([]);
    expect(setup.state.drawn.size).toBe(0);
  });
});

describe('the underlines of a note', () => {
  test('tell what is said and how grave it is', async () => {
    await open(newDesk(true));
    expect(markEls().map(({ title, className }) => [className, title])).toEqual([
      ['coach-mark is-high', 'This speaks badly of others. Say what you want instead.'],
      ['coach-mark is-medium', 'No result.'],
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    ['words typed above', 'So: ', ['total idiot', 'The plan was']],
    ['lines typed above', 'One\nTwo\n', ['total idiot', 'The plan was']],
  ])('move with %s', async (_what, typed, expected) => {
    const setup = newDesk(true);
    const { view } = await open(setup);
    view.dispatch({ changes: { from: 0, insert: typed } });
    await settled();
    expect(marked()).toEqual(expected);
  });

  test('grow with what is typed inside, and go with the words', async () => {
    const { view } = await open(newDesk(true));
    const at = text.indexOf('idiot');
    view.dispatch({ changes: { from: at, insert: 'and utter ' } });
    expect(marked()[0]).toBe('total and utter idiot');
    view.dispatch({ changes: { from: text.indexOf('total'), to: at + 'and utter idiot'.length } });
    expect(marked()).toEqual(['The plan was']);
  });

  test('are renewed when the note was read anew', async () => {
    const setup = newDesk(true);
    await open(setup);
    setup.redraw(noteWith([]));
    await settled();
    expect(marked()).toEqual(['The plan was']);
  });

  test('stay where they are while the note that was read is older than the editor, but those that are settled go', async () => {
    const setup = newDesk(true);
    const { view } = await open(setup);
    view.dispatch({ changes: { from: 0, insert: 'One\nTwo\n' } });
    setup.redraw(noteWith([idiot], []));
    await settled();
    expect(marked()).toEqual(['total idiot']);
  });

  test('come as soon as the editor holds the text that was read', async () => {
    const { view } = await open(newDesk(true), { doc: '' });
    expect(marked()).toEqual([]);
    view.dispatch({ changes: { from: 0, insert: text } });
    await settled();
    expect(marked()).toEqual(['total idiot', 'The plan was']);
  });

  test('follow the editor to another note', async () => {
    const { view, shown } = await open(newDesk(true), { at: 'Other.md' });
    expect(marked()).toEqual([]);
    shown.path = path;
    view.dispatch({ selection: { anchor: 1 } });
    await settled();
    expect(marked()).toEqual(['total idiot', 'The plan was']);
    shown.path = null;
    view.dispatch({ selection: { anchor: 2 } });
    await settled();
    expect(marked()).toEqual([]);
  });

  test('are none where the note is no interview note', async () => {
    const setup = newDesk(true);
    setup.state.note = null;
    await open(setup);
    expect(marked()).toEqual([]);
  });

  test('leave nothing behind when the editor is closed, also before they were drawn', async () => {
    const setup = newDesk(true);
    const { view } = await open(setup);
    setup.redraw(noteWith([]));
    view.destroy();
    await settled();
    expect([setup.state.drawn.size, setup.state.watching.size]).toEqual([0, 0]);
  });
});

describe('the menu of an underline', () => {
  test('names the finding and says what can be done', async () => {
    await open(newDesk(true));
    clickMark('total idiot');
    expect(titles()).toEqual(['This speaks badly of others. Say what you want instead.', 'Not a problem here', 'Open weak areas']);
    expect(items().map(({ isLabel__ }) => isLabel__)).toEqual([true, false, false]);
  });

  test('silences the finding', async () => {
    const setup = newDesk(true);
    await open(setup);
    clickMark('total idiot');
    choose('Not a problem here');
    expect(setup.calls.dismissed).toEqual([dismissal]);
  });

  test('fills in what a story lacks, where the story stands now', async () => {
    const setup = newDesk(true);
    const { view } = await open(setup);
    view.dispatch({ changes: { from: 0, insert: 'One\n' } });
    clickMark('The plan was');
    expect(titles()).toEqual(['No result.', 'Fill in the result', 'Open weak areas']);
    choose('Fill in the result');
    expect(setup.calls.filled).toEqual([{ path, start: { line: 7, ch: 0 }, end: { line: 7, ch: 12 } }]);
  });

  test('leads to the sidebar', async () => {
    const setup = newDesk(true);
    await open(setup);
    clickMark('total idiot');
    choose('Open weak areas');
    expect(setup.calls.opened).toBe(1);
  });

  test('names what lies over one another together', async () => {
    const setup = newDesk(true);
    setup.state.note = noteWith([idiot, { ...idiot, key: 'wide', message: 'Too long.', suggestion: '', quote: 'a total idiot', dismissal: null, place: placeOf('a total idiot') }]);
    await open(setup);
    clickMark('total idiot');
    expect(titles()).toEqual(expect.arrayContaining(['This speaks badly of others. Say what you want instead.', 'Too long.']));
  });

  test('does not open at words without an underline, while words are selected, or where the user is at work', async () => {
    const { view } = await open(newDesk(true));
    view.contentDOM.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    const at = text.indexOf('total');
    view.dispatch({ selection: { anchor: at, head: at + 3 } });
    clickMark('total idiot');
    view.focus();
    view.dispatch({ selection: { anchor: at + 3 } });
    clickMark('total idiot');
    expect(shownMenus).toEqual([]);
  });
});
