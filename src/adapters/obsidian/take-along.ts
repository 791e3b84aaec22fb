import type { App } from 'obsidian';
import { followRename } from '../../app/follow-rename';
import { moveIgnored } from './link-tools';
import { noteMover } from './note-moves';
import { obsidianVault } from './obsidian-vault';
import type { SavedSettings } from './saved-settings';

/** Takes along what is kept of a note that was renamed or moved: its entries on the ignore list first, which no file can hinder, then its critique. */
export async function takeAlong(app: App, saved: SavedSettings, { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await moveIgnored(saved, from, to);
  await followRename({ ...obsidianVault(app.vault), ...noteMover(app) }, { from, to, folder: saved.current().folder });
}
