import { describe, expect, test } from '@jest/globals';
import { NoteUnreadable, type Vault } from '../../src/app/ports';

/** Makes a vault that holds exactly these files. */
export type MakeVault = (files: Readonly<Record<string, string>>) => Promise<Vault>;

/** What every adapter of the Vault port must do. */
export function vaultContract(name: string, make: MakeVault): void {
  describe(`${name} as a vault`, () => {
    test('lists Markdown and text files with "/", sorted by code unit', async () => {
      const vault = await make({ 'b.md': '', 'a/z.md': '', 'a/b.txt': '', 'Z.md': '', 'picture.png': '', 'ä.md': '', 'UPPER.MD': '' });
      expect(await vault.list()).toEqual(['UPPER.MD', 'Z.md', 'a/b.txt', 'a/z.md', 'b.md', 'ä.md']);
    });

    test('lists nothing in an empty vault', async () => {
      expect(await (await make({})).list()).toEqual([]);
    });

    test.each([
      ['plain text', 'One line.\n'],
      ['a byte order mark and carriage returns', '\uFEFF# Title\r\nText\r\n'],
      ['no text at all', ''],
      ['letters of many scripts', 'नमस्ते, 日本語, 👩‍💻'],
    ])('reads %s as it lies in the file', async (_, text) => {
      expect(await (await make({ 'a.md': text })).read('a.md')).toBe(text);
    });

    test('rejects with a NoteUnreadable where no file stands', async () => {
      const vault = await make({ 'a.md': '' });
      await expect(vault.read('b.md')).rejects.toBeInstanceOf(NoteUnreadable);
      await expect(vault.read('b.md')).rejects.toMatchObject({ path: 'b.md' });
    });

    test('knows which files stand there', async () => {
      const vault = await make({ 'a/b.md': '' });
      expect(await vault.exists('a/b.md')).toBe(true);
      expect(await vault.exists('a/c.md')).toBe(false);
    });

    test('changes a note by what it holds at that moment', async () => {
      const vault = await make({ 'a.md': '\uFEFFone\r\n' });
      expect(await vault.process('a.md', (text) => `${text ?? ''}two\r\n`)).toBe(true);
      expect(await vault.read('a.md')).toBe('\uFEFFone\r\ntwo\r\n');
    });

    test('makes a note with its folders, and gives null for what was there', async () => {
      const vault = await make({});
      const seen: (string | null)[] = [];
      const made = await vault.process('Coach/deep/a (critique).md', (text) => {
        seen.push(text);
        return 'new';
      });
      expect({ made, seen }).toEqual({ made: true, seen: [null] });
      expect(await vault.read('Coach/deep/a (critique).md')).toBe('new');
      expect(await vault.list()).toEqual(['Coach/deep/a (critique).md']);
    });

    test('writes nothing when the text stays as it is', async () => {
      const vault = await make({ 'a.md': 'one' });
      expect(await vault.process('a.md', (text) => text)).toBe(false);
    });

    test('leaves a note alone when the change is null', async () => {
      const vault = await make({ 'a.md': 'one' });
      expect(await vault.process('a.md', () => null)).toBe(false);
      expect(await vault.process('b.md', () => null)).toBe(false);
      expect(await vault.read('a.md')).toBe('one');
      expect(await vault.exists('b.md')).toBe(false);
    });
  });
}
