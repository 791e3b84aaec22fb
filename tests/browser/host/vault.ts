import * as mocks from 'obsidian-test-mocks/obsidian';
import { patch } from './patch';

let tick = 0;

/**
 * Gaps: the mock creates over a file that stands there, or in a folder that does not, makes a folder twice, and leaves
 * size and time of change at 0. The time is a counter: same run, same values.
 */
export const installVault = (): void => {
  const vault = mocks.Vault.prototype;
  patch(vault, 'create', (original) => async function (this: mocks.Vault, ...[path, data, options]) {
    refuse(this.getAbstractFileByPath(path) !== null, 'File already exists.');
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    refuse(folder !== '' && this.getFolderByPath(folder) === null, `ENOENT: no such file or directory, open '${path}'`);
    return original.call(this, path, data, options);
  });
  patch(vault, 'createFolder', (original) => async function (this: mocks.Vault, path) {
    refuse(this.getAbstractFileByPath(path) !== null, 'Folder already exists.');
    return original.call(this, path);
  });
  patch(vault, 'trigger', (original) => function (this: mocks.Vault, name, ...data) {
    const [file] = data;
    if ((name === 'create' || name === 'modify') && file instanceof mocks.TFile) stamp(this, file);
    original.call(this, name, ...data);
  });
};

const refuse = (fault: boolean, reason: string): void => {
  if (fault) throw new Error(reason);
};

const stamp = (vault: mocks.Vault, file: mocks.TFile): void => {
  tick += 1;
  file.stat = { ctime: file.stat.ctime === 0 ? tick : file.stat.ctime, mtime: tick, size: vault.readSync__(file).length };
};
