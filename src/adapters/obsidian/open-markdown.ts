import { MarkdownView, stripHeadingForLink } from 'obsidian';
import type { App, Editor, EditorPosition, TFile, WorkspaceLeaf } from 'obsidian';
import type { Edit, OpenNote } from '../../app/open-editor';
import type { NotePlace, Place } from '../../app/note-place';

/** The Markdown note in front of the user, also while a sidebar has the focus; null where there is none. */
export function openNoteOf(app: App): OpenNote | null {
  const view = openViewOf(app);
  return view !== null && view.file !== null ? noteIn(view, view.file) : null;
}

/** Whether the note in front of the user is shown to be read: then there is no cursor to be seen. */
export function isReadingView(app: App): boolean {
  return openViewOf(app)?.getMode() === 'preview';
}

function openViewOf({ workspace }: App): MarkdownView | null {
  const view = workspace.getActiveViewOfType(MarkdownView) ?? workspace.getMostRecentLeaf()?.view;
  return view instanceof MarkdownView ? view : null;
}

function noteIn(view: MarkdownView, file: TFile): OpenNote {
  const { path } = file;
  return {
    path,
    text: () => view.getViewData(),
    save: () => view.save(),
    editorText: () => view.editor.getValue(),
    cursor: () => view.editor.posToOffset(view.editor.getCursor('head')),
    write: (expected, edits) => {
      if (view.file?.path !== path || view.editor.getValue() !== expected) return false;
      writeOnce(view.editor, edits);
      return true;
    },
  };
}

/** All edits in one transaction: one step to undo. */
function writeOnce(editor: Editor, edits: readonly Edit[]): void {
  editor.transaction({
    changes: edits.map(({ from, to, text }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text })),
  });
}

/** Opens a note and selects a place in it, in view. Resolves to false where the note is gone. */
export async function goTo(app: App, { path, start, end }: NotePlace): Promise<boolean> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return false;
  const leaf = leafShowing(app, path) ?? app.workspace.getLeaf(false);
  if (!(leaf.view instanceof MarkdownView) || leaf.view.file?.path !== path) await leaf.openFile(file);
  await app.workspace.revealLeaf(leaf);
  app.workspace.setActiveLeaf(leaf, { focus: true });
  if (leaf.view instanceof MarkdownView) select(leaf.view, start, end);
  return true;
}

/** Opens a note of the vault in the pane worked in last. */
export async function openPath(app: App, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file !== null) await app.workspace.getLeaf(false).openFile(file);
}

/** Opens a note at a heading, or at a line that counts from 1. Resolves to false where the note is gone. */
export async function openAt(app: App, { path, heading }: { readonly path: string; readonly heading: string | null }, line: number | null): Promise<boolean> {
  if (line !== null) return goTo(app, { path, start: { line: line - 1, ch: 0 }, end: { line: line - 1, ch: 0 } });
  if (app.vault.getFileByPath(path) === null) return false;
  await app.workspace.openLinkText(heading === null ? path : `${path}#${stripHeadingForLink(heading)}`, '');
  return true;
}

function leafShowing(app: App, path: string): WorkspaceLeaf | null {
  const leaves = app.workspace.getLeavesOfType('markdown');
  return leaves.find(({ view }) => view instanceof MarkdownView && view.file?.path === path) ?? null;
}

/** The reading view knows no selection: there the line is scrolled to. */
function select(view: MarkdownView, start: Place, end: Place): void {
  if (view.getMode() === 'preview') {
    view.setEphemeralState({ line: start.line });
    return;
  }
  const from = within(view.editor, start);
  const to = within(view.editor, end);
  view.editor.setSelection(from, to);
  view.editor.scrollIntoView({ from, to }, true);
  view.editor.focus();
}

/** The note may be shorter by now than when it was read. */
function within(editor: Editor, { line, ch }: Place): EditorPosition {
  const last = Math.min(line, editor.lastLine());
  return { line: last, ch: last === line ? Math.min(ch, editor.getLine(last).length) : editor.getLine(last).length };
}
