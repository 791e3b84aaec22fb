import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as nodePath from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodeVault, type Files } from '../../scripts/node/node-vault';

let root = '';
const at = (path: string): string => nodePath.join(root, path);

beforeEach(async () => {
  root = await fs.mkdtemp(nodePath.join(tmpdir(), 'coach-'));
});

afterEach(() => fs.rm(root, { recursive: true, force: true }));

async function put(path: string, text: string | Uint8Array = ''): Promise<void> {
  await fs.mkdir(nodePath.dirname(at(path)), { recursive: true });
  await fs.writeFile(at(path), text);
}

/** The file system, refusing whatever ends in `locked`. */
function refusing(code: string): Files {
  const refuse = (path: unknown): void => {
    if (/locked(\.md)?$/.test(String(path))) throw Object.assign(new Error(code), { code });
  };
  const guarded = (name: keyof Files) => async (...args: readonly unknown[]): Promise<unknown> => {
    refuse(args[0]);
    return (fs[name] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
  };
  const names = ['readFile', 'readdir', 'stat', 'lstat', 'realpath', 'mkdir', 'rename', 'unlink', 'writeFile'] as const;
  return Object.fromEntries(names.map((name) => [name, guarded(name)])) as unknown as Files;
}

describe('the walk of a folder', () => {
  test('looks into no hidden folder and no node_modules', async () => {
    for (const folder of ['.config', '.git', '.trash', 'node_modules', 'deep/node_modules', 'deep/.cache']) await put(`${folder}/no.md`);
    await put('deep/yes.md');
    await put('.hidden.md');
    expect(await nodeVault(root).list()).toEqual(['deep/yes.md']);
  });

  test('takes a directory named like a note for a folder', async () => {
    await put('x.md/inside.md');
    const vault = nodeVault(root);
    expect(await vault.list()).toEqual(['x.md/inside.md']);
    expect(vault.unlisted()).toEqual([]);
    expect(await vault.exists('x.md')).toBe(false);
  });

  test('names a dangling link to a note, and is silent about one to a picture', async () => {
    await fs.symlink(at('nowhere.md'), at('dangling.md'));
    await fs.symlink(at('nowhere.png'), at('dangling.png'));
    await put('fine.md');
    const vault = nodeVault(root);
    expect(await vault.list()).toEqual(['fine.md']);
    expect(vault.unlisted()).toEqual([{ path: 'dangling.md', message: 'It is a link to a file that is not there.' }]);
  });

  test('follows links, reads no folder twice, and ends where they lead in a circle', async () => {
    await put('a/one.md');
    await fs.symlink(root, at('a/up'));
    await fs.symlink(at('a'), at('0-again'));
    await fs.symlink(at('a/one.md'), at('link.md'));
    await fs.symlink(at('self'), at('self'));
    const vault = nodeVault(root);
    expect(await vault.list()).toEqual(['a/one.md', 'link.md']);
    expect(vault.unlisted()).toEqual([{ path: 'self', message: 'Its links lead in a circle.' }]);
  });

  test('names a folder it may not look into, and goes on', async () => {
    await put('locked/a.md');
    await put('open/b.md');
    const vault = nodeVault(root, refusing('EACCES'));
    expect(await vault.list()).toEqual(['open/b.md']);
    expect(vault.unlisted()).toEqual([{ path: 'locked', message: expect.stringContaining('Permission was refused') as unknown }]);
  });
});

describe('reading a note', () => {
  test.each([
    ['EACCES', 'Permission was refused. Allow reading and writing it, and try again.'],
    ['EPERM', 'Permission was refused. Allow reading and writing it, and try again.'],
    ['EIO', 'It could not be read or written (EIO).'],
  ])('says why on %s', async (code, message) => {
    await put('locked.md');
    await expect(nodeVault(root, refusing(code)).read('locked.md')).rejects.toMatchObject({ name: 'NoteUnreadable', path: 'locked.md', message });
  });

  test('refuses bytes that are not UTF-8', async () => {
    await put('latin.md', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    await expect(nodeVault(root).read('latin.md')).rejects.toMatchObject({ message: 'It is not valid UTF-8 text. Save it as UTF-8 and try again.' });
  });

  test('reads a file outside by the path it was typed with', async () => {
    await put('vault/a.md', 'a');
    await put('b.md', 'b');
    expect(await nodeVault(at('vault')).read('../b.md')).toBe('b');
    expect(await nodeVault(at('vault')).read(at('b.md'))).toBe('b');
  });
});

describe('writing a note', () => {
  test('leaves no other file behind', async () => {
    await nodeVault(root).process('a/b.md', () => 'text');
    expect(await fs.readdir(at('a'))).toEqual(['b.md']);
  });

  test('leaves the old text and nothing else where it fails', async () => {
    await put('a.md', 'old');
    const files: Files = { ...fs, rename: () => Promise.reject(Object.assign(new Error('no'), { code: 'EROFS' })) };
    await expect(nodeVault(root, files).process('a.md', () => 'new')).rejects.toMatchObject({ message: 'The disk cannot be written to.' });
    expect(await fs.readdir(root)).toEqual(['a.md']);
    expect(await fs.readFile(at('a.md'), 'utf8')).toBe('old');
  });

  test('writes through a link', async () => {
    await put('real/a.md', 'old');
    await fs.symlink(at('real/a.md'), at('link.md'));
    await nodeVault(root).process('link.md', () => 'new');
    expect(await fs.readFile(at('real/a.md'), 'utf8')).toBe('new');
    expect((await fs.lstat(at('link.md'))).isSymbolicLink()).toBe(true);
  });

  test('never takes a note it may not read for one that is not there', async () => {
    await put('locked.md', 'mine');
    await expect(nodeVault(root, refusing('EACCES')).process('locked.md', () => 'new')).rejects.toMatchObject({ name: 'NoteUnreadable' });
    expect(await fs.readFile(at('locked.md'), 'utf8')).toBe('mine');
  });
});

describe('moving a note', () => {
  test('makes the folders on the way', async () => {
    await put('a.md', 'a');
    await nodeVault(root).move('a.md', 'x/y/b.md');
    expect(await fs.readFile(at('x/y/b.md'), 'utf8')).toBe('a');
  });

  test('refuses to take the place of another', async () => {
    await put('a.md', 'a');
    await put('b.md', 'b');
    await expect(nodeVault(root).move('a.md', 'b.md')).rejects.toMatchObject({ message: 'A file stands there already.' });
    expect(await fs.readFile(at('b.md'), 'utf8')).toBe('b');
  });
});
