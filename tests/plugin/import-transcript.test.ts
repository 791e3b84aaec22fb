import { describe, expect, test } from '@jest/globals';
import type { Host } from '../browser/host/api';
import { click, only, setUpPlugin, until } from './load-plugin';

const boot = setUpPlugin();

const clear = '**Interviewer:** Why a queue?\n\n**Candidate:** It keeps the order.\n';
const alike = 'Kofi Berg  0:01\nWhy a queue?\n\nNuri Adan  0:02\nWhat would you take? Many.\n\nKofi Berg  0:03\nHow many?\n\nNuri Adan  0:04\nWho asks? Some.\n';

const openForm = async (files: Readonly<Record<string, string>> = {}, settings: unknown = null): Promise<Host> => {
  const host = await boot({ files, settings });
  host.run('import-transcript');
  await until(() => document.querySelector('.coach-transcript') !== null);
  return host;
};

/** Resolves once the form has been drawn anew. */
const fill = async (id: string, value: string): Promise<void> => {
  const field = only(`#${id}`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  await new Promise((resolve) => { window.setTimeout(resolve, 20); });
};

const status = (): string => only('.coach-transcript [role="status"]').textContent ?? '';
const choices = (): readonly string[] => [...document.querySelectorAll('.coach-who label')].map((label) => label.textContent ?? '');

describe('"Import transcript" on the built main.js', () => {
  test('makes a tagged note of what is pasted, and opens it', async () => {
    const host = await openForm({ 'Talks/old.md': '' });
    await fill('coach-transcript', clear);
    await until(() => status() === '1 question found.');
    expect(choices()).toEqual([]);
    await fill('coach-note-title', 'Acme: round 1');
    await fill('coach-note-folder', 'Talks');
    await fill('coach-note-company', 'Acme');
    await fill('coach-note-role', 'Lead: backend');
    await fill('coach-note-date', '2026-03-28');
    click('Make note');
    await until(() => host.paths().includes('Talks/Acme round 1.md'));
    expect(await host.read('Talks/Acme round 1.md')).toBe(`---\ntags: [interview]\ncompany: Acme\nrole: "Lead: backend"\ndate: 2026-03-28\n---\n\n${clear}`);
    await until(() => document.querySelector('.modal') === null && host.editorText().includes('Why a queue?'));
    expect(host.savedData()).toBeNull();
  });

  test('never writes over a note of that name', async () => {
    const host = await openForm({ 'Talk.md': 'mine', 'talk 2.md': 'mine too' });
    await fill('coach-transcript', clear);
    await fill('coach-note-title', 'Talk');
    click('Make note');
    await until(() => host.paths().includes('Talk 3.md'));
    expect([await host.read('Talk.md'), await host.read('talk 2.md')]).toEqual(['mine', 'mine too']);
  });

  test('asks which speaker is the user where that cannot be told, and learns the name', async () => {
    const host = await openForm({}, { myNames: ['Kay'] });
    await fill('coach-transcript', alike);
    await until(() => choices().length > 0);
    expect(choices()).toEqual(['Kofi Berg', 'Nuri Adan', 'Skip this']);
    expect(status()).toContain('cannot be told who is the candidate');
    (document.querySelectorAll<HTMLInputElement>('.coach-who input')[1])?.click();
    await until(() => status() === '2 questions found, answered by Nuri Adan.');
    expect(choices()).toHaveLength(3);
    click('Make note');
    await until(() => host.paths().includes('Transcript.md'));
    expect(host.savedData()).toMatchObject({ myNames: ['Kay', 'Nuri Adan'] });
  });

  test('asks nothing where my names tell it', async () => {
    await openForm({}, { myNames: ['nuri'] });
    await fill('coach-transcript', alike);
    await until(() => status() === '2 questions found, answered by Nuri Adan.');
    expect(choices()).toEqual([]);
  });

  test('the question may be skipped', async () => {
    const host = await openForm();
    await fill('coach-transcript', alike);
    await until(() => choices().length > 0);
    click('Make note');
    await until(() => host.paths().includes('Transcript.md'));
    expect(host.savedData()).toBeNull();
  });

  test.each([
    ['nothing', '', 'There is no transcript yet.'],
    ['no speaker', 'We had a nice talk.', 'No speaker was found.'],
  ])('says so where there is %s, and makes it all the same the second time', async (_what, text, message) => {
    const host = await openForm();
    await fill('coach-transcript', text);
    click('Make note');
    await until(() => status().startsWith(message));
    expect(host.paths()).toEqual([]);
    await until(() => document.querySelector('.mod-cta')?.textContent === 'Make it anyway' && document.querySelector<HTMLButtonElement>('.mod-cta')?.disabled === false);
    click('Make it anyway');
    await until(() => host.paths().includes('Transcript.md'));
    expect((await host.read('Transcript.md') ?? '').endsWith(text)).toBe(true);
  });

  test('stays open with the text where the note cannot be made', async () => {
    const host = await openForm({ 'Talk.md/inside.md': '' });
    await fill('coach-transcript', clear);
    await fill('coach-note-title', 'Talk');
    click('Make note');
    await until(() => status().includes('A folder has the name that this note needs.'));
    expect((only('#coach-transcript') as HTMLTextAreaElement).value).toBe(clear);
    expect(host.paths()).toEqual(['Talk.md/inside.md']);
  });

  test('leaves no trace when closed', async () => {
    const host = await openForm();
    await fill('coach-transcript', clear);
    click('Cancel');
    expect(document.querySelector('.modal')).toBeNull();
    expect(host.paths()).toEqual([]);
  });
});
