import { describe, expect, test } from '@jest/globals';
import { click, only, setUpPlugin, until } from './load-plugin';
import { table, untagged } from './sample-notes';

const boot = setUpPlugin();
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`Prep/Note ${String(at).padStart(2, '0')}.md`, table]));

describe('"Analyze all interview notes" on the built main.js', () => {
  test('writes a critique for every tagged note and for no other', async () => {
    const files = {
      'a.md': table,
      'b/b.md': '#interview/mock\n\n| question | story |\n| --- | --- |\n| Why us? | |\n',
      'untagged.md': untagged,
      'code.md': '`#interview` is the tag\n',
      'ours.md': '---\ninterview-coach: critique\ntags: [interview]\n---\n',
    };
    const host = await boot({ files });
    host.run('analyze-all-interviews');
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual([expect.stringContaining('Read 2 interview notes, wrote 2 notes.')]);
    const made = host.paths().filter((path) => !(path in files));
    expect(made).toEqual(['Interview coach/a (critique).md', 'Interview coach/b/b (critique).md']);
    expect(document.querySelector('.modal')).toBeNull();
  });

  test('says that all is up to date the second time, and writes nothing', async () => {
    const host = await boot({ files: { 'a.md': table } });
    host.run('analyze-all-interviews');
    await until(() => host.notices().length === 1);
    const first = await host.read('Interview coach/a (critique).md');
    host.run('analyze-all-interviews');
    await until(() => host.notices().length === 2);
    expect(host.notices()[1]).toContain('Read 1 interview note. Everything is up to date.');
    expect(await host.read('Interview coach/a (critique).md')).toBe(first);
  });

  test('reads another tag where the settings name one', async () => {
    const host = await boot({ files: { 'a.md': table, 'b.md': table.replace('interview', 'prep') }, settings: { tag: '#prep' } });
    host.run('analyze-all-interviews');
    await until(() => host.notices().length > 0);
    expect(host.paths()).toEqual(['Interview coach/b (critique).md', 'a.md', 'b.md']);
  });

  test('says what to do where no note is tagged', async () => {
    const host = await boot({ files: { 'a.md': untagged } });
    host.run('analyze-all-interviews');
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual(['No interview notes yet. Add the tag #interview to a note, then run this command again.']);
  });

  test('shows how far it is, and "Cancel" stops it with nothing written', async () => {
    const host = await boot({ files: many(40) });
    host.run('analyze-all-interviews');
    await until(() => /of 40 notes/.test(only('.modal [role="status"]').textContent ?? ''));
    click('Cancel');
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual(['Cancelled. Nothing was written.']);
    expect(host.paths()).toHaveLength(40);
  });

  test('stops cleanly when the plugin is unloaded in the middle', async () => {
    const host = await boot({ files: many(40) });
    host.run('analyze-all-interviews');
    await until(() => document.querySelector('.modal') !== null);
    host.unload();
    await until(() => document.querySelector('.modal') === null);
    await new Promise((resolve) => { window.setTimeout(resolve, 100); });
    expect(host.paths()).toHaveLength(40);
  });

  test('names a note that cannot be written, and writes the others', async () => {
    const host = await boot({ files: { 'a.md': table, 'b.md': table, 'Interview coach/a (critique).md/x.md': '' } });
    host.run('analyze-all-interviews');
    await until(() => host.notices().length === 2);
    expect(host.notices()[0]).toBe('Interview coach/a (critique).md: A folder has the name that this note needs.');
    expect(host.notices()[1]).toContain('Read 2 interview notes, wrote 1 note.');
    expect(host.paths()).toContain('Interview coach/b (critique).md');
  });

  test('marks the critique of a note that is gone, and takes that of a renamed note along', async () => {
    const host = await boot({ files: { 'a.md': table, 'b.md': table } });
    host.run('analyze-all-interviews');
    await until(() => host.notices().length === 1);
    await host.remove('a.md');
    await host.rename('b.md', 'New place/c.md');
    await until(() => host.paths().includes('Interview coach/New place/c (critique).md'));
    host.run('analyze-all-interviews');
    await until(() => host.notices().length === 2);
    expect(await host.read('Interview coach/a (critique).md')).toContain('source-gone: true');
    expect(await host.read('Interview coach/New place/c (critique).md')).not.toContain('source-gone');
    expect(host.paths()).not.toContain('Interview coach/b (critique).md');
  });
});
