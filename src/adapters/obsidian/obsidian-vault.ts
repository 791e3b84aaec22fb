import { normalizePath, TFile, TFolder } from 'obsidian';
import type { Vault as ObsidianVault } from 'obsidian';
import { NoteUnreadable } from '../../app/ports';
import type { Vault } from '../../app/ports';

const readable = /^(?:md|txt)$/i;

/** The vault that Obsidian has open. */
export function obsidianVault(vault: ObsidianVault): Vault {
  return {
    list: () => Promise.resolve(pathsOf(vault)),
    read: (path) => told(path, () => vault.cachedRead(fileAt(vault, path))),
    exists: (path) => Promise.resolve(vault.getFileByPath(normalizePath(path)) !== null),
    process: (path, change) => told(path, () => processNote(vault, normalizePath(path), change)),
  };
}

function pathsOf(vault: ObsidianVault): readonly string[] {
  const files = vault.getFiles().filter((file) => readable.test(file.extension));
  return files.map((file) => file.path).sort((a, b) => (a < b ? -1 : 1));
}

function fileAt(vault: ObsidianVault, path: string): TFile {
  const file = vault.getFileByPath(normalizePath(path));
  if (file === null) throw new NoteUnreadable(path, 'There is no such note in the vault any more.');
  return file;
}

async function processNote(vault: ObsidianVault, path: string, change: (text: string | null) => string | null): Promise<boolean> {
  const standing = vault.getAbstractFileByPath(path);
  if (standing instanceof TFolder) throw new NoteUnreadable(path, 'A folder has the name that this note needs.');
  return standing instanceof TFile ? changeNote(vault, standing, change) : createNote(vault, path, change);
}

/** Asks first with the text in memory, so that a note that stays as it is is never written. */
async function changeNote(vault: ObsidianVault, file: TFile, change: (text: string | null) => string | null): Promise<boolean> {
  const seen = await vault.read(file);
  const wanted = change(seen);
  if (wanted === null || wanted === seen) return false;
  let written = false;
  await vault.process(file, (text) => {
    const next = change(text);
    written = next !== null && next !== text;
    return next ?? text;
  });
  return written;
}

async function createNote(vault: ObsidianVault, path: string, change: (text: string | null) => string | null): Promise<boolean> {
  const text = change(null);
  if (text === null) return false;
  await makeFolders(vault, folderOf(path));
  await vault.create(path, text);
  return true;
}

/** Paths of all folders, sorted, without the vault itself. */
export function folderPaths(vault: ObsidianVault): readonly string[] {
  const folders = vault.getAllLoadedFiles().filter((file) => file instanceof TFolder && !file.isRoot());
  return folders.map(({ path }) => path).sort((a, b) => (a < b ? -1 : 1));
}

/** Makes a folder with those on the way to it; nothing where it stands already. */
export async function makeFolders(vault: ObsidianVault, folder: string): Promise<void> {
  if (folder === '') return;
  const standing = vault.getAbstractFileByPath(folder);
  if (standing instanceof TFolder) return;
  if (standing !== null) throw new NoteUnreadable(folder, 'A file has the name that this folder needs.');
  await makeFolders(vault, folderOf(folder));
  await vault.createFolder(folder);
}

/** The folder that a path lies in; empty for the vault itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Runs a task and gives its failure in words for the writer. */
export async function told<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof NoteUnreadable ? error : new NoteUnreadable(path, reasonOf(error));
  }
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/EACCES|EPERM|permission/i, 'The disk refused permission. Check that the file is not locked or read-only.'],
  [/ENOSPC/i, 'The disk is full. Free some space and run the command again.'],
  [/ENAMETOOLONG/i, 'The path is too long for this disk. Shorten the names of the folders or of the note.'],
  [/ENOENT/i, 'The file was not found. It may have been moved or deleted meanwhile.'],
  [/already exists/i, 'Another file with this name appeared meanwhile. Run the command again.'],
  [/EBUSY|locked/i, 'Another program holds the file. Close it there and run the command again.'],
];

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return reasons.find(([pattern]) => pattern.test(message))?.[1] ?? `The vault said: ${message}`;
}
