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

/** Milliseconds after which a sidebar that is still reading has hung: a busy machine may take long over a vault. */
const patience = 30_000;

/** Photographs the sidebar beside a note of a vault. False where this machine has no Chromium; throws where the sidebar has no row to show. */
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

/** Opens a note and the gaps in the sidebar; resolves once every note is read and its rows can be seen, and rejects where there are none. */
export const setScene = async (app: App, note: string): Promise<void> => {
  await app.open(note);
  await app.run('find-gaps');
  const read = await app.page.locator('.coach-notes[aria-busy="false"]').waitFor({ state: 'attached', timeout: patience }).then(() => true, () => false);
  if (!read) throw new Error(`The sidebar was not done after ${patience / 1000} seconds. It says: ${await sidebarText(app)}`);
  if (!(await app.page.locator('.coach-spot').first().isVisible())) throw new Error(`The sidebar shows no gap. It says: ${await sidebarText(app)}`);
};

const sidebarText = ({ page }: App): Promise<string> => page.evaluate(() => document.querySelector<HTMLElement>('.coach-view')?.innerText ?? 'nothing at all');
