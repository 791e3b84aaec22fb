import { describe, expect, test } from '@jest/globals';
import { writeNewNote } from '../../src/app/new-note';
import { MemoryVault } from '../doubles/memory-vault';

const note = { folder: 'In', name: 'Round', text: 'words' };

describe('a new note', () => {
  test('stands under its name', async () => {
    const vault = new MemoryVault();
    expect(await writeNewNote(vault, note)).toBe('In/Round.md');
    expect(vault.files.get('In/Round.md')).toBe('words');
  });

  test('never stands over a file, however that is capitalised', async () => {
    const vault = new MemoryVault({ 'in/round.md': 'mine', 'In/Round 2.md': 'mine too' });
    expect(await writeNewNote(vault, note)).toBe('In/Round 3.md');
    expect([...vault.files.values()].filter((text) => text.startsWith('mine'))).toHaveLength(2);
  });

  test('gives way to a file that came meanwhile', async () => {
    const vault = new MemoryVault();
    const list = (): Promise<readonly string[]> => {
      vault.files.set('In/Round.md', 'came meanwhile');
      return Promise.resolve([]);
    };
    expect(await writeNewNote({ list, process: vault.process }, note)).toBe('In/Round 2.md');
    expect(vault.files.get('In/Round.md')).toBe('came meanwhile');
  });

  test('that cannot be written is told', async () => {
    await expect(writeNewNote({ list: () => Promise.resolve([]), process: () => Promise.reject(new Error('full')) }, note)).rejects.toThrow('full');
  });
});
