import * as mocks from 'obsidian-test-mocks/obsidian';
import { loadEditor, watchEditor } from './editor';
import { drawMarkdown } from './markdown';
import { refreshSource } from './source-view';

/** Milliseconds from an edit to the disk; Obsidian takes 2000. */
const SAVE_AFTER = 200;

const unsaved = new Map<mocks.MarkdownView, number>();

/** The view of a note: its Markdown drawn as in live preview, an editor behind it, the cursor's block marked. */
export const noteView = (leaf: mocks.WorkspaceLeaf, file: mocks.TFile): mocks.MarkdownView => {
  const view = mocks.MarkdownView.create2__(leaf);
  view.file = file;
  show(view, leaf.app__.vault.readSync__(file));
  watchEditor(view.editor, {
    edited: () => { onEdit(view); },
    moved: () => { markCursor(view); },
  });
  view.registerEvent(leaf.app__.vault.on('modify', (...[changed]) => { if (changed === view.file) onDisk(view); }));
  return view;
};

/** Writes every pending edit to disk. */
export const flushEdits = async (): Promise<void> => {
  await Promise.all([...unsaved.keys()].map(save));
};

/** The real editor splits lines at any line end and keeps LF only: offsets of a CRLF file are not those of its editor. */
const show = (view: mocks.MarkdownView, text: string): void => {
  view.data = text;
  loadEditor(view.editor, text.replace(/\r\n?/g, '\n'));
  drawNote(view);
};

const onEdit = (view: mocks.MarkdownView): void => {
  view.data = view.editor.getValue();
  drawNote(view);
  markCursor(view);
  window.clearTimeout(unsaved.get(view));
  unsaved.set(view, window.setTimeout(() => { void save(view); }, SAVE_AFTER));
  view.app.workspace.trigger('editor-change', view.editor, view);
};

const onDisk = (view: mocks.MarkdownView): void => {
  if (view.file === null || unsaved.has(view)) return;
  const text = view.app.vault.readSync__(view.file);
  if (text !== view.data) show(view, text);
};

const save = async (view: mocks.MarkdownView): Promise<void> => {
  window.clearTimeout(unsaved.get(view));
  if (view.file !== null) await view.app.vault.modify(view.file, view.data);
  unsaved.delete(view);
};

const drawNote = (view: mocks.MarkdownView): void => {
  if (refreshSource(view)) return;
  const page = createDiv('markdown-preview-view markdown-rendered');
  const text = view.editor.getValue();
  const head = /^---\n[^]*?\n---(?:\n|$)/.exec(text)?.[0] ?? '';
  if (head !== '') page.createDiv({ cls: 'metadata-container' }).setText(head.replace(/^---\n|---\n?$/g, ''));
  page.createDiv({ cls: 'inline-title', text: view.file?.basename ?? '' });
  drawMarkdown(text.slice(head.length), page, head.split('\n').length - 1);
  view.contentEl.replaceChildren(page);
};

const markCursor = (view: mocks.MarkdownView): void => {
  const { line } = view.editor.getCursor();
  const holds = (el: HTMLElement): boolean => Number(el.dataset['from']) <= line && line <= Number(el.dataset['to']);
  const blocks = [...view.contentEl.querySelectorAll<HTMLElement>('[data-from]')];
  for (const el of blocks) el.removeClass('is-cursor');
  const at = blocks.filter(holds).at(-1);
  at?.addClass('is-cursor');
  at?.scrollIntoView({ block: 'center' });
};
