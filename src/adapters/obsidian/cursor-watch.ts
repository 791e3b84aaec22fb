import type { App } from 'obsidian';

/** Milliseconds without a further move before the cursor counts as come to rest. */
const rest = 300;

/** Calls back once the cursor, in whatever window, the open note or its text changed and came to rest; the function returned ends it. */
export function watchCursor({ workspace }: App, changed: () => void): () => void {
  let timer: number | null = null;
  const note = (): void => {
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      timer = null;
      changed();
    }, rest);
  };
  const pages = new Set<Document>();
  const listen = (page: Document): void => {
    pages.add(page);
    page.addEventListener('selectionchange', note);
  };
  const leave = (page: Document): void => {
    pages.delete(page);
    page.removeEventListener('selectionchange', note);
  };
  listen(activeDocument);
  const refs = [
    workspace.on('active-leaf-change', () => {
      listen(activeDocument);
      note();
    }),
    workspace.on('window-open', (_leaf, { document }) => { listen(document); }),
    workspace.on('window-close', (_leaf, { document }) => { leave(document); }),
    workspace.on('file-open', note),
    workspace.on('editor-change', note),
  ];
  return () => {
    if (timer !== null) window.clearTimeout(timer);
    pages.forEach(leave);
    for (const ref of refs) workspace.offref(ref);
  };
}
