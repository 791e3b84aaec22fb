import type { App } from 'obsidian';
import type { NoteList } from '../../app/vault-index';
import { isOurNote } from '../../core/notes/tags';
import { interviewNotes } from './interview-notes';

/** All notes but our own, from the metadata cache: nothing is read. */
export function noteList(app: App): NoteList {
  const { vault, metadataCache } = app;
  return {
    paths: () => vault.getMarkdownFiles().map(({ path }) => path),
    frontMatterOf: (path) => {
      const file = vault.getFileByPath(path);
      if (file?.extension !== 'md') return null;
      const frontMatter = metadataCache.getFileCache(file)?.frontmatter ?? {};
      return isOurNote(frontMatter) ? null : frontMatter;
    },
    watch: interviewNotes(app, () => '').watch,
  };
}
