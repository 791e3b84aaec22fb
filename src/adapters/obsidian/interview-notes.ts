import { getAllTags } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { InterviewNotes } from '../../app/follow-spots';
import { hasTag, isOurNote } from '../../core/notes/tags';

/** Milliseconds without a further change before a batch of changes is handed on. */
const quiet = 300;

/** The notes that the metadata cache shows as interview notes; nothing is read. `tag` is asked each time. */
export function interviewNotes(app: App, tag: () => string): InterviewNotes {
  return {
    tagged: () => app.vault.getMarkdownFiles().filter((file) => isTagged(app, file, tag())).map(({ path }) => path).sort((a, b) => (a < b ? -1 : 1)),
    isTagged: (path) => {
      const file = app.vault.getFileByPath(path);
      return file !== null && isTagged(app, file, tag());
    },
    watch: (changed) => watchChanges(app, changed),
  };
}

function isTagged(app: App, file: TFile, tag: string): boolean {
  const cache = app.metadataCache.getFileCache(file);
  if (cache === null || isOurNote(cache.frontmatter ?? {})) return false;
  return hasTag((getAllTags(cache) ?? []).map((each) => each.replace(/^#/, '')), tag);
}

function watchChanges({ metadataCache, vault }: App, changed: (paths: readonly string[]) => void): () => void {
  const waiting = new Set<string>();
  let timer: number | null = null;
  const hand = (): void => {
    timer = null;
    const paths = [...waiting];
    waiting.clear();
    changed(paths);
  };
  const note = (...paths: readonly string[]): void => {
    for (const path of paths) waiting.add(path);
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(hand, quiet);
  };
  const onMeta = metadataCache.on('changed', (file) => { note(file.path); });
  const onVault = [
    vault.on('rename', (file, oldPath) => { note(file.path, oldPath); }),
    vault.on('delete', (file) => { note(file.path); }),
  ];
  return () => {
    if (timer !== null) window.clearTimeout(timer);
    metadataCache.offref(onMeta);
    for (const ref of onVault) vault.offref(ref);
  };
}
