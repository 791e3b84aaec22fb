import { getAllTags } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { InterviewNotes } from '../../app/interview-notes';
import { resumeTag } from '../../app/resume-notes';
import { hasTag, isOurNote } from '../../core/notes/tags';

/** Milliseconds without a further change before a batch of changes is handed on. */
const quiet = 300;

/** Milliseconds after which a batch is handed on though changes never pause, as in a long sync. */
const longest = 2000;

export interface Untagged {
  /** Sorted paths of all other Markdown notes, but our own. */
  readonly untagged: () => readonly string[];
  /** Sorted paths of the interview notes and of the notes tagged as a resume. */
  readonly taggedOrResume: () => readonly string[];
}

/** The notes that the metadata cache shows as interview notes; nothing is read. `tag` is asked each time. */
export function interviewNotes(app: App, tag: () => string): InterviewNotes & Untagged {
  const paths = (wanted: (file: TFile) => boolean): readonly string[] =>
    app.vault.getMarkdownFiles().filter(wanted).map(({ path }) => path).sort((a, b) => (a < b ? -1 : 1));
  return {
    tagged: () => paths((file) => isTagged(app, file, tag())),
    untagged: () => paths((file) => !isOurs(app, file) && !isTagged(app, file, tag())),
    taggedOrResume: () => paths((file) => isTagged(app, file, tag()) || isTagged(app, file, resumeTag)),
    isTagged: (path) => {
      const file = app.vault.getFileByPath(path);
      return file !== null && isTagged(app, file, tag());
    },
    watch: (changed) => watchChanges(app, changed),
  };
}

function isOurs(app: App, file: TFile): boolean {
  return isOurNote(app.metadataCache.getFileCache(file)?.frontmatter ?? {});
}

function isTagged(app: App, file: TFile, tag: string): boolean {
  const cache = app.metadataCache.getFileCache(file);
  if (cache === null || isOurs(app, file)) return false;
  return hasTag((getAllTags(cache) ?? []).map((each) => each.replace(/^#/, '')), tag);
}

function watchChanges({ metadataCache, vault }: App, changed: (paths: readonly string[]) => void): () => void {
  const waiting = new Set<string>();
  let timer: number | null = null;
  let handBy = 0;
  const hand = (): void => {
    timer = null;
    const paths = [...waiting];
    waiting.clear();
    changed(paths);
  };
  const note = (...paths: readonly string[]): void => {
    const now = performance.now();
    for (const path of paths) waiting.add(path);
    if (timer === null) handBy = now + longest;
    else window.clearTimeout(timer);
    timer = window.setTimeout(hand, Math.min(quiet, Math.max(0, handBy - now)));
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
