import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';
import type { App } from './open-plugin';

const row = '| Tell me about a project you led | lead (own part) | S: The nightly job failed twice a week<br>T: Bring the failures to zero before the audit<br>A: I read the logs of a month, found two causes and fixed both |';
const table = `| question | breakdown | story 1 |\n| --- | --- | --- |\n${row}\n`;
const roundAt = (company: string, date: string): string => `---
tags: [interview]
company: ${company}
date: ${date}
---

1. Why did you choose a message queue?
    => I said the cron job was slow
2. How do you handle a message in the queue that keeps failing?
3. How do you notice that a message queue is falling behind?
`;
const rounds = { 'Acme.md': roundAt('Acme', '2026-09-01'), 'Borea.md': roundAt('Borea', '2026-10-01') };

const panel = async (app: App, tab: string): Promise<void> => {
  await app.clickRibbon('Open weak areas');
  await app.page.getByRole('tab', { name: tab }).click();
};

/** What the editor has selected. */
const selected = (app: App): Promise<string> => app.page.evaluate(() => document.querySelector('.is-cursor')?.textContent ?? '');

describeInBrowser('the mission, in Chromium', (openPlugin) => {
  test('tag a note, analyze it, jump to the gap, fill it in, and see it go', async () => {
    const app = await openPlugin({ files: { 'Table.md': table } });
    await app.open('Table.md');
    await app.run('analyze-interview');
    await app.page.getByRole('button', { name: 'Tag and analyze' }).click();
    expect(await app.appears('Interview coach/Table (critique).md')).toContain('Tell me about a project you led');
    expect(await app.read('Table.md')).toContain('interview');

    await panel(app, 'This note');
    const question = app.page.getByRole('button', { name: 'Tell me about a project you led' }).first();
    if ((await question.getAttribute('aria-expanded')) === 'false') await question.click();
    const gap = app.page.locator('.coach-note-spot').filter({ hasText: 'The result is missing' });
    await gap.locator('.coach-spot').click();
    await app.until(async () => (await selected(app)).includes('nightly job'));

    await gap.getByRole('button', { name: /^Fill in/ }).click();
    await app.page.locator('#coach-result').fill('No failure since March, 6 engineers sleep through the night');
    await app.page.keyboard.press('Control+Enter');
    await app.page.locator('.coach-preview').waitFor();
    await app.page.keyboard.press('Enter');
    await app.until(async () => (await gap.count()) === 0);
    expect(await app.read('Table.md')).toContain(row.replace(' both |', ' both<br>R: No failure since March, 6 engineers sleep through the night |'));
  });

  test('practise, rate, start anew, and find the day it is due', async () => {
    const first = await openPlugin({ files: rounds });
    await first.run('practise');
    await first.page.locator('.modal textarea').waitFor();
    await first.page.locator('.modal textarea').fill('The queue keeps a message for a day. We move it to a dead letter queue after five tries and look at it each morning.');
    await first.page.keyboard.press('Control+Enter');
    await first.page.getByRole('button', { name: /^Good/ }).waitFor();
    await first.page.keyboard.press('3');
    const log = await first.appears('Interview coach/Practice log.md');
    expect(log).toMatch(/^- \d{4}-\d\d-\d\d practised \S+ good \| /m);
    expect(log).toMatch(/^- \d{4}-\d\d-\d\d area topic message-queues working$/m);

    const again = await first.reload();
    await panel(again, 'Weak areas');
    const area = again.page.locator('.coach-area').filter({ hasText: 'Message queues' });
    await area.waitFor();
    expect(await area.innerText()).toMatch(/working on it/);
    expect(await area.innerText()).toMatch(/due (?:tomorrow|in \d+ days)/);
    expect(await again.page.locator('.coach-view').innerText()).toContain('1 practised today');
  });

  test('a question chosen in the note is the one that is practised, also where no weak area names it', async () => {
    const app = await openPlugin({ files: { 'Acme.md': `#interview\n\n1. Why did you choose a message queue?\n    => I said cron was slow\n2. How do you mentor a junior?\n` } });
    await app.open('Acme.md');
    await panel(app, 'This note');
    await app.page.getByRole('button', { name: 'How do you mentor a junior?' }).first().click();
    await app.page.getByRole('button', { name: /^Practise: How do you mentor/ }).first().click();
    await app.page.locator('.modal textarea').waitFor();
    expect(await app.page.locator('.modal').innerText()).toContain('How do you mentor a junior?');
    expect(await app.page.locator('.modal').innerText()).toContain('Question 1 of 1');
  });

  test('the first finding is there within three clicks of installing', async () => {
    const app = await openPlugin({ files: { 'Groceries.md': 'Milk\n' } });
    await app.page.locator('.side-dock-ribbon-action[aria-label="Open weak areas"]').click();
    await app.page.getByRole('button', { name: 'Try the sample' }).click();
    await app.until(async () => (await app.page.locator('.coach-area, .coach-spot').count()) > 0);
    const first = app.page.locator('.coach-area button, .coach-spot').first();
    await first.click();
    expect(await app.page.locator('.coach-spot').first().innerText()).not.toBe('');
    expect(await app.read('Groceries.md')).toBe('Milk\n');
  });

  test('the panel follows an edit without losing the focus or half-typed text', async () => {
    const app = await openPlugin({ files: rounds });
    await panel(app, 'Weak areas');
    const area = app.page.locator('.coach-area').filter({ hasText: 'Message queues' });
    await area.waitFor();
    const before = await area.innerText();
    const search = app.page.getByRole('searchbox');
    await search.fill('mess');
    await search.focus();
    await app.write('Cadenza.md', roundAt('Cadenza', '2026-11-01'));
    await app.until(async () => (await area.innerText()) !== before);
    expect(await search.inputValue()).toBe('mess');
    expect(await search.evaluate((el) => el === document.activeElement)).toBe(true);
    await app.page.keyboard.type('age');
    expect(await search.inputValue()).toBe('message');
  });

  test('open panels survive a new start, and remember their tab and search', async () => {
    const first = await openPlugin({ files: rounds });
    await panel(first, 'Weak areas');
    await first.page.getByRole('searchbox').fill('queue');
    await first.page.getByRole('tab', { name: 'Coverage' }).click();
    const again = await first.reload();
    await again.run('open-weak-areas');
    await again.page.locator('.coach-area').first().waitFor();
    expect(await again.page.getByRole('searchbox').inputValue()).toBe('queue');
    expect(await again.page.locator('.mod-right-split [data-type="interview-coach-weak-areas"]').count()).toBe(1);
  });

  test('nothing is held once the plugin is unloaded', async () => {
    const app = await openPlugin({ files: { ...rounds, 'Table.md': `#interview\n\n${table}` }, settings: { marks: true } });
    await app.open('Table.md');
    await app.showSource();
    await panel(app, 'Weak areas');
    await app.page.locator('.coach-area').first().waitFor();
    await app.page.getByRole('tab', { name: 'Coverage' }).click();
    await app.page.getByRole('tab', { name: 'This note' }).click();
    for (const command of ['practise', 'new-debrief']) {
      await app.run(command);
      await app.page.locator('.modal textarea, .modal input').first().waitFor();
      await app.page.keyboard.press('Escape');
      await app.until(async () => (await app.page.locator('.modal').count()) === 0);
    }
    await app.unload();
    expect(await app.held()).toEqual([]);
  });
});

