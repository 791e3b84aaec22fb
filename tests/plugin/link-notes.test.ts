import { describe, expect, test } from '@jest/globals';
import { relatedBlock } from '../../src/core/pages/related-block';
import type { Host } from '../browser/host/api';
import { click, only, setUpPlugin, until } from './load-plugin';

const boot = setUpPlugin();

const note = `#interview

We put Message queues in front of the payment service.
A dead letter topic caught the rest, and \`Idempotency\` stays code.
Message queues again.
`;

const files = {
  'a.md': note,
  'Tech/Message queues.md': '---\naliases: [dead letter topic]\n---\n',
  'Tech/Payments.md': '---\naliases: payment service\n---\n',
  'Tech/Idempotency.md': '',
  'Interview coach/a (critique).md': '---\ninterview-coach: critique\naliases: [in front]\n---\n',
};

const openModal = async (command = 'link-mentions', more: Readonly<Record<string, string>> = {}): Promise<Host> => {
  const host = await boot({ files: { ...files, ...more } });
  await host.open('a.md');
  host.run(command);
  await until(() => document.querySelector('.coach-ticks') !== null);
  return host;
};

const rows = (): readonly string[] => [...document.querySelectorAll('.coach-ticks li')].map((row) => row.textContent ?? '');
const boxes = (): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.coach-ticks input')];
const linked = note.replace('Message queues', '[[Message queues]]').replace('payment service', '[[Payments|payment service]]');
/** The note without the marks of blocks. */
const shown = (text: string | null): string => (text ?? '').replace(/%%.*%%\n/g, '');

describe('"Link mentions" on the built main.js', () => {
  test('lists the first mention of each note with its reason and its line before and after', async () => {
    await openModal();
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toContain('Line 3: "Message queues" is its title');
    expect(rows()[0]).toContain('We put [[Message queues]] in front');
    expect(rows()[1]).toContain('Line 3: "payment service" is another name of Payments');
    expect(rows()[1]).toContain('[[Payments|payment service]]');
  });

  test('writes the ticked ones in one step', async () => {
    const host = await openModal();
    boxes()[0]?.click();
    await until(() => only('.coach-ticks .mod-cta').textContent === 'Write 1 change');
    click('Write 1 change');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(note.replace('payment service', '[[Payments|payment service]]'));
    host.undo();
    expect(host.editorText()).toBe(note);
  });

  test('writes them all at their own places, and then finds nothing more', async () => {
    const host = await openModal();
    click('Write 2 changes');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(linked);
    host.run('link-mentions');
    await until(() => host.notices().length === 2);
    expect(host.notices()[1]).toBe('No mention of another note was found in this note.');
  });

  test('cannot be sent with nothing ticked, and leaves no trace when closed', async () => {
    const host = await openModal();
    click('Tick none');
    await until(() => only('.coach-ticks .mod-cta').textContent === 'Nothing ticked');
    expect((only('.coach-ticks .mod-cta') as HTMLButtonElement).disabled).toBe(true);
    click('Cancel');
    expect(document.querySelector('.modal')).toBeNull();
    expect(host.editorText()).toBe(note);
    expect(host.notices()).toEqual([]);
  });

  test('all and none are ticked by the keyboard, and Mod+Enter writes', async () => {
    const host = await openModal();
    const press = (key: string): void => { boxes()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true })); };
    press('a');
    await until(() => boxes().every(({ checked }) => !checked));
    press('a');
    await until(() => boxes().every(({ checked }) => checked));
    press('Enter');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(linked);
  });

  test('refuses to write into a note that changed meanwhile', async () => {
    const host = await openModal();
    await host.write('a.md', `New line\n${note}`);
    click('Write 2 changes');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('nothing was written');
    expect(host.editorText()).toBe(`New line\n${note}`);
  });

  test('links nothing in a note of ours', async () => {
    const host = await boot({ files: { ...files, 'Interview coach/a (critique).md': '---\ninterview-coach: critique\n---\nMessage queues\n' } });
    await host.open('Interview coach/a (critique).md');
    host.run('link-mentions');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('Only your own notes are linked');
  });
});

