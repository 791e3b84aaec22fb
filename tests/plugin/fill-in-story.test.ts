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
  test('is offered in every note that is open', async () => {
    const host = await boot({ files: { 'a.md': table } });
    expect(host.commands().map(({ id }) => id)).not.toContain('fill-in-story');
    await host.open('a.md');
    host.setCursor({ line: 1, ch: 0 });
    expect(host.commands().map(({ id }) => id)).toContain('fill-in-story');
  });

  test('takes the first cell of the row with something missing, wherever the cursor stands in it', async () => {
    await openModal('Tell me about');
    expect(only('.modal').textContent).toContain('Tell me about a project you led');
    expect(field('situation').value).toBe('Nightly job failed twice a week');
  });

  test('lets the user choose a question where the cursor stands at none', async () => {
    const host = await openModal('tags:');
    expect([...document.querySelectorAll('.suggestion-item .coach-label')].map((label) => label.textContent)).toEqual(['Something is missing', 'Has a story']);
    only('.suggestion-item:first-child').click();
    await until(() => document.querySelector('#coach-situation') !== null);
    expect(field('situation').value).toBe('Nightly job failed twice a week');
    expect(host.notices()).toEqual([]);
  });

  test('offers a table in a note without a question', async () => {
    const host = await boot({ files: { 'a.md': 'Milk and bread.\n' } });
    await host.open('a.md');
    host.run('fill-in-story');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('There is no question in this note yet.');
    click('Insert STAR table');
    await until(() => host.editorText().includes('| question | breakdown | story 1 |'));
    expect(host.cursor()).toEqual({ line: 4, ch: 2 });
    host.undo();
    expect(host.editorText()).toBe('Milk and bread.\n');
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
    expect(field('learning').value).toBe('I learned to test first');
    await typeInto('task', '');
    await typeInto('result', 'Two hours lost, 40 users saw an error');
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    click('Write to note');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(table.replace('Two hours lost', 'Two hours lost, 40 users saw an error').replace('Get it back', ''));
  });

  test('leaves no trace but the draft on Escape, which is offered on reopening', async () => {
    const host = await openModal('Nightly');
    await typeInto('task', 'Something');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector('.modal')).toBeNull();
    expect(host.editorText()).toBe(table);
    expect(await host.read('a.md')).toBe(table);
    expect(host.notices()).toEqual([]);
    host.run('fill-in-story');
    await until(() => only('.modal').textContent.includes('You have a draft of this story'));
    expect(document.activeElement?.textContent).toBe('Use the draft');
    click('Use the draft');
    await until(() => field('task').value === 'Something');
  });

  test('the draft is forgotten once it is written', async () => {
    const host = await openModal('Nightly');
    await typeInto('task', 'No failure before the audit');
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    click('Write to note');
    await until(() => host.notices().length > 0);
    host.undo();
    host.run('fill-in-story');
    await until(() => document.querySelector('.modal #coach-task') !== null);
    expect(field('task').value).toBe('');
  });

  test('does not go on without a change', async () => {
    await openModal('Nightly');
    click('Preview change');
    await until(() => only('.modal .coach-hint').textContent !== '');
    expect(only('.modal .coach-hint').textContent).toBe('Nothing changed yet. Type in at least one field.');
  });

  const changedUnder = async (part: string, words: string, change: (text: string) => string): Promise<Host> => {
    const host = await openModal('Nightly');
    await typeInto(part, words);
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    await host.write('a.md', change(table));
    click('Write to note');
    await until(() => document.querySelector('.modal pre') === null);
    return host;
  };

  test('writes to the new place where only the rest of the note changed meanwhile', async () => {
    const host = await changedUnder('task', 'No failure before the audit', (text) => `${text}\nA line below.\n`);
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toContain('<br>T: No failure before the audit<br>');
    expect(host.editorText()).toContain('A line below.');
  });

  test('shows both where the same place changed meanwhile, and writes what is chosen after showing it', async () => {
    const weekly = (text: string): string => text.replace('Nightly job failed twice a week', 'Nightly job failed on Sundays');
    const host = await changedUnder('situation', 'Nightly job failed twice a week for months', weekly);
    expect(host.editorText()).toBe(weekly(table));
    expect(only('.modal h3').textContent).toBe('The note changed meanwhile');
    expect([...document.querySelectorAll('.modal .coach-told dd')].map((dd) => dd.textContent)).toEqual(['Nightly job failed on Sundays', 'Nightly job failed twice a week for months']);
    click('Put mine below theirs');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    click('Write to note');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(weekly(table).replace('on Sundays', 'on Sundays<br>Nightly job failed twice a week for months'));
  });

  test('"Keep theirs" leaves the note, and the draft', async () => {
    const host = await changedUnder('situation', 'My own words', (text) => text.replace('twice a week', 'on Sundays'));
    click('Keep theirs');
    await until(() => document.querySelector('.modal') === null);
    expect(host.editorText()).toBe(table.replace('twice a week', 'on Sundays'));
    host.run('fill-in-story');
    await until(() => only('.modal').textContent.includes('My own words'));
  });

  test('says so where the note was deleted meanwhile, with the text to be copied', async () => {
    const host = await openModal('Nightly');
    await typeInto('task', 'No failure before the audit');
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    await host.remove('a.md');
    click('Write to note');
    await until(() => only('.modal h3').textContent === 'The note is gone');
    expect((only('.modal textarea') as HTMLTextAreaElement).value).toContain('Task: No failure before the audit');
  });

  const previewOf = async (files: Readonly<Record<string, string>>): Promise<Host> => {
    const host = await boot({ files });
    await host.open('a.md');
    cursorAt(host, 'Tell me');
    host.run('fill-in-story');
    await until(() => document.querySelector('.modal #coach-task') !== null);
    await typeInto('task', 'No failure before the audit');
    click('Preview change');
    await until(() => document.querySelectorAll('.modal pre').length === 2);
    return host;
  };

  test('writes nothing into another note that asks the same question, where its own was deleted', async () => {
    const other = '# Other\n\n## Tell me about yourself\n\n## Why us?\n';
    const host = await previewOf({ 'a.md': '# Acme\n\n## Tell me about yourself\n', 'b.md': other });
    await host.open('b.md');
    await host.remove('a.md');
    click('Write to note');
    await until(() => only('.modal h3').textContent === 'The note is gone');
    expect([host.editorText(), await host.read('b.md')]).toEqual([other, other]);
  });

  test('asks again under the new name where the note was renamed meanwhile', async () => {
    const host = await previewOf({ 'a.md': table });
    await host.rename('a.md', 'Round 2.md');
    click('Write to note');
    await until(() => document.querySelector('.modal [role="alert"]') !== null);
    expect(only('.modal [role="alert"]').textContent).toContain('Round 2.md');
    expect(host.editorText()).toBe(table);
    click('Write to note');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('The story is in Round 2.md.');
    expect(host.editorText()).toContain('<br>T: No failure before the audit<br>');
  });

  test('tells that nothing was written where the form is closed right after "Write to note"', async () => {
    const host = await previewOf({ 'a.md': table });
    const theirs = table.replace('twice a week', 'on Sundays');
    await host.write('a.md', theirs);
    click('Write to note');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(document.querySelector('.modal')).toBeNull();
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('The story was not written');
    expect(host.editorText()).toBe(theirs);
    host.run('fill-in-story');
    await until(() => only('.modal').textContent.includes('No failure before the audit'));
  });
});
