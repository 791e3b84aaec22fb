import { normalizePath, TFile } from 'obsidian';
import type { App, EventRef, Vault } from 'obsidian';
import { NoteUnreadable } from '../../app/ports';
import type { NoteMover } from '../../app/ports';
import { folderOf, makeFolders, told } from './obsidian-vault';

/** Moves notes as Obsidian does, links to them included. */
export function noteMover({ vault, fileManager }: App): NoteMover {
  return {
    move: (from, to) => told(from, async () => {
      const file = vault.getFileByPath(normalizePath(from));
      if (file === null) throw new NoteUnreadable(from, 'There is no such note in the vault any more.');
      if (vault.getAbstractFileByPath(normalizePath(to)) !== null) throw new NoteUnreadable(to, 'A file stands there already.');
      await makeFolders(vault, folderOf(normalizePath(to)));
      await fileManager.renameFile(file, normalizePath(to));
    }),
  };
}

/** Calls back with the old and the new path of each file that is renamed or moved. */
export function onNoteRename(vault: Vault, renamed: (from: string, to: string) => void): EventRef {
  return vault.on('rename', (file, from) => {
    if (file instanceof TFile) renamed(from, file.path);
  });
}
