import { getAllTags, parseFrontMatterAliases } from 'obsidian';
import type { App } from 'obsidian';
import type { NoteList } from '../../app/vault-index';
import { isOurNote } from '../../core/notes/tags';
import { interviewNotes } from './interview-notes';

/** All notes but our own, from the metadata cache: nothing is read. */
export function noteList(app: App): NoteList {
  const { vault, metadataCache } = app;
  const about: NoteList['about'] = (path) => {
    const file = vault.getFileByPath(path);
    if (file?.extension !== 'md') return null;
    const cache = metadataCache.getFileCache(file);
    const frontMatter = cache?.frontmatter ?? {};
    if (isOurNote(frontMatter)) return null;
    const tags = cache === null ? [] : (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, ''));
    return { title: file.basename, aliases: parseFrontMatterAliases(frontMatter) ?? [], tags };
  };
  return {
    paths: () => vault.getMarkdownFiles().map(({ path }) => path),
    about,
    watch: interviewNotes(app, () => '').watch,
  };
}
