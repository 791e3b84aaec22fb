import path from 'node:path';
import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';
import { ROOT } from './chromium';
import type { App } from './open-plugin';
import { setScene } from './picture';
import { vaultFiles } from './vault-files';

const files = vaultFiles(path.join(ROOT, 'examples/vault'));
const note = 'Behavioural/Behavioural table.md';

/** As on a phone, or on a machine with much else to do. */
const slowDown = async ({ page }: App): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

/** Whether the middle of the element is what a person sees there: neither off the page nor below something else. */
const isSeen = ({ page }: App, selector: string): Promise<boolean> =>
  page.locator(selector).first().evaluate((el) => {
    const { left, top, width, height } = el.getBoundingClientRect();
    return el.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

describeInBrowser('the picture of the sidebar', (openPlugin) => {
  test('waits for the rows, however slow the machine', async () => {
    const app = await openPlugin({ files, theme: 'light' });
    await slowDown(app);
    await setScene(app, note);
    expect(await app.page.locator('.coach-view').innerText()).toMatch(/^\d+ weak areas$/m);
    for (const seen of ['.coach-area', '.coach-next', '.coach-spot']) expect([seen, await isSeen(app, seen)]).toEqual([seen, true]);
  });

  test('is refused, with the words of the sidebar, where there is no row to see', async () => {
    const app = await openPlugin({ files: { 'Groceries.md': 'Milk\n' } });
    await expect(setScene(app, 'Groceries.md')).rejects.toThrow(/The panel shows no weak area. It says: [^]*No interview notes yet/);
  });
});
