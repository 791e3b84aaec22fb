import { describe, expect, test } from '@jest/globals';
import type { Host } from '../browser/host/api';
import { click, only, setUpPlugin, until } from './load-plugin';
import { table } from './sample-notes';

const boot = setUpPlugin();

const cursorAt = (host: Host, words: string, shift = 0): void => {
  const lines = host.editorText().split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  host.setCursor({ line, ch: (lines[line] ?? '').indexOf(words) + shift });
};

const openModal = async (words: string, shift = 0): Promise<Host> => {
  const host = await boot({ files: { 'a.md': table } });
  await host.open('a.md');
  cursorAt(host, words, shift);
  host.run('fill-in-story');
  await until(() => document.querySelector('.modal') !== null || host.notices().length > 0);
  return host;
};

const field = (part: string): HTMLTextAreaElement => only(`#coach-${part}`) as HTMLTextAreaElement;
const noteOf = (part: string): string => only(`#coach-${part}-note`).textContent ?? '';

const typeInto = async (part: string, text: string): Promise<void> => {
  field(part).value = text;
  field(part).dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => true);
};

describe('"Fill in STAR story" on the built main.js', () => {
  test('is offered only where the cursor stands on a line with a pipe', async () => {
    const host = await boot({ files: { 'a.md': table } });
    await host.open('a.md');
    host.setCursor({ line: 1, ch: 0 });
    expect(host.commands().map(({ id }) => id)).not.toContain('fill-in-story');
    cursorAt(host, 'Nightly');
    expect(host.commands().map(({ id }) => id)).toContain('fill-in-story');
  });

  test('says where to put the cursor when it stands in another cell', async () => {
    const host = await openModal('Tell me about');
    expect(host.notices()).toEqual(['Put the cursor in a story cell of a table of questions, then run this command again.']);
    expect(document.querySelector('.modal')).toBeNull();
  });

  test('starts with what the cell says and names what it lacks while the user types', async () => {
    await openModal('Nightly');
    expect(only('.modal').textContent).toContain('Tell me about a project you led');
    expect(field('situation').value).toBe('Nightly job failed twice a week');
    expect(field('action').value).toBe('I moved it to a queue and wrote the alerts');
    expect([field('task').value, field('result').value, field('learning').value]).toEqual(['', '', '']);
    await typeInto('task', 'Fix it');
    await until(() => noteOf('task').includes('2 words'));
    await typeInto('task', 'Bring the failures to zero before the audit in May');
    await until(() => noteOf('task') === 'Nothing missing here.');
  });

  test('shows the exact change and writes it as one step, with nothing but the cell changed', async () => {
    const host = await openModal('Nightly');
    await typeInto('task', 'No failure | before the audit');
    await typeInto('result', 'From 2 a week\nto none');
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    const [before, after] = [...document.querySelectorAll('.modal pre')].map((pre) => pre.textContent);
    expect(before).toBe('S: Nightly job failed twice a week<br>\nA: I moved it to a queue and wrote the alerts');
    expect(after).toContain('T: No failure \\| before the audit<br>\nA:');
    click('Write to note');
    await until(() => host.notices().length > 0);
    const cell = 'S: Nightly job failed twice a week<br>A: I moved it to a queue and wrote the alerts';
    const filled = 'S: Nightly job failed twice a week<br>T: No failure \\| before the audit<br>A: I moved it to a queue and wrote the alerts<br>R: From 2 a week<br>to none';
    expect(host.editorText()).toBe(table.replace(cell, filled));
    host.undo();
    expect(host.editorText()).toBe(table);
  });

  test('fills an empty cell', async () => {
    const host = await openModal('wrote the alerts |', 'wrote the alerts | '.length);
    expect(field('situation').value).toBe('');
    await typeInto('situation', 'Two teams, one queue');
    await typeInto('action', 'I wrote the contract');
    await typeInto('learning', 'Ask first');
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    click('Write to note');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(table.replace('wrote the alerts |  |', 'wrote the alerts | S: Two teams, one queue<br><br>A: I wrote the contract<br><br>_Ask first_ |'));
  });

  test('dresses a new label as the cell dresses its own, and keeps the parts that stay', async () => {
    const host = await openModal('Release went out');
    expect(field('learning').value).toBe('_I learned to test first_');
    await typeInto('task', '');
    await typeInto('result', 'Two hours lost, 40 users saw an error');
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    click('Write to note');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(table.replace('Two hours lost', 'Two hours lost, 40 users saw an error').replace('Get it back', ''));
  });

  test('leaves no trace on Escape', async () => {
    const host = await openModal('Nightly');
    await typeInto('task', 'Something');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector('.modal')).toBeNull();
    expect(host.editorText()).toBe(table);
    expect(await host.read('a.md')).toBe(table);
    expect(host.notices()).toEqual([]);
  });

  test('does not go on without a change', async () => {
    await openModal('Nightly');
    click('Preview change');
    await until(() => only('.modal [role="status"]').textContent !== '');
    expect(only('.modal [role="status"]').textContent).toBe('Nothing changed yet. Type in at least one field.');
  });

  test('refuses to write into a note that changed meanwhile', async () => {
    const host = await openModal('Nightly');
    await typeInto('task', 'No failure before the audit');
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    await host.write('a.md', table.replace('Nightly', 'Weekly'));
    click('Write to note');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('The note changed while this was open, so nothing was written.');
    expect(host.editorText()).toBe(table.replace('Nightly', 'Weekly'));
  });
});
