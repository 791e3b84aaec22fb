import path from 'node:path';
import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';
import { ROOT } from './chromium';
import type { App } from './open-plugin';
import { vaultFiles } from './vault-files';

const files = vaultFiles(path.join(ROOT, 'examples/vault'));

const openGaps = async (app: App): Promise<void> => {
  await app.run('find-gaps');
  await app.page.waitForFunction(() => /\d+ things? to improve/.test(document.querySelector('p.coach-tally:not([role])')?.textContent ?? ''));
  await app.page.waitForFunction(() => document.querySelector('.coach-view [aria-busy="true"]') === null);
};

describeInBrowser('the sidebar in Chromium, on the sample vault', (openPlugin) => {
  test.each(['light', 'dark'] as const)('reads well in the %s theme, and axe finds nothing wrong', async (theme) => {
    const app = await openPlugin({ files, theme });
    await app.open('Behavioural/Behavioural table.md');
    await openGaps(app);
    expect(await app.axe('.coach-view')).toEqual([]);
    await app.shot(`sidebar-${theme}`);
    expect(await app.page.locator('.coach-spot').count()).toBeGreaterThan(5);
  });

  test('nothing sticks out at 300 pixels', async () => {
    const app = await openPlugin({ files });
    await openGaps(app);
    await app.page.addStyleTag({ content: '.mod-right-split { width: 300px !important }' });
    const wide = await app.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.coach-view *')]
      .filter((el) => el.offsetParent !== null && !el.matches('.coach-unseen, .coach-unseen *'))
      .filter((el) => el.getBoundingClientRect().right > window.innerWidth || el.getBoundingClientRect().left < window.innerWidth - 300)
      .map((el) => el.className));
    expect(wide).toEqual([]);
    await app.shot('sidebar-300');
  });

  test('works by keyboard alone: filter, walk the rows, jump to the place', async () => {
    const app = await openPlugin({ files });
    await openGaps(app);
    const filter = app.page.locator('.coach-filters button').first();
    await filter.focus();
    await app.page.keyboard.press('Enter');
    expect(await filter.getAttribute('aria-pressed')).toBe('true');
    await app.page.locator('.coach-spot').first().focus();
    const first = await app.page.evaluate(() => document.activeElement?.textContent);
    await app.page.keyboard.press('ArrowDown');
    expect(await app.page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    await app.page.keyboard.press('ArrowUp');
    await app.page.keyboard.press('Enter');
    await app.until(async () => (await app.page.locator('.mod-root .inline-title').count()) === 1);
    expect((await app.editorText()).length).toBeGreaterThan(0);
  });

  test('the focus can be seen', async () => {
    const app = await openPlugin({ files });
    await openGaps(app);
    await app.page.locator('.coach-filters button').last().focus();
    await app.page.keyboard.press('Tab');
    const outline = await app.page.evaluate(() => (document.activeElement === null ? '' : getComputedStyle(document.activeElement).outlineStyle));
    expect(outline).toBe('solid');
  });

  test('keeps its scroll while a note changes', async () => {
    const app = await openPlugin({ files });
    await openGaps(app);
    const scroller = app.page.locator('.coach-view');
    const scroll = (): Promise<number> => scroller.evaluate((el) => el.scrollTop);
    await app.until(() => scroller.evaluate((el) => {
      el.scrollTo(0, 200);
      return el.scrollTop === 200;
    }));
    const before = await app.page.locator('p.coach-tally:not([role])').innerText();
    const note = 'Behavioural/Behavioural table.md';
    await app.write(note, `${await app.read(note) ?? ''}\n\n| question | story 1 |\n| --- | --- |\n| When did you fail? | S: it broke |\n`);
    await app.until(async () => (await app.page.locator('p.coach-tally:not([role])').innerText()) !== before);
    expect(await scroll()).toBe(200);
  });

  test('the open note can still be analyzed while the sidebar has the focus', async () => {
    const app = await openPlugin({ files });
    await app.open('Behavioural/Behavioural table.md');
    await openGaps(app);
    expect(await app.offered()).toContain('analyze-interview');
    await app.run('analyze-interview');
    await app.appears('Interview coach/Behavioural/Behavioural table (critique).md');
  });

  test('tells a person without interview notes what to do', async () => {
    const app = await openPlugin({ files: { 'Groceries.md': 'Milk\n' } });
    await app.run('open-weak-areas');
    await app.page.locator('.coach-first').waitFor();
    expect(await app.axe('.coach-view')).toEqual([]);
    await app.shot('sidebar-empty');
  });

  test('all tagged notes of the vault get their critique, and no other', async () => {
    const app = await openPlugin({ files });
    await app.run('analyze-all-interviews');
    await app.until(async () => (await app.notices()).length > 0);
    const made = (await app.paths()).filter((each) => !(each in files));
    expect(made.length).toBeGreaterThan(5);
    expect(made.every((each) => each.startsWith('Interview coach/') && each.endsWith(' (critique).md'))).toBe(true);
    for (const [each, text] of Object.entries(files)) expect(await app.read(each)).toBe(text);
  });

  test.each(['light', 'dark'] as const)('says "Not a problem here" and undoes it by keyboard alone, in the %s theme', async (theme) => {
    const app = await openPlugin({ files, theme });
    await openGaps(app);
    const rows = app.page.locator('.coach-spot');
    const before = await app.page.locator('p.coach-tally:not([role])').textContent();
    await app.page.locator('.coach-dismiss').first().focus();
    await app.page.keyboard.press('Enter');
    const list = app.page.locator('.coach-dismissed');
    await list.waitFor();
    expect(await app.page.evaluate(() => document.activeElement?.classList.contains('coach-spot'))).toBe(true);
    await list.locator('summary').focus();
    await app.page.keyboard.press('Enter');
    await list.locator('li button').waitFor();
    expect(await app.axe('.coach-view')).toEqual([]);
    await list.scrollIntoViewIfNeeded();
    await app.shot(`sidebar-dismissed-${theme}`);
    await list.locator('li button').focus();
    await app.page.keyboard.press('Enter');
    await app.until(async () => (await app.page.locator('p.coach-tally:not([role])').textContent()) === before && (await rows.count()) > 0);
    expect(await list.count()).toBe(0);
  });
});
