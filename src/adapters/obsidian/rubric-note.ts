import type { App, EventRef, TFile } from 'obsidian';
import { rubricPath } from '../../core/pages/coach-folder';

export interface RubricNote {
  /** Path of the rubric note: the one in our folder, else the first that its front matter marks; null where there is none. */
  readonly path: () => string | null;
  /** Calls back when the rubric note changes, comes or goes; the function returned ends it. */
  readonly watch: (changed: () => void) => () => void;
  /** Begins to listen to the vault; the function returned ends that. */
  readonly listen: () => () => void;
}

/** Finds the rubric note through the metadata cache; no note is read. `folder` is asked each time. */
export function rubricNote(app: App, folder: () => string): RubricNote {
  const { vault, metadataCache } = app;
  const watchers = new Set<() => void>();
  let marked: { readonly path: string | null } | null = null;
  const path = (): string | null => {
    const own = rubricPath(folder());
    if (vault.getFileByPath(own) !== null) return own;
    marked ??= { path: firstMarked(app) };
    return marked.path;
  };
  const look = (...changed: readonly string[]): void => {
    const before = marked?.path ?? null;
    marked = null;
    if ([rubricPath(folder()), before, path()].some((each) => each !== null && changed.includes(each))) watchers.forEach((tell) => { tell(); });
  };
  return {
    path,
    watch: (changed) => {
      watchers.add(changed);
      return () => { watchers.delete(changed); };
    },
    listen: () => {
      const onMeta = metadataCache.on('changed', (file) => { if (isMarked(app, file) || [marked?.path, rubricPath(folder())].includes(file.path)) look(file.path); });
      const onVault: readonly EventRef[] = [
        vault.on('rename', (file, oldPath) => { look(file.path, oldPath); }),
        vault.on('delete', (file) => { look(file.path); }),
      ];
      return () => {
        metadataCache.offref(onMeta);
        for (const ref of onVault) vault.offref(ref);
      };
    },
  };
}

function firstMarked(app: App): string | null {
  return app.vault.getMarkdownFiles().filter((file) => isMarked(app, file)).map(({ path }) => path).sort((a, b) => (a < b ? -1 : 1))[0] ?? null;
}

function isMarked({ metadataCache }: App, file: TFile): boolean {
  return metadataCache.getFileCache(file)?.frontmatter?.['interview-coach'] === 'rubric';
}
