import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as nodePath from 'node:path';
import { nodeVault } from '../../scripts/node/node-vault';
import { MemoryVault } from '../doubles/memory-vault';
import { vaultContract } from './vault.contract';

vaultContract('a folder of the disk', async (files) => {
  const root = await mkdtemp(nodePath.join(tmpdir(), 'coach-vault-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(nodePath.dirname(nodePath.join(root, path)), { recursive: true });
    await writeFile(nodePath.join(root, path), text);
  }
  return nodeVault(root);
});

vaultContract('the memory', (files) => Promise.resolve(new MemoryVault(files)));
