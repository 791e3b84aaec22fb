import * as nodePath from 'node:path';
import type { Problem } from '../../src/app/contract';
import { openNote } from '../../src/app/open-note';
import { NoteUnreadable, type Vault } from '../../src/app/ports';
import { rubricDesk } from '../../src/app/rubric';
import { defaultSettings } from '../../src/app/settings';
import type { Rubric } from '../../src/core/critique/rubric';
import { rubricPath } from '../../src/core/pages/coach-folder';
import { liesIn, pathFrom, pathWithin, vaultAbove, vaultRootOf, type Input } from './inputs';
import { nodeVault } from './node-vault';
import { parseYaml } from './parse-yaml';

export interface RubricsOnDisk {
  /** What holds for a note that lies at `full`: the rubric note of the folder given, else of the vault around it. */
  readonly rubricFor: (full: string) => Promise<Rubric>;
  /** What of the rubrics asked for cannot be used, with paths as a person would name them. */
  readonly problems: () => Promise<readonly Problem[]>;
}

/** The rubric notes of the folders that the inputs name or lie in; each is read once. */
export function rubricsOnDisk(inputs: readonly Input[], cwd: string): RubricsOnDisk {
  const folders = inputs.filter(({ isFolder }) => isFolder);
  const isGivenOrVault = (root: string | null): boolean => root !== null && (folders.some(({ full }) => full === root) || vaultAbove(nodePath.join(root, 'note')) === root);
  const standings = new Map<string, Promise<Standing>>();
  const standingAt = (root: string | null): Promise<Standing> => {
    const standing = standings.get(root ?? '') ?? standingIn(root, isGivenOrVault(root));
    standings.set(root ?? '', standing);
    return standing;
  };
  /** The vault around a folder, else the folder, as the critiques are written there; looked for once. */
  const vaultsAround = new Map<string, string>();
  const vaultAround = (folder: string): string => {
    const vault = vaultsAround.get(folder) ?? vaultRootOf(nodePath.join(folder, 'note'));
    vaultsAround.set(folder, vault);
    return vault;
  };
  const shown = (path: string, root: string): string => {
    const folder = folders.find(({ full }) => full === root);
    if (folder === undefined) return pathWithin(cwd, nodePath.join(root, path));
    return inputs.length === 1 ? path : pathFrom(folder.typed, path);
  };
  return {
    rubricFor: async (full) => {
      const given = folders.find((folder) => liesIn(folder.full, full))?.full ?? null;
      const own = await standingAt(given);
      return (own.isThere ? own : await standingAt(vaultAround(given ?? nodePath.dirname(full)))).rubric;
    },
    problems: async () => {
      const found = await Promise.all([...standings].map(async ([root, standing]) => {
        return (await standing).problems.map(({ path, message }) => ({ path: shown(path, root), message }));
      }));
      return found.flat();
    },
  };
}

interface Standing {
  readonly isThere: boolean;
  readonly rubric: Rubric;
  readonly problems: readonly Problem[];
}

/** `isWhole` where the folder was given or is a vault: a folder that a file merely lies in may hold anything, and is not searched. */
async function standingIn(root: string | null, isWhole: boolean): Promise<Standing> {
  const vault = nodeVault(root ?? '');
  const path = root === null ? null : await rubricIn(vault, isWhole);
  const desk = rubricDesk({ vault, path: () => path, settings: () => defaultSettings });
  return { isThere: path !== null, rubric: await desk.rubric(), problems: await desk.problems() };
}

/** The rubric note in our folder, however its name is capitalised, else the first of that name that its front matter marks; null where there is none. */
async function rubricIn(vault: Vault, isWhole: boolean): Promise<string | null> {
  const own = rubricPath();
  if (await vault.exists(own)) return own;
  if (!isWhole) return null;
  const named = (await vault.list()).filter((path) => nodePath.posix.basename(path).toLowerCase() === nodePath.posix.basename(own).toLowerCase());
  for (const path of named) if (path.toLowerCase() === own.toLowerCase() || (await isMarked(vault, path))) return path;
  return null;
}

async function isMarked(vault: Vault, path: string): Promise<boolean> {
  try {
    return openNote(path, await vault.read(path), parseYaml).source.frontMatter['interview-coach'] === 'rubric';
  } catch (error) {
    if (error instanceof NoteUnreadable) return false;
    throw error;
  }
}
