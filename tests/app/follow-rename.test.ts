import { describe, expect, test } from '@jest/globals';
import { followRename } from '../../src/app/follow-rename';
import { writeCritiques } from '../../src/app/write-critiques';
import { MemoryVault } from '../doubles/memory-vault';
import { reviewOf } from '../doubles/review-builder';

const folder = 'Coach';
const old = 'Coach/a (critique).md';
const moved = 'Coach/deep/b (critique).md';
const rename = { from: 'a.md', to: 'deep/b.md', folder };
const options = { folder, form: 'short', kinds: new Map(), today: '2026-11-22' } as const;

describe('a note that is renamed', () => {
  test('takes its critique along, with what the user wrote in it', async () => {
    const vault = new MemoryVault();
    await writeCritiques(vault, [reviewOf('a.md').asks('old-id', 'Why do you leave?').finds('It is short.').build()], options);
    vault.files.set(old, vault.files.get(old)?.replace('> - It is short.', '> - It is short. So what.') ?? '');
    expect(await followRename(vault, rename)).toBe(moved);
    expect([...vault.files.keys()]).toEqual([moved]);
    expect(vault.files.get(moved)).toContain('critique-of: "[[deep/b]]"');
    await writeCritiques(vault, [reviewOf('deep/b.md').asks('new-id', 'Why do you leave?').finds('It is short.').build()], options);
    expect(vault.files.get(moved)).toContain('> - It is short. So what.');
    expect(vault.files.get(moved)).not.toContain('## Kept');
    expect(vault.files.get('Coach/Practice log.md')).toContain('- 2026-11-22 same-question new-id <- old-id\n');
  });

  test('leaves a link alone that the user or the app changed', async () => {
    const text = '---\ninterview-coach: critique\ncritique-of: "[[elsewhere]]"\n---\n';
    const vault = new MemoryVault({ [old]: text });
    expect(await followRename(vault, rename)).toBe(moved);
    expect(vault.files.get(moved)).toBe(text);
  });

  test.each([
    ['there is no critique', {}],
    ['a critique stands at the new name', { [old]: '---\ninterview-coach: critique\n---\n', [moved]: 'two' }],
    ['a note of the user has the name of a critique', { [old]: 'My own words.\n' }],
  ])('moves nothing where %s', async (_, files) => {
    const vault = new MemoryVault(files);
    expect(await followRename(vault, rename)).toBeNull();
    expect(Object.fromEntries(vault.files)).toEqual(files);
  });
});
