import * as fs from 'node:fs/promises';
import * as nodePath from 'node:path';
import type { Problem } from '../../src/app/contract';
import { NoteUnreadable, type NoteMover, type Vault } from '../../src/app/ports';

/** What the vault needs of `node:fs/promises`; a test hands in another. */
export type Files = Pick<typeof fs, 'readFile' | 'readdir' | 'stat' | 'lstat' | 'realpath' | 'mkdir' | 'rename' | 'unlink' | 'writeFile'>;

export interface NodeVault extends Vault, NoteMover {
  /** Where a path of it lies on the disk. */
  readonly full: (path: string) => string;
  /** What the last `list` came upon that it could not look into: folders and links. */
  readonly unlisted: () => readonly Problem[];
}

/** A folder of the disk as a vault. `path` may also lead out of it, or be absolute: an explicitly named file. */
export function nodeVault(root: string, files: Files = fs): NodeVault {
  let unlisted: readonly Problem[] = [];
  const full = (path: string): string => nodePath.resolve(root, path);
  const readOrNull = async (path: string): Promise<string | null> => {
    try {
      return await readText(files, full(path), path);
    } catch (error) {
      if (error instanceof NoteUnreadable && error.cause === 'ENOENT') return null;
      throw error;
    }
  };
  return {
    full,
    list: async () => {
      const listing = await listNotes(files, root);
      unlisted = listing.problems;
      return listing.paths;
    },
    unlisted: () => unlisted,
    read: (path) => readText(files, full(path), path),
    exists: async (path) => (await files.stat(full(path)).catch(() => null))?.isFile() ?? false,
    process: async (path, change) => {
      const text = await readOrNull(path);
      const next = change(text);
      if (next === null || next === text) return false;
      await writeText(files, { full: full(path), path }, next);
      return true;
    },
    move: async (from, to) => {
      if ((await files.stat(full(to)).catch(() => null)) !== null) throw new NoteUnreadable(to, 'A file stands there already.');
      await files.mkdir(nodePath.dirname(full(to)), { recursive: true });
      await files.rename(full(from), full(to)).catch((error: unknown) => Promise.reject(unreadable(from, error)));
    },
  };
}

const noteName = /\.(?:md|txt)$/i;

interface Listing {
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

/** Walks real folders before linked ones and none twice, so that loops of links end and the order is always the same. */
async function listNotes(files: Files, root: string): Promise<Listing> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const folders = [''];
  const linked: string[] = [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop() ?? linked.sort(byCodeUnit).shift()) {
    try {
      const real = await files.realpath(nodePath.resolve(root, folder));
      if (seen.has(real)) continue;
      seen.add(real);
      const entries = await files.readdir(real, { withFileTypes: true });
      for (const { name, link, kind } of await Promise.all(entries.filter(isShown).map((entry) => lookAt(files, real, entry)))) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (kind === 'folder') (link ? linked : folders).push(path);
        else if (kind === 'file' && noteName.test(name)) paths.push(path);
        else if (typeof kind === 'object' && mayBeNote(name)) problems.push({ path, message: kind.message });
      }
    } catch (error) {
      problems.push({ path: folder === '' ? '.' : folder, message: unreadable(folder, error).message });
    }
  }
  return { paths: paths.sort(byCodeUnit), problems };
}

interface Entry {
  readonly name: string;
  readonly isSymbolicLink: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isFile: () => boolean;
}

interface Seen {
  readonly name: string;
  readonly link: boolean;
  readonly kind: 'folder' | 'file' | 'other' | { readonly message: string };
}

async function lookAt(files: Files, folder: string, entry: Entry): Promise<Seen> {
  const { name } = entry;
  const link = entry.isSymbolicLink();
  try {
    const target = link ? await files.stat(nodePath.join(folder, name)) : entry;
    if (target.isDirectory()) return { name, link, kind: 'folder' };
    return { name, link, kind: target.isFile() ? 'file' : 'other' };
  } catch (error) {
    return { name, link, kind: { message: unreadable(name, error, true).message } };
  }
}

function isShown({ name }: Entry): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** A dangling link to a picture is not our business. */
function mayBeNote(name: string): boolean {
  return noteName.test(name) || !name.includes('.');
}

async function readText(files: Files, full: string, path: string): Promise<string> {
  const bytes = await files.readFile(full).catch(async (error: unknown) => {
    const isLink = (await files.lstat(full).catch(() => null))?.isSymbolicLink() ?? false;
    throw unreadable(path, error, isLink);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NoteUnreadable(path, 'It is not valid UTF-8 text. Save it as UTF-8 and try again.');
  }
}

/** Writes beside the file and then takes its place, so that nobody ever sees half a note. A linked file stays a link. */
async function writeText(files: Files, { full, path }: { full: string; path: string }, text: string): Promise<void> {
  const target = await files.realpath(full).catch(() => full);
  const temporary = nodePath.join(nodePath.dirname(target), `.${nodePath.basename(target)}.${String(process.pid)}.tmp`);
  try {
    await files.mkdir(nodePath.dirname(target), { recursive: true });
    await files.writeFile(temporary, text, 'utf8');
    await files.rename(temporary, target);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw unreadable(path, error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Permission was refused. Allow reading and writing it, and try again.',
  EPERM: 'Permission was refused. Allow reading and writing it, and try again.',
  ENOENT: 'There is no such file.',
  ELOOP: 'Its links lead in a circle.',
  ENOSPC: 'The disk is full.',
  EROFS: 'The disk cannot be written to.',
  ENAMETOOLONG: 'Its name is too long for this disk.',
};

/** An error of the file system in words for the writer. */
function unreadable(path: string, error: unknown, isLink = false): NoteUnreadable {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reason = isLink && code === 'ENOENT' ? 'It is a link to a file that is not there.' : reasons[code];
  const problem = new NoteUnreadable(path, reason ?? `It could not be read or written (${code === '' ? 'unknown reason' : code}).`);
  problem.cause = code;
  return problem;
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
