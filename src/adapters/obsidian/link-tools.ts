import type { App } from 'obsidian';
import type { Breathe } from '../../app/in-steps';
import type { LinkPorts } from '../../app/link-note';
import { vaultIndex, type VaultIndex } from '../../app/vault-index';
import { ignoredAfterMove, withIgnored, type IgnoredLink } from '../../core/links/plan/ignored-links';
import { noteList } from './note-list';
import { linkWriter, noteNames } from './note-names';
import { obsidianVault } from './obsidian-vault';
import type { SavedSettings } from './saved-settings';
import { breaths } from './time-slices';

/** What the commands that link notes work with. */
export interface LinkTools {
  readonly links: LinkPorts;
  /** Puts something on the ignore list for good. */
  readonly neverLink: (ignored: IgnoredLink) => Promise<void>;
}

/** Keeps the ignore list true to a note that was moved or renamed. */
export async function moveIgnored({ current, change }: SavedSettings, from: string, to: string): Promise<void> {
  const settings = current();
  const ignoredLinks = ignoredAfterMove(settings.ignoredLinks, from, to);
  if (ignoredLinks !== settings.ignoredLinks) await change({ ...settings, ignoredLinks });
}

/** The index of the vault that Obsidian has open. Nothing is read before it is first asked. */
export function liveIndex(app: App, signal: AbortSignal): VaultIndex {
  return vaultIndex({ notes: noteList(app), vault: obsidianVault(app.vault), breathe: breaths(signal) });
}

/** Most notes that are ranked for one note: more than are listed, so that what is listed is not turned out by a small change. */
const limit = 20;

/** Names, links, related notes and the ignore list of the vault that Obsidian has open. */
export function linkTools(app: App, { current, change }: SavedSettings, { index, breathe }: { readonly index: Pick<VaultIndex, 'relatedTo'>; readonly breathe: Breathe }): LinkTools {
  return {
    links: {
      names: () => noteNames(app),
      linkWriter: (source) => linkWriter(app, source),
      ignored: () => current().ignoredLinks,
      relatedTo: (path, text) => index.relatedTo({ path, text }, { limit }),
      breathe,
    },
    neverLink: async (ignored) => {
      const settings = current();
      await change({ ...settings, ignoredLinks: withIgnored(settings.ignoredLinks, ignored) });
    },
  };
}
