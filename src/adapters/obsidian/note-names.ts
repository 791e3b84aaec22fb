import { parseFrontMatterAliases, stripHeadingForLink } from 'obsidian';
import type { App } from 'obsidian';
import type { NamedNote } from '../../core/links/mention-index';
import type { WriteLink } from '../../core/links/plan/mention-links';
import { isOurNote } from '../../core/notes/tags';
import { linkWords } from '../../core/pages/markdown-text';

/** The title and other names of every note but our own, from the metadata cache: nothing is read. */
export function noteNames({ vault, metadataCache }: App): readonly NamedNote[] {
  return vault.getMarkdownFiles().flatMap((file) => {
    const frontMatter = metadataCache.getFileCache(file)?.frontmatter ?? {};
    if (isOurNote(frontMatter)) return [];
    return [{ path: file.path, title: file.basename, aliases: parseFrontMatterAliases(frontMatter) ?? [] }];
  });
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