describe('"Link related notes" on the built main.js', () => {
  test('shows mentions and related notes in one list, and writes both in one step', async () => {
    const host = await openModal('link-related-notes');
    expect(rows()).toHaveLength(3);
    expect(rows()[2]).toContain('Related notes: mentions "Idempotency"');
    expect(rows()[2]).toContain('- [[Idempotency]]: mentions "Idempotency"');
    click('Write 3 changes');
    await until(() => host.notices().length > 0);
    expect(shown(host.editorText())).toBe(`${linked}\n## Related\n\n- [[Idempotency]]: mentions "Idempotency"\n\n`);
    host.undo();
    expect(host.editorText()).toBe(note);
  });

  test('run again, it finds nothing more, and leaves a list alone that the user made his own', async () => {
    const host = await openModal('link-related-notes');
    click('Write 3 changes');
    await until(() => host.notices().length === 1);
    host.run('link-related-notes');
    await until(() => host.notices().length === 2);
    expect(host.notices()[1]).toBe('There is nothing new to link in this note.');
    await host.write('a.md', (await host.read('a.md') ?? '').replace('mentions "Idempotency"', 'mine'));
    host.run('link-related-notes');
    await until(() => host.notices().length === 3);
    expect(host.notices()[2]).toContain('so it stays as it is');
  });
});

const library = {
  'a.md': '#interview\n\n## How did you keep the feed fast?\n\nWe kept hot timelines in memory, evicted the least used ones, and let stale entries expire after a minute.\n',
  'Tech/Stores.md': '# Stores\n\n## Eviction\n\nHot entries stay in memory; the least used ones are evicted, stale entries expire after a minute.\n\n## Price\n\nMemory is dear.\n',
  'Work/Stores.md': '# Stores\n\nThe shop in the harbour sells bread, milk and rope.\n',
  'Tech/Bread.md': 'Flour, water, salt and a warm oven.\n',
};

describe('related notes on the built main.js', () => {
  test('lead to the section that was chosen, by the full path where two notes have one name', async () => {
    const host = await boot({ files: library });
    await host.open('a.md');
    host.run('link-related-notes');
    await until(() => document.querySelector('.coach-ticks') !== null);
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain('Added - [[Tech/Stores|Stores]]: ');
    const select = document.querySelector('select');
    expect(select?.getAttribute('aria-label')).toBe('Section of Stores to link to');
    expect([...document.querySelectorAll('option')].map((each) => each.textContent)).toEqual(expect.arrayContaining(['The whole note', 'Eviction']));
    if (select !== null) select.value = String([...select.options].findIndex(({ text }) => text === 'Eviction'));
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => rows()[0]?.includes('[[Tech/Stores#Eviction|Stores: Eviction]]') === true);
    click('Write 1 change');
    await until(() => host.notices().length === 1);
    expect(host.editorText()).toContain('\n## Related\n\n- [[Tech/Stores#Eviction|Stores: Eviction]]: ');
  });

  test('are not planned again once they are written, nor by the run over all notes', async () => {
    const host = await boot({ files: library });
    await host.open('a.md');
    host.run('link-related-notes');
    await until(() => document.querySelector('.coach-ticks') !== null);
    click('Write 1 change');
    await until(() => host.notices().length === 1);
    host.run('link-related-notes');
    await until(() => host.notices().length === 2);
    expect(host.notices()[1]).toBe('There is nothing new to link in this note.');
    await host.read('a.md');
    host.run('link-all-interview-notes');
    await until(() => host.notices().length === 3);
    expect(host.notices()[2]).toBe('There is nothing new to link in your interview notes.');
  });

  test('never suggested again, they are taken out of the list at the next run', async () => {
    const listed = `${library['a.md']}\n${relatedBlock(['- [[Tech/Stores|Stores]]: shared words: memory'], '\n')}`;
    const ignoredLinks = [{ kind: 'note', path: 'Tech/Stores.md' }];
    const host = await boot({ files: { ...library, 'a.md': listed }, settings: { ignoredLinks } });
    await host.open('a.md');
    host.run('link-related-notes');
    await until(() => document.querySelector('.coach-ticks') !== null);
    expect(rows()[0]).toContain('Related notes: It is never suggested');
    click('Write 1 change');
    await until(() => host.notices().length === 1);
    expect(host.editorText().trimEnd()).toBe(library['a.md'].trimEnd());
  });
});