describeInBrowser('a note that changes under the open form, in Chromium', (openPlugin) => {
  const theirs = `#interview\n\n${table.replace('failed twice a week', 'failed every night')}`;

  const conflict = async (): Promise<App> => {
    const app = await openPlugin({ files: { 'Table.md': `#interview\n\n${table}` } });
    await app.open('Table.md');
    await app.setCursor({ line: 4, ch: row.indexOf('nightly') });
    await app.run('fill-in-story');
    await app.page.locator('#coach-result').fill('No failure since March');
    await app.write('Table.md', theirs);
    await app.page.keyboard.press('Control+Enter');
    await app.page.getByRole('button', { name: /^(?:Write to note|Keep theirs)$/ }).waitFor();
    if (await app.page.locator('.coach-preview').isVisible()) await app.page.keyboard.press('Enter');
    await app.page.getByText('The note changed meanwhile').waitFor();
    return app;
  };

  test('is shown beside what was typed, and stays as it is if the person says so', async () => {
    const app = await conflict();
    expect(await app.page.locator('.modal').innerText()).toContain('failed every night');
    expect(await app.page.locator('.modal').innerText()).toContain('No failure since March');
    expect(await app.axe('.modal')).toEqual([]);
    await app.shot('fill-in-conflict');
    await app.page.getByRole('button', { name: 'Keep theirs' }).click();
    expect(await app.read('Table.md')).toBe(theirs);
  });

  test('is written over only when the person chooses it', async () => {
    const app = await conflict();
    await app.page.getByRole('button', { name: 'Use mine' }).click();
    await app.page.getByRole('button', { name: 'Write to note' }).click();
    await app.until(async () => (await app.read('Table.md'))?.includes('R: No failure since March') === true);
  });

  test('can hold both', async () => {
    const app = await conflict();
    await app.page.getByRole('button', { name: 'Put mine below theirs' }).click();
    await app.page.getByRole('button', { name: 'Write to note' }).click();
    await app.until(async () => (await app.read('Table.md'))?.includes('No failure since March') === true);
    expect(await app.read('Table.md')).toContain('failed every night');
  });
});
