import { dismissalsIn } from '../../src/app/dismissals';
import type { Dismissed } from '../../src/core/critique/dismissals';
import { defaultFolder } from '../../src/core/pages/coach-folder';
import { liesIn, vaultAbove, type Input } from './inputs';
import { nodeVault } from './node-vault';

/** What the writer called no problem, for a note that lies at `full`: by the log of the folder given, else of the vault around it. Each log is read once. */
export function dismissalsOnDisk(inputs: readonly Input[]): (full: string) => Promise<Dismissed> {
  const known = new Map<string, Promise<Dismissed>>();
  const keysAt = (root: string | null | undefined): Promise<Dismissed> => {
    if (root === null || root === undefined) return Promise.resolve(new Set());
    const keys = known.get(root) ?? dismissalsIn(nodeVault(root), () => defaultFolder).keys();
    known.set(root, keys);
    return keys;
  };
  return async (full) => {
    const own = await keysAt(inputs.find((input) => input.isFolder && liesIn(input.full, full))?.full);
    return own.size > 0 ? own : keysAt(vaultAbove(full));
  };
}
