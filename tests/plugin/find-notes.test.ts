import { describe, expect, test } from '@jest/globals';
import type { Host } from '../browser/host/api';
import { click, only, setUpPlugin, until } from './load-plugin';
import { table, untagged } from './sample-notes';

const boot = setUpPlugin();

const debrief = '---\nmood: "fine"   # my own words\n---\n1. Why a queue?\n    => I said it keeps the order\n2. How many?\n    => I said two\n';
const files = {
  'Prep/Debrief.md': debrief,
  'Prep/Round 1.md': debrief,
  'Bank.md': '# Import\n\n**S:** The import failed\n**T:** Mend it\n**A:** I moved it\n**R:** No failure\n',
  'Table.md': table,
  'Study.md': '## What is a B-tree?\nA tree.\n\n## What is a heap?\nA tree too.\n',
  'Groceries.md': untagged,
  'Talk.txt': debrief,
  'Interview coach/x (critique).md': `---\ninterview-coach: critique\n---\n${debrief}`,
};

const openList = async (more: Readonly<Record<string, string>> = {}): Promise<Host> => {
  const host = await boot({ files: { ...files, ...more } });
  host.run('find-interview-notes');
  await until(() => document.querySelector('.coach-ticks') !== null);
  return host;
};

const rows = (): readonly string[] => [...document.querySelectorAll('.coach-ticks li')].map((row) => row.textContent ?? '');
const boxes = (): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.coach-ticks input')];

describe('"Find interview notes" on the built main.js', () => {
  test('lists what reads like one, with its place and the reason; the clear ones are ticked', async () => {
    await openList();
    expect(rows()).toEqual([
      'ImportBank.md1 story'.replace('Import', 'Bank'),
      'DebriefPrep/Debrief.md2 questions, answers told from memory',
      'Round 1Prep/Round 1.md2 questions, answers told from memory, named as a round',
    ]);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, true]);
  });

  test('adds the tag to the ticked ones, and changes nothing else', async () => {
    const host = await openList();
    boxes()[1]?.click();
    await until(() => boxes()[1]?.checked === true);
    click('Tag these notes');
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual([expect.stringContaining('Tagged 2 notes.')]);
    for (const path of ['Prep/Debrief.md', 'Prep/Round 1.md']) {
      const text = await host.read(path) ?? '';
      expect(text).toContain('interview');
      expect(text.endsWith(debrief.slice(debrief.indexOf('1. Why')))).toBe(true);
      expect(text).toContain('mood:');
    }
    expect(await host.read('Bank.md')).toBe(files['Bank.md']);
    host.run('find-interview-notes');
    await until(() => document.querySelector('.coach-ticks') !== null);
    expect(rows()).toHaveLength(1);
  });

  test('a note that is gone or tagged meanwhile does no harm', async () => {
    const host = await openList();
    click('Tick all');
    await until(() => boxes().every(({ checked }) => checked));
    await host.remove('Bank.md');
    const already = `#interview\n\n${debrief.slice(debrief.indexOf('1. Why'))}`;
    await host.write('Prep/Debrief.md', already);
    click('Tag these notes');
    await until(() => host.notices().length === 2);
    expect(host.notices()[0]).toContain('Bank.md: There is no such note in the vault any more.');
    expect(host.notices()[1]).toContain('Tagged 2 notes.');
    expect(await host.read('Prep/Debrief.md')).toBe(already);
    expect(host.paths()).not.toContain('Bank.md');
  });

  test('cannot go on with nothing ticked, and leaves no trace when closed', async () => {
    const host = await openList();
    boxes()[2]?.click();
    await until(() => only('.coach-ticks .mod-cta').textContent === 'Nothing ticked');
    click('Cancel');
    expect(document.querySelector('.modal')).toBeNull();
    expect(await host.read('Prep/Round 1.md')).toBe(debrief);
    expect(host.notices()).toEqual([]);
  });

  test('says so where nothing reads like one', async () => {
    const host = await boot({ files: { 'a.md': untagged, 'b.md': table } });
    host.run('find-interview-notes');
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual(['No note without the tag reads like an interview note. You can still add the tag #interview to a note yourself.']);
    expect(document.querySelector('.modal')).toBeNull();
  });

  test('shows how far it is, and "Cancel" stops it with nothing changed', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`n${String(at)}.md`, debrief.repeat(20)]));
    const host = await boot({ files: many });
    host.run('find-interview-notes');
    await until(() => /of 200 notes/.test(only('.modal [role="status"]').textContent ?? ''));
    click('Cancel');
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual(['Cancelled. Nothing was changed.']);
    expect(document.querySelector('.modal')).toBeNull();
  });

  test('goes by another tag where the settings name one', async () => {
    const host = await boot({ files: { 'Table.md': table }, settings: { tag: 'prep' } });
    host.run('find-interview-notes');
    await until(() => document.querySelector('.coach-ticks') !== null);
    click('Tag these notes');
    await until(() => host.notices().length > 0);
    expect(await host.read('Table.md')).toMatch(/interview[^]*prep[^]*---/);
  });
});
