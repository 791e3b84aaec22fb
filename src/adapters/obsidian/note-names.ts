import { parseFrontMatterAliases, stripHeadingForLink } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { NamedNote } from '../../core/links/mention-index';
import type { WriteLink } from '../../core/links/plan/mention-links';
import { isOurNote } from '../../core/notes/tags';
import { linkWords } from '../../core/pages/markdown-text';

/** The title and other names of every note but our own, from the metadata cache: nothing is read. */
export function noteNames(app: App): readonly NamedNote[] {
  return app.vault.getMarkdownFiles().flatMap((file) => namesOf(app, file) ?? []);
}

/** The same of one note; null for a note that is ours or not there. */
export function nameOf(app: App, path: string): NamedNote | null {
  const file = app.vault.getFileByPath(path);
  return file?.extension === 'md' ? namesOf(app, file) : null;
}

function namesOf({ metadataCache }: App, file: TFile): NamedNote | null {
  const frontMatter = metadataCache.getFileCache(file)?.frontmatter ?? {};
  return isOurNote(frontMatter) ? null : { path: file.path, title: file.basename, aliases: parseFrontMatterAliases(frontMatter) ?? [] };
}

/** Links in the form that the user's settings ask for. A note that is gone meanwhile leaves the words as they are. */
export function linkWriter({ vault, metadataCache, fileManager }: App, source: string): WriteLink {
  return (path, text, heading) => {
    const file = vault.getFileByPath(path);
    if (file === null) return text;
    if (heading !== undefined) return fileManager.generateMarkdownLink(file, source, `#${stripHeadingForLink(heading)}`, linkWords(text));
    const alias = metadataCache.fileToLinktext(file, source, true) === text ? '' : text;
    return fileManager.generateMarkdownLink(file, source, '', alias);
  };
}
