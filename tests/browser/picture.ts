import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findChromium, startChromium } from './chromium';
import type { Theme } from './host-page';
import { openPluginIn } from './open-plugin';
import type { App } from './open-plugin';
import { vaultFiles } from './vault-files';

export interface PictureOptions {
  /** Folder of the vault, which is only read. */
  readonly vault: string;
  /** The PNG to write. */
  readonly file: string;
  readonly theme: Theme;
  /** Path of the note to open; else the one with the most tables, the first of equals. */
  readonly note?: string;
}

/** Milliseconds after which a panel that is still reading has hung: a busy machine may take long over a vault. */
const patience = 30_000;

/** Photographs the sidebar beside a note of a vault. False where this machine has no Chromium; throws where the panel has no weak area to show. */
export const takePicture = async ({ vault, file, theme, note }: PictureOptions): Promise<boolean> => {
  const executable = findChromium();
  if (executable === null) return false;
  rmSync(file, { force: true });
  const files = vaultFiles(vault);
  const browser = await startChromium(executable, { width: 1280, height: 820 });
  try {
    const app = await openPluginIn(browser.context, { files, theme });
    await setScene(app, note ?? richestOf(files));
    mkdirSync(path.dirname(file), { recursive: true });
    await app.page.screenshot({ path: file });
    await app.close();
  } finally {
    await browser.close();
  }
  return true;
};

const richestOf = (files: Readonly<Record<string, string>>): string => {
  const rows = (text: string): number => text.split('\n').filter((line) => /^\s*\|/.test(line)).length;
  const [best] = Object.entries(files).sort(([, a], [, b]) => rows(b) - rows(a));
  if (best === undefined) throw new Error('The vault holds no note.');
  return best[0];
};

/** Opens a note and the panel, its first weak area unfolded; resolves once every note is read, and rejects where there is no area to see. */
export const setScene = async (app: App, note: string): Promise<void> => {
  await app.open(note);
  await app.run('open-weak-areas');
  const { page } = app;
  const read = await page.locator('.coach-areas[aria-busy="false"], .coach-first').first().waitFor({ state: 'attached', timeout: patience }).then(() => true, () => false);
  if (!read) throw new Error(`The panel was not done after ${patience / 1000} seconds. It says: ${await sidebarText(app)}`);
  const first = page.locator('.coach-area button').first();
  if (!(await first.isVisible())) throw new Error(`The panel shows no weak area. It says: ${await sidebarText(app)}`);
  await first.click();
  await page.locator('.coach-spot').first().waitFor();
};

const sidebarText = ({ page }: App): Promise<string> => page.evaluate(() => document.querySelector<HTMLElement>('.coach-view')?.innerText ?? 'nothing at all');
