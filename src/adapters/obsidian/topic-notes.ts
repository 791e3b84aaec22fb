import { getAllTags, parseFrontMatterAliases } from 'obsidian';
import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Breathe } from '../../app/in-steps';
import { topicNotes } from '../../app/topic-notes';
import type { FindTopicNotes, StudyNotes } from '../../app/topic-notes';
import type { NoteNames } from '../../core/critique/topics/own-note-names';
import { hasTag, isOurNote } from '../../core/notes/tags';
import { obsidianVault } from './obsidian-vault';

export interface VaultTopicNotes {
  /** The tag of an interview note; asked each time. */
  readonly tag: () => string;
  readonly breathe: Breathe;
}

/** Finds the writer's own notes on what an interview note asks about, none before the layout is ready. */
export function vaultTopicNotes(app: App, { tag, breathe }: VaultTopicNotes): FindTopicNotes {
  return topicNotes(studyNotes(app, { tag, breathe }), breathe);
}

/** A note as the metadata cache shows it, with the entry that it was made from. */
interface Known {
  readonly cache: CachedMetadata;
  readonly names: NoteNames;
  readonly tags: readonly string[];
}

/** Notes looked at between two breaths. */
const notesInStep = 500;

/** The study notes that the metadata cache shows: only one that is asked for is read. */
export function studyNotes(app: App, { tag, breathe }: VaultTopicNotes): StudyNotes {
  let known: ReadonlyMap<string, Known> = new Map();
  return {
    names: async () => {
      if (!app.workspace.layoutReady) return [];
      const now = new Map<string, Known>();
      for (const [done, file] of app.vault.getMarkdownFiles().entries()) {
        const entry = entryOf(app, file, known.get(file.path));
        if (entry !== null) now.set(file.path, entry);
        if (done % notesInStep === notesInStep - 1) await breathe();
      }
      known = now;
      return [...now.values()].filter(({ tags }) => !hasTag(tags, tag())).map(({ names }) => names);
    },
    read: obsidianVault(app.vault).read,
  };
}

/** The same value as before where the cache has the same entry; null for a note of ours or one that is not indexed yet. */
function entryOf({ metadataCache }: App, file: TFile, before: Known | undefined): Known | null {
  const cache = metadataCache.getFileCache(file);
  if (cache === null || isOurNote(cache.frontmatter ?? {})) return null;
  return before?.cache === cache ? before : { cache, names: namesOf(file, cache), tags: tagsOf(cache) };
}

function namesOf({ path, basename }: TFile, cache: CachedMetadata): NoteNames {
  return {
    path,
    title: basename,
    aliases: parseFrontMatterAliases(cache.frontmatter ?? {}) ?? [],
    headings: (cache.headings ?? []).map(({ heading }) => heading),
  };
}

function tagsOf(cache: CachedMetadata): readonly string[] {
  return (getAllTags(cache) ?? []).map((each) => each.replace(/^#/, ''));
}
