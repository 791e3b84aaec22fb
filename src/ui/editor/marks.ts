import { ChangeSet, StateEffect, type ChangeDesc, type EditorState, type Extension, type Text } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { NoteView } from '../../app/board/coach-board';
import { drawnMarks, keptMarks, linesOf, markAt, marksOn, placeIn, type MarkAt, type SpotsOfMarks } from './drawn-marks';
import type { MarksDesk } from './marks-desk';
import { spotMenu } from './spot-menu';

/** The path of the note that an editor shows; null where it shows none. */
export type PathOf = (state: EditorState) => string | null;

/**
 * Quiet underlines at the findings of the note in an editor, each with a menu. While the setting is off, an editor holds one listener
 * for the setting and nothing else.
 */
export function marksExtension(desk: MarksDesk, pathOf: PathOf = openPath): Extension {
  return ViewPlugin.define((view) => new Marks(view, desk, pathOf), {
    decorations: (marks) => marks.decorations,
    eventHandlers: {
      mousedown() { this.noteCursor(); },
      click(event) { return this.openMenu(event); },
    },
  });
}

function openPath(state: EditorState): string | null {
  return state.field(editorInfoField, false)?.file?.path ?? null;
}

/** Asks for the marks to be placed anew. */
const renewal = StateEffect.define<null>();

/** A note as it was read, the text that it fits, and what was typed since. */
interface Fitted {
  readonly note: NoteView;
  readonly text: Text;
  readonly since: ChangeDesc;
}

/** The marks of one editor, for the lines in view: placed when its note was read anew, and carried along while the user types. */
class Marks implements PluginValue {
  decorations: DecorationSet;
  private readonly view: EditorView;
  private readonly desk: MarksDesk;
  private readonly pathOf: PathOf;
  private readonly unwatch: () => void;
  private unfollow: (() => void) | null;
  private path: string | null;
  private note: NoteView | null;
  private fitted: Fitted | null;
  private readonly spots: SpotsOfMarks;
  /** Whether the note was read from another text than the editor's. */
  private isStale: boolean;
  private isDue: boolean;
  private isOver: boolean;
  /** Where the cursor stood before the mouse moved it; null where the editor had no focus. */
  private cursor: number | null;

  constructor(view: EditorView, desk: MarksDesk, pathOf: PathOf) {
    this.decorations = Decoration.none;
    this.view = view;
    this.desk = desk;
    this.pathOf = pathOf;
    this.unfollow = null;
    this.path = null;
    this.note = null;
    this.fitted = null;
    this.spots = new WeakMap();
    this.isStale = false;
    this.isDue = false;
    this.isOver = false;
    this.cursor = null;
    this.unwatch = desk.watchOn(() => { this.renewSoon(); });
    if (desk.isOn()) desk.whenReady(() => { this.renewSoon(); });
  }

  update({ docChanged, viewportChanged, changes, transactions, state }: ViewUpdate): void {
    if (docChanged) {
      this.decorations = this.decorations.map(changes);
      if (this.fitted !== null) this.fitted = { ...this.fitted, since: this.fitted.since.composeDesc(changes.desc) };
    }
    if (transactions.some(({ effects }) => effects.some((effect) => effect.is(renewal)))) this.renew(state);
    else if (this.unfollow !== null && ((docChanged && this.isStale) || this.pathOf(state) !== this.path)) this.renewSoon();
    else if (viewportChanged) this.draw();
  }

  destroy(): void {
    this.isOver = true;
    this.unwatch();
    this.unfollow?.();
  }

  noteCursor(): void {
    this.cursor = this.view.hasFocus ? this.view.state.selection.main.head : null;
  }

  /** Opens the menu of the mark that was clicked, unless the user is at work in it. */
  openMenu(event: MouseEvent): boolean {
    const { state } = this.view;
    const mark = this.clickedMark(event);
    if (mark === null || this.path === null || !state.selection.main.empty || (this.cursor !== null && mark.from <= this.cursor && this.cursor <= mark.to)) return false;
    spotMenu(mark.spots, { path: this.path, ...placeIn(state.doc, mark) }, this.desk).showAtMouseEvent(event);
    return true;
  }

  private clickedMark({ target }: MouseEvent): MarkAt | null {
    const element = target !== null && 'closest' in target ? (target as Element).closest('.coach-mark') : null;
    return element === null ? null : markAt(this.decorations, this.view.posAtDOM(element), this.spots);
  }

  /** An editor may not be changed while it is changing, so it is done at the next chance, once. */
  private renewSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    void Promise.resolve().then(() => {
      this.isDue = false;
      if (!this.isOver && this.isToRenew()) this.view.dispatch({ effects: renewal.of(null) });
    });
  }

  private isToRenew(): boolean {
    if (!this.desk.isOn()) return this.unfollow !== null;
    const path = this.pathOf(this.view.state);
    return this.unfollow === null || this.isStale || path !== this.path || this.noteAt(path) !== this.note;
  }

  private noteAt(path: string | null): NoteView | null {
    return path === null ? null : this.desk.board.noteAt(path);
  }

  private renew(state: EditorState): void {
    if (!this.desk.isOn()) {
      this.clear();
      return;
    }
    this.unfollow ??= this.desk.board.follow(() => { this.renewSoon(); });
    const path = this.pathOf(state);
    const note = this.noteAt(path);
    const fits = note !== null && marksOn(state.doc, note, linesOf(state.doc, this.view.viewport)) !== null;
    if (note !== null && fits) this.fitted = { note, text: state.doc, since: ChangeSet.empty(state.doc.length).desc };
    else if (note === null || path !== this.path) this.fitted = null;
    this.isStale = note !== null && !fits;
    this.path = path;
    this.note = note;
    this.draw();
  }

  /** Draws the marks of the lines in view, without those that were settled since their note was read. */
  private draw(): void {
    if (this.fitted === null || this.note === null) {
      this.decorations = Decoration.none;
      return;
    }
    const { note, text, since } = this.fitted;
    const { from, to } = this.view.viewport;
    const back = since.invertedDesc;
    const marks = marksOn(text, note, linesOf(text, { from: back.mapPos(from), to: back.mapPos(to) })) ?? [];
    this.decorations = keptMarks(drawnMarks(marks, text, this.spots).map(since), this.spots, this.note);
  }

  private clear(): void {
    this.unfollow?.();
    this.unfollow = null;
    this.path = null;
    this.note = null;
    this.fitted = null;
    this.isStale = false;
    this.decorations = Decoration.none;
  }
}
