import { describe, expect, test } from '@jest/globals';
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

const openModal = async (): Promise<Host> => {
  const host = await boot({ files });
  await host.open('a.md');
  host.run('link-related-notes');
  await until(() => document.querySelector('.coach-ticks') !== null);
  return host;
};

const boxes = (): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('.coach-ticks input')];

describe('"Link related notes" on the built main.js', () => {
  test('lists the first mention of each note with its reason and its line before and after', async () => {
    await openModal();
    const rows = [...document.querySelectorAll('.coach-ticks li')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('Line 3: "Message queues" is its title');
    expect(rows[0]).toContain('We put [[Message queues]] in front');
    expect(rows[1]).toContain('Line 3: "payment service" is another name of Payments');
    expect(rows[1]).toContain('[[Payments|payment service]]');
  });

  test('writes the ticked ones in one step', async () => {
    const host = await openModal();
    boxes()[0]?.click();
    await until(() => only('.coach-ticks .mod-cta').textContent === 'Add 1 link');
    click('Add 1 link');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(note.replace('payment service', '[[Payments|payment service]]'));
    host.undo();
    expect(host.editorText()).toBe(note);
  });

  test('writes them all at their own places', async () => {
    const host = await openModal();
    click('Add 2 links');
    await until(() => host.notices().length > 0);
    expect(host.editorText()).toBe(note.replace('Message queues', '[[Message queues]]').replace('payment service', '[[Payments|payment service]]'));
    host.run('link-related-notes');
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

  test('refuses to write into a note that changed meanwhile', async () => {
    const host = await openModal();
    await host.write('a.md', `New line\n${note}`);
    click('Add 2 links');
    await until(() => host.notices().length > 0);
    expect(host.notices()[0]).toContain('nothing was written');
    expect(host.editorText()).toBe(`New line\n${note}`);
  });
});