describe('"Never suggest" on the built main.js', () => {
  test('says with each button what it is about, to those who hear it', async () => {
    await openModal();
    const labels = [...document.querySelectorAll('.coach-ticks li:first-child .coach-link-never button')].map((each) => each.getAttribute('aria-label'));
    expect(labels).toEqual([
      'Never suggest the words "Message queues"', 'Never suggest the note Message queues', 'Never link a and Message queues to each other: this note in that one',
    ]);
  });

  test('takes a suggestion off the list at once and for good', async () => {
    const host = await openModal();
    click('The words "Message queues"');
    await until(() => rows().length === 1);
    await until(() => JSON.stringify(host.savedData()).includes('Message queues'));
    expect(host.savedData()).toMatchObject({ ignoredLinks: [{ kind: 'words', words: 'Message queues' }] });
    click('Cancel');
    host.run('link-mentions');
    await until(() => rows()[0]?.includes('"dead letter topic" is another name of Message queues') === true || rows()[1]?.includes('dead letter topic') === true);
    click('The note Payments');
    await until(() => rows().length === 1);
    click('This note in that one');
    await until(() => JSON.stringify(host.savedData()).includes('pair'));
    expect(host.savedData()).toMatchObject({ ignoredLinks: [
      { kind: 'words', words: 'Message queues' }, { kind: 'note', path: 'Tech/Payments.md' }, { kind: 'pair', from: 'a.md', to: 'Tech/Message queues.md' },
    ] });
    click('Cancel');
    host.run('link-mentions');
    await until(() => host.notices().length > 0);
    expect(host.notices()).toEqual(['No mention of another note was found in this note.']);
  });
});

describe('the ignore list on the built main.js', () => {
  test('follows a note that is renamed', async () => {
    const host = await boot({ files, settings: { ignoredLinks: [{ kind: 'note', path: 'Tech/Payments.md' }] } });
    await host.rename('Tech/Payments.md', 'Tech/Money.md');
    await until(() => JSON.stringify(host.savedData()).includes('Money'));
    expect(host.savedData()).toMatchObject({ ignoredLinks: [{ kind: 'note', path: 'Tech/Money.md' }] });
  });
});

const two = {
  ...files,
  'b.md': '#interview\r\n\r\nOn message queues.\r\n',
  'c.md': 'Message queues in a note that is not tagged.\n',
};

const openAll = async (): Promise<Host> => {
  const host = await boot({ files: two });
  await host.open('a.md');
  host.run('link-all-interview-notes');
  await until(() => document.querySelector('.coach-ticks') !== null);
  return host;
};

describe('"Link all interview notes" on the built main.js', () => {
  test('lists every change below the note it belongs to, and writes nothing yet', async () => {
    const host = await openAll();
    expect([...document.querySelectorAll('.coach-ticks h3')].map((each) => each.textContent)).toEqual(['a.md', 'b.md']);
    expect(rows()).toHaveLength(6);
    expect(await host.read('a.md')).toBe(note);
    expect(await host.read('b.md')).toBe(two['b.md']);
  });

  test('writes what is ticked and takes it back', async () => {
    const host = await openAll();
    click('Write 6 changes');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('Linked 2 notes.');
    expect(await host.read('b.md')).toContain('#interview\r\n\r\nOn [[Message queues|message queues]].\r\n');
    expect(await host.read('c.md')).toBe(two['c.md']);
    expect(shown(host.editorText())).toContain('- [[Idempotency]]: mentions "Idempotency"');
    click('Undo');
    await until(() => host.notices().length > 1);
    expect(host.notices()[1]).toBe('2 notes are as before.');
    expect(await host.read('b.md')).toBe(two['b.md']);
    expect(await host.read('a.md')).toBe(note);
  });

  test('leaves a note alone that changed meanwhile, and says so', async () => {
    const host = await openAll();
    await host.write('b.md', '#interview\n\nNew.\n');
    click('Write 6 changes');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('Linked 1 note. 1 note changed meanwhile and was left alone.');
    expect(await host.read('b.md')).toBe('#interview\n\nNew.\n');
  });

  test('says so where there is nothing to link, or no interview note', async () => {
    const host = await boot({ files: { 'a.md': '#interview\n\nWords.\n' } });
    host.run('link-all-interview-notes');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toBe('There is nothing new to link in your interview notes.');
    await host.remove('a.md');
    host.run('link-all-interview-notes');
    await until(() => host.notices().length > 1);
    expect(host.notices()[1]).toContain('No interview notes yet');
  });
});
