import { describe, expect, test } from '@jest/globals';
import { click, only, setUpPlugin, until } from './load-plugin';
import { table } from './sample-notes';

const boot = setUpPlugin();

const control = (name: string): HTMLInputElement => {
  const row = [...document.querySelectorAll('.setting-item')].find((each) => each.querySelector('.setting-item-name')?.textContent === name);
  const input = row?.querySelector<HTMLInputElement>('input, select');
  if (input === null || input === undefined) throw new Error(`No setting "${name}".`);
  return input;
};

const set = (name: string, value: string): void => {
  const input = control(name);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('the settings of the built main.js', () => {
  test('show their defaults on the first run, and save nothing by themselves', async () => {
    const host = await boot();
    host.openSettings();
    expect(control('Interview tag').value).toBe('interview');
    expect(control('Folder for critiques').value).toBe('Interview coach');
    expect(control('Length of a critique').value).toBe('short');
    expect(control('Your level').value).toBe('SDE-2');
    expect(host.savedData()).toBeNull();
  });

  test('save what is chosen, and keep keys of other versions', async () => {
    const host = await boot({ settings: { future: true, tag: 'prep' } });
    host.openSettings();
    set('Your level', 'staff');
    await until(() => JSON.stringify(host.savedData()).includes('staff'));
    expect(host.savedData()).toEqual({ future: true, tag: 'prep', folder: 'Interview coach', form: 'short', level: 'staff', myNames: [], rulesOff: [], rulesOn: [], thresholds: {}, ignoredLinks: [], marks: false, practiceSize: 5, debriefFolder: 'Interviews' });
  });

  test('keep my names as a list, and show them in one line', async () => {
    const host = await boot({ settings: { myNames: ['Nuri'] } });
    host.openSettings();
    expect(control('My names').value).toBe('Nuri');
    set('My names', ' Nuri Adan,, Kay ');
    await until(() => JSON.stringify(host.savedData()).includes('Kay'));
    expect(host.savedData()).toMatchObject({ myNames: ['Nuri Adan', 'Kay'] });
  });

  test('never store a tag that cannot be one', async () => {
    const host = await boot();
    host.openSettings();
    set('Interview tag', 'two words');
    await until(() => (only('.modal').textContent ?? '').includes('A tag holds letters'));
    expect(host.savedData()).toBeNull();
  });

  test('set all back to the defaults once that is confirmed, and keep keys of other versions', async () => {
    const host = await boot({ settings: { future: true, tag: 'prep', marks: true, practiceSize: 9 } });
    host.openSettings();
    const reset = (): void => { [...document.querySelectorAll<HTMLElement>('.setting-item')].find((row) => row.querySelector('.setting-item-name')?.textContent === 'Reset to defaults')?.click(); };
    reset();
    click('Cancel');
    expect(host.savedData()).toMatchObject({ tag: 'prep' });
    reset();
    click('Reset');
    await until(() => JSON.stringify(host.savedData()).includes('"tag":"interview"'));
    expect(host.savedData()).toMatchObject({ future: true, tag: 'interview', marks: false, practiceSize: 5 });
  });

  test('refuse a practice of no questions', async () => {
    const host = await boot();
    host.openSettings();
    set('Questions in one practice', '0');
    await until(() => (only('.modal').textContent ?? '').includes('Choose a whole number from 1 to 50.'));
    expect(host.savedData()).toBeNull();
  });

  test.each([['Template for debriefs', 'Interview coach/Debrief template.md'], ['Template for STAR tables', 'Interview coach/STAR table template.md']])('%s makes the note once and opens it', async (name, path) => {
    const host = await boot();
    host.openSettings();
    [...document.querySelectorAll<HTMLElement>('.setting-item')].find((row) => row.querySelector('.setting-item-name')?.textContent === name)?.click();
    await until(() => host.paths().includes(path));
    expect(await host.read(path)).toContain('interview-coach:');
  });

  test('a broken file gives the defaults and says so', async () => {
    const host = await boot({ files: { 'a.md': table }, settings: { tag: 5, level: 'boss', form: 'full' } });
    expect(host.notices()).toEqual([expect.stringContaining('Some saved settings could not be read, so their defaults are used: Interview tag, Your level.')]);
    host.run('analyze-all-interviews');
    await until(() => host.paths().includes('Interview coach/a (critique).md'));
  });

  test('my names settle at once what the open sidebar could not tell', async () => {
    const talk = '#interview\n\nKofi  0:01\nWhy a queue?\n\nNuri  0:02\nWhat would you take? Many.\n\nKofi  0:03\nHow many?\n\nNuri  0:04\nWho asks? Some.\n';
    const host = await boot({ files: { 'a.md': talk } });
    host.run('open-weak-areas');
    await until(() => (document.body.textContent ?? '').includes('Could not tell who asks'));
    host.openSettings();
    set('My names', 'nuri');
    await until(() => document.querySelectorAll('.coach-spot').length > 0);
    expect(document.body.textContent).not.toContain('Could not tell who asks');
  });

  test('a changed tag shows in the open sidebar at once', async () => {
    const host = await boot({ files: { 'a.md': table } });
    host.run('open-weak-areas');
    await until(() => document.querySelectorAll('.coach-spot').length > 0);
    host.openSettings();
    set('Interview tag', 'other');
    await until(() => (document.body.textContent ?? '').includes('add the tag #other to a note'));
  });

  test('list what is never suggested as a link, and take off what is deleted', async () => {
    const ignoredLinks = [{ kind: 'words', words: 'queue' }, { kind: 'note', path: 'Tech/Kafka.md' }, { kind: 'pair', from: 'a.md', to: 'Tech/Caching.md' }];
    const host = await boot({ settings: { ignoredLinks } });
    const openPage = (): void => {
      host.openSettings();
      [...document.querySelectorAll<HTMLElement>('.mod-page')].find((each) => each.textContent?.includes('Links never suggested'))?.click();
    };
    openPage();
    const names = (): readonly string[] => [...document.querySelectorAll('.setting-group .setting-item-name')].map((each) => each.textContent ?? '');
    expect(names()).toEqual(['The words "queue"', 'The note Tech/Kafka.md', 'Tech/Caching.md in a.md']);
    document.querySelectorAll<HTMLElement>('.setting-group button')[1]?.click();
    await until(() => !JSON.stringify(host.savedData()).includes('Kafka'));
    expect(host.savedData()).toMatchObject({ ignoredLinks: [ignoredLinks[0], ignoredLinks[2]] });
  });
});
