import * as mocks from 'obsidian-test-mocks/obsidian';
import { patch } from './patch';

/** Gaps: a link names a note by its bare name even where two notes bear it, and puts a second `#` before a heading. */
export const installLinks = (): void => {
  patch(mocks.MetadataCache.prototype, 'fileToLinktext', () => (file, _source, omitExtension = true) => linkTextOf(file, omitExtension));
  patch(mocks.FileManager.prototype, 'generateMarkdownLink', () => (file, _source, subpath = '', alias = '') => {
    const target = linkTextOf(file, true) + subpath;
    return alias === '' ? `[[${target}]]` : `[[${target}|${alias}]]`;
  });
};

const linkTextOf = (file: mocks.TFile, omitExtension: boolean): string => {
  const isOnly = file.vault.getFiles().filter(({ name }) => name === file.name).length < 2;
  const text = isOnly ? file.name : file.path;
  return omitExtension ? text.replace(/\.md$/, '') : text;
};
