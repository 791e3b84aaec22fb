import { dismissalsIn } from '../../src/app/dismissals';
import type { Dismissed } from '../../src/core/critique/dismissals';
import { defaultFolder } from '../../src/core/pages/coach-folder';
import { liesIn, vaultRootOf, type Input } from './inputs';
import { nodeVault } from './node-vault';

/** What the writer called no problem, for a note that lies at `full`: by the log of the folder given, else of the vault around it, else of its own folder, where its critique is written. Each log is read once. */
export function dismissalsOnDisk(inputs: readonly Input[]): (full: string) => Promise<Dismissed> {
  const known = new Map<string, Promise<Dismissed>>();
  const keysAt = (root: string): Promise<Dismissed> => {
    const keys = known.get(root) ?? dismissalsIn(nodeVault(root), () => defaultFolder).keys();
    known.set(root, keys);
    return keys;
  };
  return async (full) => {
    const given = inputs.find((input) => input.isFolder && liesIn(input.full, full))?.full;
    const own = given === undefined ? null : await keysAt(given);
    return own !== null && own.size > 0 ? own : keysAt(vaultRootOf(full));
  };
}
