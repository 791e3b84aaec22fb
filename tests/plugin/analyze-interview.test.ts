import { describe, expect, test } from '@jest/globals';
import { click, only, setUpPlugin, until } from './load-plugin';
import { table, untagged } from './sample-notes';

const boot = setUpPlugin();
const critique = 'Interview coach/Prep/Table (critique).md';

describe('"Analyze interview" on the built main.js', () => {
  test('is offered only while a Markdown note is open', async () => {
    const host = await boot({ files: { 'a.md': table } });
    expect(host.commands().map(({ id }) => id)).not.toContain('analyze-interview');
    await host.open('a.md');
    expect(host.commands()).toContainEqual({ id: 'analyze-interview', name: 'Analyze interview' });
  });

  test('writes the critique note of a tagged note, and opens it on demand', async () => {
    const host = await boot({ files: { 'Prep/Table.md': table } });
    await host.open('Prep/Table.md');
    expect(host.run('analyze-interview')).toBe(true);
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain(`Wrote ${critique}`);
    const text = await host.read(critique);
    expect(text).toContain('interview-coach: critique');
    expect(text).toContain('critique-of: "[[Prep/Table');
    expect(text).toContain('Tell me about a project you led');
    expect(text).not.toContain('**What is weak**');
    expect(await host.read('Prep/Table.md')).toBe(table);
    click('Open critique');
    await until(() => only('.mod-root .inline-title').textContent === 'Table (critique)');
  });

  test('changes nothing the second time and says so', async () => {
    const host = await boot({ files: { 'Prep/Table.md': table } });
    await host.open('Prep/Table.md');
    host.run('analyze-interview');
    await until(() => host.notices().length === 1);
    const first = await host.read(critique);
    host.run('analyze-interview');
    await until(() => host.notices().length === 2);
    expect(host.notices()[1]).toContain('Already up to date');
    expect(await host.read(critique)).toBe(first);
  });

  test('keeps what the user changed in the critique', async () => {
    const host = await boot({ files: { 'Prep/Table.md': table } });
    await host.open('Prep/Table.md');
    host.run('analyze-interview');
    await until(() => host.notices().length === 1);
    await host.write(critique, `${await host.read(critique) ?? ''}\nMy own words.\n`);
    await host.write('Prep/Table.md', table.replace('Nightly job', 'The nightly job'));
    host.run('analyze-interview');
    await until(() => host.notices().length === 2);
    expect(await host.read(critique)).toContain('My own words.');
  });

  test('reads what is typed but not yet on disk', async () => {
    const host = await boot({ files: { 'a.md': '#interview\n\n' } });
    await host.open('a.md');
    host.setCursor({ line: 2, ch: 0 });
    host.type('| question | story 1 |\n| --- | --- |\n| Why do you want to leave? | |\n');
    host.run('analyze-interview');
    await until(() => host.notices().length > 0);
    expect(await host.read('Interview coach/a (critique).md')).toContain('Why do you want to leave?');
  });

  test('leaves a note of its own alone', async () => {
    const host = await boot({ files: { 'a.md': '---\ninterview-coach: critique\ntags: [interview]\n---\n1. Why?\n' } });
    await host.open('a.md');
    host.run('analyze-interview');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('written by the coach itself');
    expect(host.paths()).toEqual(['a.md']);
  });

  test('writes into the folder and the form of the settings', async () => {
    const host = await boot({ files: { 'a.md': table }, settings: { folder: 'Coach/notes', form: 'full' } });
    await host.open('a.md');
    host.run('analyze-interview');
    await until(() => host.paths().includes('Coach/notes/a (critique).md'));
    expect(await host.read('Coach/notes/a (critique).md')).toContain('**What is weak**');
  });
});

describe('"Analyze interview" on a note that is not tagged', () => {
  const start = async (): Promise<Awaited<ReturnType<typeof boot>>> => {
    const host = await boot({ files: { 'a.md': untagged } });
    await host.open('a.md');
    host.run('analyze-interview');
    await until(() => document.querySelector('.modal') !== null);
    return host;
  };

  test('asks first, and names the tag', async () => {
    await start();
    expect(only('.modal').textContent).toContain('#interview');
  });

  test('"Tag and analyze" adds the tag, then writes the critique', async () => {
    const host = await start();
    click('Tag and analyze');
    await until(() => host.notices().length > 0);
    expect(await host.read('a.md')).toBe(`---\ntags:\n  - interview\n---\n${untagged}`);
    expect(host.paths()).toContain('Interview coach/a (critique).md');
  });

  test('"Only this once" leaves the note as it is', async () => {
    const host = await start();
    click('Only this once');
    await until(() => host.notices().length > 0);
    expect(await host.read('a.md')).toBe(untagged);
    expect(host.paths()).toContain('Interview coach/a (critique).md');
  });

  test.each([['Cancel'], ['Escape']])('%s writes nothing', async (way) => {
    const host = await start();
    if (way === 'Escape') document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    else click('Cancel');
    await until(() => document.querySelector('.modal') === null);
    await Promise.resolve();
    expect(host.paths()).toEqual(['a.md']);
    expect(host.notices()).toEqual([]);
  });

  test('says why a tag cannot be added, and changes nothing', async () => {
    const broken = '---\ntitle: "open\nother: [\n---\nText\n';
    const host = await boot({ files: { 'a.md': broken } });
    await host.open('a.md');
    host.run('analyze-interview');
    await until(() => document.querySelector('.modal') !== null);
    click('Tag and analyze');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('The tag could not be added to a.md.');
    expect(await host.read('a.md')).toBe(broken);
  });
});
