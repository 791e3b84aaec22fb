import { describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { NoteUnreadable } from '../../../src/app/ports';
import { words } from '../../../src/ui/words';
import { MemoryVault } from '../../doubles/memory-vault';
import { click, found, isOpen, namesOf, notes, Person, runCommand, said, save, saved, settled, setUpModals, value } from './debrief-double';

setUpModals();

const say = words.debrief;
const status = (): string => found('.coach-hint').textContent ?? '';

describe('the form of a debrief', () => {
  test('opens filled in for the next interview, with the questions expected there, none of them ticked', async () => {
    await runCommand({ notes });
    expect(['company', 'role', 'round', 'date'].map((name) => value(`input[name="${name}"]`))).toEqual(['Acme', 'Staff engineer', 'onsite', '2026-11-22']);
    expect(namesOf('.coach-debrief-tick')).toEqual(['Why do you want to join Acme?', 'Tell me about a time you failed?']);
    expect(document.querySelectorAll('.coach-debrief-tick input:checked')).toHaveLength(0);
  });

  test('fills in role and round of another company, but nothing that was typed', async () => {
    await runCommand({ notes });
    const company = found('input[name="company"]');
    found('input[name="role"]').focus();
    await new Person().type('!');
    company.focus();
    if (company.instanceOf(HTMLInputElement)) company.value = 'Borealis';
    company.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect([value('input[name="role"]'), value('input[name="round"]')]).toEqual(['Staff engineer!', '']);
    expect(namesOf('.coach-debrief-tick')).toEqual(['What is an index in a database', 'Tell me about a time you failed']);
  });

  test('shows what to note under a ticked question, each field named with it', async () => {
    await runCommand({ notes });
    await click('.coach-debrief-tick input', 'Tell me about a time you failed?');
    const fields = namesOf('.coach-debrief-under :is(select, textarea, [role="group"])');
    expect(fields).toEqual([say.told, say.said, say.better, say.wentLabel].map((label) => `${label}: Tell me about a time you failed?`));
  });

  test('keeps what was typed under a question whose tick is taken off, and does not save it', async () => {
    const { vault } = await runCommand({ notes });
    await click('.coach-debrief-tick input', 'Tell me about a time you failed?');
    found('.coach-debrief-under textarea').focus();
    await new Person().type('The harbour');
    await click('.coach-debrief-tick input', 'Tell me about a time you failed?');
    await save();
    expect([...vault.files.keys(), status()]).toEqual([say.empty]);
    await click('.coach-debrief-tick input', 'Tell me about a time you failed?');
    expect(value('.coach-debrief-under textarea')).toBe('The harbour');
  });

  test('is saved with all that was ticked, chosen and typed', async () => {
    const { vault, kept, opened } = await runCommand({ notes });
    const person = new Person();
    await click('.coach-debrief-tick input', 'Tell me about a time you failed?');
    const select = found('select');
    if (select.instanceOf(HTMLSelectElement)) select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    found('.coach-debrief-under textarea').focus();
    await person.type('The harbour queue');
    await click('.coach-debrief-add');
    await person.type('How did you notice?');
    await person.press('Enter');
    await person.type('An alert');
    await click('.coach-went button', say.went[3]);
    await save();
    expect(vault.files.get(saved)).toContain([
      '1. Tell me about a time you failed?', '    - => told [[Stories|Tell me about a time you failed]]', '    - => The harbour queue', '    - => How did you notice?', '        - -> An alert', '    %% went: 3 of 3 %%', '',
    ].join('\n'));
    expect(isOpen()).toBe(false);
    expect([opened, kept.size]).toEqual([[saved], 0]);
  });

  test('offers to analyze the note once it is saved', async () => {
    await runCommand({ notes });
    await click('.coach-debrief-tick input');
    await save();
    expect(said).toEqual([`${say.saved(saved, 1)}${say.analyze}`]);
  });

  test('writes nothing where nothing was ticked or typed, and says so', async () => {
    const { vault, kept } = await runCommand({ notes });
    await save();
    expect([...vault.files.keys()]).toEqual([]);
    expect([status(), isOpen(), kept.size]).toEqual([say.empty, true, 0]);
  });

  test('saves a line that was typed and not entered', async () => {
    const { vault } = await runCommand({ notes });
    found('#coach-debrief-line').focus();
    await new Person().type('Why now');
    await save();
    expect(vault.files.get(saved)).toContain('1. Why now\n    - => \n');
  });

  test('is saved once, however often the key is pressed', async () => {
    const { vault } = await runCommand({ notes });
    await click('.coach-debrief-tick input');
    const button = found('button[type="submit"]');
    button.click();
    button.click();
    await settled();
    expect([...vault.files.keys()]).toEqual([saved]);
  });

  test('that cannot be written stays open with its words, keeps the draft and says what to do', async () => {
    const vault = new MemoryVault({}, { [saved]: 'The disk is full.' });
    const full = Object.assign(new MemoryVault(), { process: () => Promise.reject(new NoteUnreadable(saved, 'The disk is full.')) });
    const { kept } = await runCommand({ notes, vault: full });
    await click('.coach-debrief-tick input');
    await save();
    expect(status()).toBe(say.failed(saved, 'The disk is full.'));
    expect([isOpen(), kept.size, vault.writes]).toEqual([true, 1, []]);
  });

  test('works where the notes cannot be read', async () => {
    const { vault } = await runCommand({ whenRead: () => Promise.reject(new Error('No index.')) });
    expect(status()).toBe(say.readFailed('No index.'));
    found('#coach-debrief-line').focus();
    await new Person().write('Why now');
    await save();
    expect([...vault.files.keys()]).toEqual(['Interviews/Debrief 2026-11-22.md']);
  });

  test('uses the template of the user, and makes one on request', async () => {
    const path = 'Interview coach/Debrief template.md';
    const { vault, opened } = await runCommand({ notes });
    await click('.coach-debrief-template');
    expect([isOpen(), opened]).toEqual([false, [path]]);
    vault.files.set(path, `${vault.files.get(path) ?? ''}\nMood at {{company}}:\n`);
    await runCommand({ notes, vault });
    await click('.coach-debrief-tick input');
    await save();
    expect(vault.files.get(saved)).toContain('\nMood at Acme:\n');
  });
});

describe('the keyboard alone', () => {
  test('starts in the company where it is not known, and goes on to the line for questions with Enter', async () => {
    await runCommand();
    expect(document.activeElement).toBe(found('input[name="company"]'));
    await new Person().write('Kestrel');
    expect(document.activeElement).toBe(found('#coach-debrief-line'));
  });

  test('goes from field to field with Enter, and to the button behind the last', async () => {
    await runCommand({ notes });
    const person = new Person();
    await click('.coach-debrief-tick input');
    found('.coach-debrief-under textarea').focus();
    const visited: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      visited.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');
      if (document.activeElement?.id === 'coach-debrief-line') found('input[name="outcome"]').focus();
      await person.press('Enter');
    }
    expect(visited.slice(0, 3)).toEqual(['What I said: Why do you want to join Acme?', 'Could be better: Why do you want to join Acme?', 'coach-debrief-line']);
    expect(document.activeElement).toBe(found('button[type="submit"]'));
  });

  test('rates with 1, 2 and 3, and takes a rating back with the same key', async () => {
    await runCommand({ notes });
    const person = new Person();
    await click('.coach-debrief-tick input');
    const pressed = (): readonly (string | null)[] => [...document.querySelectorAll('.coach-went button')].map((button) => button.getAttribute('aria-pressed'));
    found('.coach-went button').focus();
    await person.press('2');
    expect(pressed()).toEqual(['false', 'true', 'false']);
    await person.press('2');
    expect(pressed()).toEqual(['false', 'false', 'false']);
  });

  test('says what the line asks for, and of which question', async () => {
    await runCommand();
    const person = new Person();
    await person.write('Kestrel');
    const asked: (string | null)[] = [];
    for (const line of ['Why now', 'The tide', 'Which tide?', 'High', '', '2', 'the hour']) {
      asked.push(found('.coach-debrief-line label').textContent);
      await person.write(line);
    }
    expect(asked).toEqual([say.asks.question, say.asks.said, say.asks['follow-up'], say.asks.reply, say.asks['follow-up'], say.asks.went, say.asks.better]);
    expect(document.activeElement).toBe(found('#coach-debrief-line'));
  });

  test('ends no word of an input method with Enter', async () => {
    await runCommand();
    found('#coach-debrief-line').focus();
    const person = new Person();
    await person.type('なぜ');
    await person.press('Enter', { isComposing: true });
    expect(value('#coach-debrief-line')).toBe('なぜ');
  });
});

test('axe finds nothing wrong with the form', async () => {
  await runCommand({ notes });
  await click('.coach-debrief-tick input');
  await click('.coach-debrief-add');
  const { violations } = await axe.run(found('.coach-debrief'), { rules: { 'color-contrast': { enabled: false } } }); // jsdom draws no colours
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
