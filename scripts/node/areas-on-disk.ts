import { areaStatesIn } from '../../src/app/area-states';
import { NoteUnreadable } from '../../src/app/ports';
import { logPath } from '../../src/core/pages/coach-folder';
import { vaultRootOf, type Input } from './inputs';
import { nodeVault } from './node-vault';

/** What the person set of weak areas, by the logs of the folders given and of the vaults around the files given. A log that cannot be read says nothing. */
export async function areasOnDisk(inputs: readonly Input[]): Promise<ReturnType<typeof areaStatesIn>> {
  const roots = new Set(inputs.map(({ full, isFolder }) => (isFolder ? full : vaultRootOf(full))));
  const logs: string[] = [];
  for (const root of roots) logs.push(await logAt(root));
  return areaStatesIn(logs.join('\n'));
}

async function logAt(root: string): Promise<string> {
  const vault = nodeVault(root);
  try {
    return (await vault.exists(logPath())) ? await vault.read(logPath()) : '';
  } catch (error) {
    if (error instanceof NoteUnreadable) return '';
    throw error;
  }
}
