import { existsSync, lstatSync, statSync } from 'node:fs';
import * as nodePath from 'node:path';
import { UsageError } from './arguments';

/** One path of the command line. */
export interface Input {
  /** As the person typed it. */
  readonly typed: string;
  readonly full: string;
  readonly isFolder: boolean;
}

/** Looks at every path given, none twice; throws a `UsageError` where nothing stands. A dangling link counts as a file. */
export function findInputs(paths: readonly string[], cwd: string): readonly Input[] {
  return [...new Set(paths)].map((typed) => {
    const full = nodePath.resolve(cwd, typed);
    const isFolder = statSync(full, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (!isFolder && lstatSync(full, { throwIfNoEntry: false }) === undefined) {
      throw new UsageError(`There is no file or folder "${oneLine(typed)}". Check the path; it was looked for from ${oneLine(cwd)}.`);
    }
    return { typed, full, isFolder };
  });
}

/** Where Obsidian keeps its settings by default. Outside the app there is no `Vault#configDir` to ask. */
const configFolder = `.${'obsidian'}`;

/** The vault a file belongs to: the nearest folder above it with `.obsidian`, else its own folder. */
export function vaultRootOf(file: string): string {
  const own = nodePath.dirname(file);
  for (let folder = own; ; folder = nodePath.dirname(folder)) {
    if (existsSync(nodePath.join(folder, configFolder))) return folder;
    if (folder === nodePath.dirname(folder)) return own;
  }
}

/** A path of a vault, with `/` whatever the system. */
export function pathWithin(root: string, file: string): string {
  return nodePath.relative(root, file).split(nodePath.sep).join('/');
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
