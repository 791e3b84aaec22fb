import path from 'node:path';
import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';
import { ROOT } from './chromium';
import type { App } from './open-plugin';
import { vaultFiles } from './vault-files';

const files = vaultFiles(path.join(ROOT, 'examples/vault'));
const note = 'Behavioural/Behavioural table.md';

/** Puts the cursor into the line of the note that holds the words. */
const cursorTo = async (app: App, words: string): Promise<void> => {
  await app.open(note);
  const line = (files[note] ?? '').split('\n').findIndex((each) => each.includes(words));
  await app.setCursor({ line, ch: 3 });
};

describeInBrowser('help at the cursor in Chromium, on the sample vault', (openPlugin) => {
  test.each(['light', 'dark'] as const)('reads well in the %s theme, and axe finds nothing wrong', async (theme) => {
    const app = await openPlugin({ files, theme });
    await cursorTo(app, 'feedback that was hard');
    await app.run('open-weak-areas');
    await app.page.getByRole('tab', { name: 'This note' }).click();
    await app.page.locator('.coach-help .coach-offer').first().waitFor();
    expect(await app.axe('.coach-view')).toEqual([]);
    await app.shot(`help-${theme}`);
  });

  test('its rows are walked and opened by keyboard', async () => {
    const app = await openPlugin({ files });
    await cursorTo(app, 'feedback that was hard');
    await app.run('open-weak-areas');
    await app.page.getByRole('tab', { name: 'This note' }).click();
    const first = app.page.locator('.coach-help .coach-offer').first();
    await first.waitFor();
    await first.focus();
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('ArrowUp');
    await app.page.keyboard.press('Enter');
    await app.until(async () => (await app.editorText()) !== '');
    expect(await app.notices()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('the stories of a question are chosen from by keyboard in the %s theme', async (theme) => {
    const app = await openPlugin({ files, theme });
    await cursorTo(app, 'feedback that was hard');
    await app.run('suggest-stories');
    await app.page.locator('.coach-story').first().waitFor();
    expect(await app.axe('.modal')).toEqual([]);
    await app.shot(`stories-${theme}`);
    await app.page.keyboard.press('Enter');
    await app.until(async () => (await app.page.locator('.modal').count()) === 0);
  });
});
