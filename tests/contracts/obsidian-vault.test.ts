/** @jest-environment jsdom */
import 'obsidian-test-mocks/jest-setup';
import { describe, expect, jest, test } from '@jest/globals';
import type { App as AppOriginal } from 'obsidian';
import { App } from 'obsidian-test-mocks/obsidian';
import { obsidianVault } from '../../src/adapters/obsidian/obsidian-vault';
import { NoteUnreadable } from '../../src/app/ports';
import { vaultContract } from './vault.contract';

const appWith = (files: Readonly<Record<string, string>>): AppOriginal => App.createConfigured__({ files: { ...files } }).asOriginalType__();

vaultContract('Obsidian', (files) => Promise.resolve(obsidianVault(appWith(files).vault)));

describe('Obsidian as a vault, where the disk refuses', () => {
  test.each([
    ['EACCES: permission denied', 'The disk refused permission. Check that the file is not locked or read-only.'],
    ['ENOSPC: no space left on device', 'The disk is full. Free some space and run the command again.'],
    ['Odd thing', 'The vault said: Odd thing'],
  ])('%s becomes plain words with the path', async (message, reason) => {
    const { vault } = appWith({ 'a.md': 'old' });
    jest.spyOn(vault, 'process').mockRejectedValue(new Error(message));
    const change = obsidianVault(vault).process('a.md', () => 'new');
    await expect(change).rejects.toBeInstanceOf(NoteUnreadable);
    await expect(change).rejects.toMatchObject({ path: 'a.md', message: reason });
  });

  test.each([
    ['a file stands where a folder is needed', { 'Coach': 'a file' }, 'Coach/a.md', 'A file has the name that this folder needs.'],
    ['a folder stands where the note is needed', { 'Coach/a.md/b.md': '' }, 'Coach/a.md', 'A folder has the name that this note needs.'],
  ])('%s', async (_what, files, path, reason) => {
    await expect(obsidianVault(appWith(files).vault).process(path, () => 'new')).rejects.toThrow(reason);
  });

  test('a note that another program changed between the two looks is changed from what it holds then', async () => {
    const { vault } = appWith({ 'a.md': 'one' });
    jest.spyOn(vault, 'read').mockResolvedValue('old');
    await obsidianVault(vault).process('a.md', (text) => `${text ?? ''}+`);
    expect(await vault.cachedRead(vault.getFileByPath('a.md') ?? (() => { throw new Error('gone'); })())).toBe('one+');
  });
});
