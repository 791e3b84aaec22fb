import type { App } from 'obsidian';

/** Calls back whenever the person comes back to the app, for it may be another day; the function returned ends it. */
export function watchDay({ workspace }: App, changed: () => void): () => void {
  const page = activeDocument;
  window.addEventListener('focus', changed);
  page.addEventListener('visibilitychange', changed);
  const turned = workspace.on('active-leaf-change', changed);
  return () => {
    window.removeEventListener('focus', changed);
    page.removeEventListener('visibilitychange', changed);
    workspace.offref(turned);
  };
}
