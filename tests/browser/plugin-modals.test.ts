import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';
import type { App } from './open-plugin';

const row = '| Tell me about a project you led | lead (own part) | S: Nightly job failed twice a week<br>A: we cleaned it up | |';
const note = `---
tags: [interview]
---

| question | breakdown | story 1 | story 2 |
| --- | --- | --- | --- |
${row}

The Nightly job runs on Message queues.
`;
const files = { 'Table.md': note, 'Nightly job.md': '', 'Message queues.md': '' };

const focused = (app: App): Promise<string> =>
  app.page.evaluate(() => document.activeElement?.id ?? '');

describeInBrowser('"Fill in STAR story" in Chromium', (openPlugin) => {
  const start = async (theme: 'light' | 'dark'): Promise<App> => {
    const app = await openPlugin({ files, theme });
    await app.open('Table.md');
    await app.setCursor({ line: 6, ch: row.indexOf('Nightly') });
    await app.run('fill-in-story');
    await app.page.locator('.coach-fill-in').waitFor();
    return app;
  };

  test.each(['light', 'dark'] as const)('works by keyboard alone in the %s theme, and axe finds nothing wrong', async (theme) => {
    const app = await start(theme);
    expect(await focused(app)).toBe('coach-task');
    await app.page.keyboard.type('Bring the failures to zero before the audit');
    await app.page.keyboard.press('Tab');
    expect(await focused(app)).toBe('coach-action');
    await app.page.keyboard.press('Tab');
    await app.page.keyboard.type('No failure since March');
    await app.until(async () => (await app.page.locator('#coach-task-note').innerText()) === 'Nothing missing here.');
    expect(await app.axe('.modal')).toEqual([]);
    await app.shot(`fill-in-${theme}`);
    await app.page.keyboard.press('Control+Enter');
    await app.page.locator('.coach-preview').waitFor();
    expect(await app.axe('.modal')).toEqual([]);
    await app.shot(`fill-in-preview-${theme}`);
    await app.page.keyboard.press('Enter');
    await app.until(async () => (await app.notices()).length > 0);
    const filled = 'S: Nightly job failed twice a week<br>T: Bring the failures to zero before the audit<br>A: we cleaned it up<br>R: No failure since March';
    expect(await app.read('Table.md')).toBe(note.replace('S: Nightly job failed twice a week<br>A: we cleaned it up', filled));
    await app.undo();
    expect(await app.read('Table.md')).toBe(note);
  });

  test('"Back" keeps what was typed, and Escape leaves no trace', async () => {
    const app = await start('dark');
    await app.page.keyboard.type('Half a thought');
    await app.page.keyboard.press('Control+Enter');
    await app.page.getByRole('button', { name: 'Back' }).click();
    expect(await app.page.locator('#coach-task').inputValue()).toBe('Half a thought');
    await app.page.keyboard.press('Escape');
    expect(await app.page.locator('.modal').count()).toBe(0);
    expect(await app.read('Table.md')).toBe(note);
  });
});

describeInBrowser('"Link related notes" in Chromium', (openPlugin) => {
  test.each(['light', 'dark'] as const)('works by keyboard alone in the %s theme, and axe finds nothing wrong', async (theme) => {
    const app = await openPlugin({ files, theme });
    await app.open('Table.md');
    await app.run('link-related-notes');
    await app.page.locator('.coach-tick').first().waitFor();
    expect(await app.page.locator('.coach-tick').count()).toBe(2);
    expect(await app.axe('.modal')).toEqual([]);
    await app.page.locator('.coach-tick input').first().focus();
    await app.page.keyboard.press('Space');
    await app.shot(`links-${theme}`);
    expect(await app.page.locator('.coach-ticks .mod-cta').innerText()).toBe('Write 1 change');
    await app.page.keyboard.press('Control+Enter');
    await app.until(async () => (await app.notices()).length > 0);
    expect(await app.read('Table.md')).toBe(note.replace('runs on Message queues', 'runs on [[Message queues]]'));
  });
});

describeInBrowser('the other dialogs in Chromium', (openPlugin) => {
  test('the question about an untagged note', async () => {
    const app = await openPlugin({ files: { 'a.md': 'Text\n' }, theme: 'light' });
    await app.open('a.md');
    await app.run('analyze-interview');
    await app.page.locator('.modal').waitFor();
    expect(await app.axe('.modal')).toEqual([]);
    await app.shot('untagged-light');
  });

  test('the settings', async () => {
    const app = await openPlugin({ theme: 'dark' });
    await app.openSettings();
    await app.shot('settings-dark');
    expect(await app.page.locator('.setting-item-heading, .setting-group').count()).toBeGreaterThan(3);
    for (const name of ['Interview tag', 'Questions in one practice', 'Underline findings', 'Reset to defaults']) expect(await app.page.getByText(name, { exact: true }).count()).toBe(1);
    await app.page.getByText('Rules', { exact: true }).click();
    await app.page.getByText('Too brief').waitFor();
    await app.shot('settings-rules-dark');
    await app.openSettings();
    await app.page.getByText('Thresholds', { exact: true }).click();
    await app.page.getByText('Fewest words of a greeting').waitFor();
    await app.shot('settings-thresholds-dark');
  });

  test('the progress of a long run', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`n${String(at)}.md`, note.repeat(4)]));
    const app = await openPlugin({ files: many, theme: 'dark' });
    await app.run('analyze-all-interviews');
    await app.page.locator('.modal').waitFor();
    await app.page.waitForTimeout(100);
    expect(await app.axe('.modal')).toEqual([]);
    await app.shot('progress-dark');
    await app.page.keyboard.press('Escape');
    await app.until(async () => (await app.notices()).some((each) => each.startsWith('Cancelled.')));
  });
});
