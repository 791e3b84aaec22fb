import * as fs from 'node:fs/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { analyzed, at, configFolder, debrief, freshFolder, put, run, table } from './cli-run';

beforeEach(freshFolder);

describe('analyze --write', () => {
  const critique = 'vault/Interview coach/deep/a (critique).md';

  test('writes the critique into the folder given, and says where', async () => {
    await put('vault/deep/a.md', table);
    const { stdout } = await run('vault', '--write');
    expect(stdout).toContain(`Critique notes\n  ${critique}\n`);
    expect(await fs.readFile(at(critique), 'utf8')).toContain('critique-of: "[[deep/a]]"');
  });

  test('changes nothing the second time, and nothing the user changed', async () => {
    await put('vault/deep/a.md', table);
    await run('vault', '--write');
    const mine = `${await fs.readFile(at(critique), 'utf8')}\nMy own words.\n`;
    await put(critique, mine);
    await run('vault', '--write');
    expect(await fs.readFile(at(critique), 'utf8')).toBe(mine);
    expect(await fs.readFile(at('vault/deep/a.md'), 'utf8')).toBe(table);
    expect((await fs.readdir(at('vault/Interview coach/deep')))).toEqual(['a (critique).md']);
  });

  test('writes that of a named file into its vault', async () => {
    await put(`vault/${configFolder}/app.json`, '{}');
    await put('vault/deep/a.md', table);
    const { stdout } = await run('vault/deep/a.md', '--write');
    expect(stdout).toContain(`Critique notes\n  ${critique}\n`);
    expect(await fs.readFile(at(critique), 'utf8')).toContain('critique-of: "[[deep/a]]"');
  });

  test('writes that of a named file beside it where there is no vault', async () => {
    await put('deep/a.md', table);
    await run('deep/a.md', '--write');
    expect(await fs.readFile(at('deep/Interview coach/a (critique).md'), 'utf8')).toContain('critique-of: "[[a]]"');
  });

  test('writes the same note whether the folder or the file was named', async () => {
    await put('vault/deep/a.md', table);
    await put(`vault/${configFolder}/app.json`, '{}');
    await run('vault', '--write');
    const before = await fs.readFile(at(critique), 'utf8');
    await run('vault/deep/a.md', '--write');
    expect(await fs.readFile(at(critique), 'utf8')).toBe(before);
  });

  test('writes into each folder given, and that of a file into the folder that holds it', async () => {
    await put('vault/deep/a.md', table);
    await put('other/a.md', debrief);
    const { stdout } = await run('vault', 'other', 'vault/deep/a.md', '--write');
    expect(stdout).toContain(`Critique notes\n  other/Interview coach/a (critique).md\n  ${critique}\n`);
    expect(await fs.readFile(at(critique), 'utf8')).toContain('critique-of: "[[deep/a]]"');
    expect(await fs.readFile(at('other/Interview coach/a (critique).md'), 'utf8')).toContain('critique-of: "[[a]]"');
  });

  test('leaves a note of the user alone that stands where a critique belongs, and writes the others', async () => {
    await put('vault/deep/a.md', table);
    await put('vault/b.md', debrief);
    await put(critique, 'My own.\n');
    const { code, stdout } = await run('vault', '--write');
    expect(code).toBe(1);
    expect(stdout).toContain('Problems\n  Interview coach/deep/a (critique).md: This is a note of yours: rename it');
    expect(stdout).toContain('Critique notes\n  vault/Interview coach/b (critique).md\n');
    expect(await fs.readFile(at(critique), 'utf8')).toBe('My own.\n');
  });

  test('keeps stdout for the document with --json', async () => {
    await put('vault/deep/a.md', table);
    expect((await analyzed('vault', '--write')).document.notes).toHaveLength(1);
    expect(await fs.readFile(at(critique), 'utf8')).toContain('## Fix first');
  });

  test('marks the critique of a note that is gone', async () => {
    await put('vault/deep/a.md', table);
    await run('vault', '--write');
    await fs.unlink(at('vault/deep/a.md'));
    await run('vault', '--write');
    expect(await fs.readFile(at(critique), 'utf8')).toContain('\nsource-gone: true\n---\n');
  });
});
