import { mkdirSync } from 'node:fs';
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

/** Ids of the commands behind the picture, in this order. */
const SHOWN = ['analyze-interview', 'find-gaps'];

/** Photographs the plugin at work on a note of a vault. False where this machine has no Chromium. */
export const takePicture = async ({ vault, file, theme, note }: PictureOptions): Promise<boolean> => {
  const executable = findChromium();
  if (executable === null) return false;
  const files = vaultFiles(vault);
  const browser = await startChromium(executable, { width: 1280, height: 820 });
  try {
    const app = await openPluginIn(browser.context, { files, theme });
    await app.open(note ?? richestOf(files));
    for (const command of SHOWN) await app.run(command);
    await settle(app);
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

/** Until the page has stood still for half a second, five seconds at most. */
const settle = async ({ page }: App): Promise<void> => {
  let before = '';
  for (let tries = 0; tries < 10; tries += 1) {
    await page.waitForTimeout(500);
    const now = await page.evaluate(() => document.body.textContent ?? '');
    if (now === before) return;
    before = now;
  }
};
