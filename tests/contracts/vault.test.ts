import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as nodePath from 'node:path';
import { afterAll } from '@jest/globals';
import { nodeVault } from '../../scripts/node/node-vault';
import { MemoryVault } from '../doubles/memory-vault';
import { vaultContract } from './vault.contract';

const roots: string[] = [];

afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true, force: true }))));

vaultContract('a folder of the disk', async (files) => {
  const root = await mkdtemp(nodePath.join(tmpdir(), 'coach-vault-'));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(nodePath.dirname(nodePath.join(root, path)), { recursive: true });
    await writeFile(nodePath.join(root, path), text);
  }
  return nodeVault(root);
});

vaultContract('the memory', (files) => Promise.resolve(new MemoryVault(files)));
