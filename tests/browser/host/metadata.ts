import type { CachedMetadata, Loc, SectionCache } from 'obsidian';
import * as mocks from 'obsidian-test-mocks/obsidian';
import { parseMarkdown } from './markdown';
import type { Block } from './markdown';
import { patch } from './patch';

/** What the mock keeps to itself. */
interface Inside {
  parseFileMetadata: (file: unknown) => void;
}

const inside = (cache: mocks.MetadataCache): Inside => cache as unknown as Inside;

/**
 * Gaps: the mock takes tables for paragraphs and callouts for quotes, throws on broken front matter, knows no block ids, never says
 * `resolve`, `resolved` or `deleted`, and keeps a renamed or deleted note under its old path.
 */
export const installMetadata = (): void => {
  patch(inside(mocks.MetadataCache.prototype), 'parseFileMetadata', (original) => function (this: mocks.MetadataCache, file) {
    if (!(file instanceof mocks.TFile) || file.extension !== 'md') return;
    silently(this, () => { parseOrBlank(this, () => { original.call(inside(this), file); }); });
    refine(this, file);
  });
};

/** Keeps the cache true when notes move or go; called once the vault stands. */
export const followVault = (app: mocks.App): void => {
  const { vault, metadataCache: cache } = app;
  vault.on('rename', (...[file, oldPath]) => {
    if (!(file instanceof mocks.TFile) || typeof oldPath !== 'string') return;
    forget(cache, oldPath);
    silently(cache, () => { inside(cache).parseFileMetadata(file); });
    cache.trigger('resolve', file);
    cache.trigger('resolved');
  });
  vault.on('delete', (...[file]) => {
    if (!(file instanceof mocks.TFile)) return;
    const last = cache.getFileCache(file);
    forget(cache, file.path);
    cache.trigger('deleted', file, last);
  });
};

const forget = (cache: mocks.MetadataCache, path: string): void => {
  cache.cache__.delete(path);
  delete cache.resolvedLinks[path];
  delete cache.unresolvedLinks[path];
};

const silently = (cache: mocks.MetadataCache, work: () => void): void => {
  const trigger = cache.trigger.bind(cache);
  cache.trigger = () => undefined;
  try {
    work();
  } finally {
    cache.trigger = trigger;
  }
};

/** Front matter that is no YAML counts as none: it is read once more with blanks in its place. */
const parseOrBlank = (cache: mocks.MetadataCache, parse: () => void): void => {
  try {
    parse();
  } catch {
    const { vault } = cache.app__;
    const read = vault.readSync__.bind(vault);
    vault.readSync__ = (file) => read(file).replace(/^---\r?\n[^]*?\n---(?=\r?\n|$)/, (head) => head.replace(/[^\n]/g, ' '));
    try {
      parse();
    } finally {
      vault.readSync__ = read;
    }
  }
};

const refine = (cache: mocks.MetadataCache, file: mocks.TFile): void => {
  const metadata = cache.cache__.get(file.path);
  if (metadata === undefined) return;
  const text = cache.app__.vault.readSync__(file);
  const start = metadata.frontmatterPosition?.end.offset ?? 0;
  const yaml = (metadata.sections ?? []).filter((section) => section.type === 'yaml');
  metadata.sections = [...yaml, ...sectionsOf(text, start)];
  metadata.blocks = blocksOf(metadata.sections);
  cache.trigger('changed', file, text, metadata);
  cache.trigger('resolve', file);
  cache.trigger('resolved');
};

const sectionsOf = (text: string, start: number): SectionCache[] => {
  const body = text.slice(start);
  const firstLine = text.slice(0, start).split('\n').length - 1;
  return parseMarkdown(body).children.flatMap((block) => {
    const { position } = block;
    if (position === undefined) return [];
    const loc = (point: typeof position.start): Loc => ({
      line: point.line - 1 + firstLine,
      col: point.column - 1,
      offset: (point.offset ?? 0) + start,
    });
    const raw = body.slice(position.start.offset, position.end.offset);
    const id = /\s\^([A-Za-z0-9-]+)\s*$/.exec(raw)?.[1];
    const section: SectionCache = { type: typeOf(block, raw), position: { start: loc(position.start), end: loc(position.end) } };
    return [id === undefined ? section : { ...section, id }];
  });
};

const typeOf = (block: Block, raw: string): string => (block.type === 'blockquote' && /^>\s*\[!/.test(raw) ? 'callout' : block.type);

const blocksOf = (sections: readonly SectionCache[]): NonNullable<CachedMetadata['blocks']> =>
  Object.fromEntries(sections.flatMap(({ id, position }) => (id === undefined ? [] : [[id, { id, position }]])));
