import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import * as nodePath from 'node:path';
import { UsageError } from './arguments';

/** One path of the command line. */
export interface Input {
  /** As the person typed it. */
  readonly typed: string;
  readonly full: string;
  /** The path behind all links. */
  readonly real: string;
  readonly isFolder: boolean;
}

/** Looks at every path given, none twice; throws a `UsageError` where nothing stands. A dangling link counts as a file. */
export function findInputs(paths: readonly string[], cwd: string): readonly Input[] {
  const found = paths.map((typed) => {
    if (typed === '') throw new UsageError('An empty path was given. Name a vault, a folder or a note, or use --help.');
    const full = nodePath.resolve(cwd, typed);
    const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder && lstatSync(full, { throwIfNoEntry: false }) === undefined) {
      throw new UsageError(`There is no file or folder "${oneLine(typed)}". Check the path; it was looked for from ${oneLine(cwd)}.`);
    }
    return { typed, full, real: realPath(full), isFolder };
  });
  return [...new Map([...found].reverse().map((input) => [input.real, input])).values()].reverse();
}

/** A path behind all links; as it is where a link leads nowhere. */
export function realPath(full: string): string {
  try {
    return realpathSync(full);
  } catch {
    return full;
  }
}

/** A note of a folder as a person would name it from where the folder was named. */
export function pathFrom(folder: string, path: string): string {
  return `${folder.split(nodePath.sep).join('/').replace(/\/+$/, '')}/${path}`;
}

/** Whether a file lies somewhere in a folder. */
export function liesIn(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith(nodePath.sep) ? folder : folder + nodePath.sep);
}

/** Where Obsidian keeps its settings by default. Outside the app there is no `Vault#configDir` to ask. */
const configFolder = `.${'obsidian'}`;

/** The vault a file belongs to: the nearest folder above it with `.obsidian`, else its own folder. */
export function vaultRootOf(file: string): string {
  return vaultAbove(file) ?? nodePath.dirname(file);
}

/** The nearest folder above a file with `.obsidian`; null where there is none. */
export function vaultAbove(file: string): string | null {
  for (let folder = nodePath.dirname(file); ; folder = nodePath.dirname(folder)) {
    if (existsSync(nodePath.join(folder, configFolder))) return folder;
    if (folder === nodePath.dirname(folder)) return null;
  }
}

/** A path of a vault, with `/` whatever the system. */
export function pathWithin(root: string, file: string): string {
  return nodePath.relative(root, file).split(nodePath.sep).join('/');
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
