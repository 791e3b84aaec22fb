import { describe, expect, test } from '@jest/globals';
import { click, only, setUpPlugin, until } from './load-plugin';
import { table, untagged } from './sample-notes';

const boot = setUpPlugin();
const viewType = 'interview-coach-weak-areas';

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.coach-spot')];
const summary = (): string => [...document.querySelectorAll('.coach-tally')].map((each) => each.textContent ?? '').find((text) => text.includes('to improve')) ?? '';
const noteNames = (): readonly (string | null)[] => [...document.querySelectorAll('.coach-note-title .coach-note-name')].map((each) => each.textContent);
const filter = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('.coach-filters button')].find((each) => (each.textContent ?? '').startsWith(name));
  if (found === undefined) throw new Error(`No filter "${name}".`);
  return found;
};

describe('the sidebar of the built main.js', () => {
  test.each([['open-weak-areas', 'All'], ['find-gaps', 'Gaps']])('"%s" opens it, where there is no area yet, on %s', async (command, shown) => {
    const host = await boot({ files: { 'a.md': table } });
    host.run(command);
    await until(() => rows().length > 0);
    expect(filter(shown).getAttribute('aria-pressed')).toBe('true');
    host.run(command);
    await until(() => document.querySelectorAll('.mod-right-split [data-type]').length === 1);
  });

  test('the ribbon opens it too', async () => {
    const host = await boot({ files: { 'a.md': table } });
    host.clickRibbon('Open weak areas');
    await until(() => rows().length > 0);
    expect(only(`[data-type="${viewType}"] .view-header-title`).textContent).toBe('Weak areas');
  });

  test('lists what to improve by weight, under the name of each note', async () => {
    const host = await boot({ files: { 'a.md': table, 'b.md': table, 'untagged.md': untagged } });
    host.run('find-gaps');
    await until(() => summary().endsWith('in 2 notes'));
    expect(noteNames()).toEqual(['a', 'b']);
    const weights = [...only('.coach-areas > li:first-of-type .coach-note').querySelectorAll('.coach-weight')].map((each) => each.textContent);
    const order = ['Fix first', 'Worth fixing', 'Small'];
    expect(weights).toEqual([...weights].sort((a, b) => order.indexOf(a ?? '') - order.indexOf(b ?? '')));
    expect(weights[0]).toBe('Fix first');
  });

  test('the filters part gaps from findings', async () => {
    const host = await boot({ files: { 'a.md': table } });
    host.run('open-weak-areas');
    await until(() => rows().length > 0);
    const count = (name: string): number => Number(filter(name).querySelector('.coach-count')?.textContent);
    expect(count('All')).toBe(count('Gaps') + count('Findings'));
    filter('Gaps').click();
    await until(() => filter('Gaps').getAttribute('aria-pressed') === 'true');
    expect(summary()).toContain(String(count('Gaps')));
  });

  test('a row jumps to the exact words, with a BOM and carriage returns in the file', async () => {
    const text = `\uFEFF${table}`.replace(/---[^]*?---/, 'For #interview').replace(/\n/g, '\r\n');
    const host = await boot({ files: { 'a.md': text } });
    host.run('find-gaps');
    await until(() => rows().length > 0);
    const row = rows().find((each) => (each.textContent ?? '').includes('The result is missing'));
    row?.click();
    await until(() => host.cursor().line === 4);
    const line = host.editorText().split('\n')[4] ?? '';
    expect(line.slice(0, host.cursor().ch)).toContain('I moved it to a queue and wrote the alerts');
  });

  test('follows edits, renames and deletions', async () => {
    const host = await boot({ files: { 'a.md': table, 'b.md': table } });
    host.run('find-gaps');
    await until(() => summary().endsWith('in 2 notes'));
    const before = summary();
    await host.write('a.md', table.replace('wrote the alerts', 'wrote the alerts<br>R: From two failures a week to none in March'));
    await until(() => summary() !== before);
    await host.rename('b.md', 'Other.md');
    await until(() => noteNames().includes('Other'));
    await host.remove('Other.md');
    await until(() => summary().endsWith('in 1 note'));
    await host.write('a.md', table.replace('interview', 'other'));
    await until(() => (document.body.textContent ?? '').includes('No interview notes yet'));
  });

  test('keeps the focus while the note changes around a row', async () => {
    const host = await boot({ files: { 'a.md': table } });
    host.run('find-gaps');
    await until(() => rows().length > 1);
    rows()[1]?.focus();
    const [focused, words] = [document.activeElement, document.activeElement?.textContent];
    await host.write('a.md', table.replace('\n| question', '\nOne more line.\n\n| question'));
    await new Promise((resolve) => { window.setTimeout(resolve, 500); });
    expect(document.activeElement).toBe(focused);
    expect(document.activeElement?.textContent).toBe(words);
  });

  test('says what to do while no note is tagged', async () => {
    const host = await boot({ files: { 'a.md': untagged } });
    host.run('open-weak-areas');
    await until(() => (document.body.textContent ?? '').includes('No interview notes yet'));
    expect(document.body.textContent).toContain('add the tag #interview to a note');
  });

  test('a saved layout starts deferred: nothing is made until the sidebar is shown', async () => {
    const host = await boot({ files: { 'a.md': table }, sidebar: [viewType] });
    expect(document.querySelectorAll('.coach-view')).toHaveLength(0);
    host.run('find-gaps');
    await until(() => rows().length > 0);
    expect(filter('Gaps').getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelectorAll('.coach-view')).toHaveLength(1);
  });

  test('a folded note hides its rows, and more rows come on demand', async () => {
    const host = await boot({ files: { 'a.md': table + table.replace(/^---[^]*?---\n/, '\n').replace(/led|fail/g, 'owned') } });
    host.run('find-gaps');
    await until(() => document.querySelector('.coach-more') !== null);
    expect(rows()).toHaveLength(5);
    only('.coach-more').click();
    await until(() => rows().length > 5);
    click(only('.coach-note-title').textContent ?? '');
    await until(() => rows().length === 0);
  });
});

describe('"Not a problem here" in the sidebar of the built main.js', () => {
  const dismissButtons = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.coach-dismiss')];

  test('takes the row away, writes one line into the log, and undo brings it back', async () => {
    const host = await boot({ files: { 'a.md': table } });
    host.run('open-weak-areas');
    await until(() => dismissButtons().length > 0);
    const before = rows().length;
    const first = dismissButtons()[0];
    const label = first?.getAttribute('aria-label') ?? '';
    expect(label).toMatch(/^Not a problem here: .+/u);
    first?.click();
    await until(() => document.querySelector('.coach-dismissed') !== null);
    expect(dismissButtons().map((each) => each.getAttribute('aria-label'))).not.toContain(label);
    expect(only('.coach-dismissed summary').textContent).toBe('Not a problem: 1');
    only('.coach-dismissed li button').click();
    await until(() => document.querySelector('.coach-dismissed') === null && dismissButtons().some((each) => each.getAttribute('aria-label') === label));
    const log = await host.read('Interview coach/Practice log.md');
    expect(log?.split('\n').filter((line) => line.startsWith('- ')).map((line) => line.split(' ')[2])).toEqual(['not-a-problem', 'a-problem-again']);
    expect(rows()).toHaveLength(before);
  });
});

describe('the panel of the built main.js, from installing on', () => {
  const tab = (): string => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '';
  const head = (title: string): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>('.coach-area-title button')].find((each) => each.textContent === title);

  test('the first finding is there after two clicks: the ribbon and the sample', async () => {
    const host = await boot({ files: { 'a.md': untagged } });
    host.clickRibbon('Open weak areas');
    await until(() => document.querySelector('.coach-first') !== null);
    click('Try the sample');
    await until(() => head('Conflict') !== undefined);
    expect(host.paths()).toEqual(['Sample interview.md', 'a.md']);
    head('Conflict')?.click();
    await until(() => rows().length > 0);
    rows()[0]?.click();
    await until(() => (host.editorText().split('\n')[host.cursor().line] ?? '').includes('Tell me about a time you disagreed with your manager'));
  });

  test('an area that is resolved leaves the list, is in the log, and comes back by the filter', async () => {
    const host = await boot({ files: { 'a.md': untagged } });
    host.run('open-weak-areas');
    await until(() => document.querySelector('.coach-first') !== null);
    click('Try the sample');
    await until(() => head('Conflict') !== undefined);
    head('Conflict')?.click();
    await until(() => document.querySelector('[aria-haspopup=menu]') !== null);
    only('[aria-haspopup=menu]').click();
    click('Resolved');
    await until(() => head('Conflict') === undefined);
    expect(await host.read('Interview coach/Practice log.md')).toMatch(/area competency conflict resolved/u);
    expect(only('.coach-tally').textContent).toBe('1 of 2 weak areas');
    click('Filter');
    await until(() => document.querySelector('option[value=resolved]') !== null);
    const state = only('option[value=resolved]').closest('select');
    if (state === null) throw new Error('No field for the state.');
    state.value = 'resolved';
    state.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => head('Conflict') !== undefined);
  });

  test('"Open weak areas" leads back from another tab', async () => {
    const host = await boot({ files: { 'a.md': table } });
    host.run('story-coverage');
    await until(() => tab() === 'Coverage');
    host.run('open-weak-areas');
    await until(() => tab() === 'Weak areas');
  });
});
