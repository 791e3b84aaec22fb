import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findChromium, ROOT, startChromium } from './chromium';
import type { Theme } from './host-page';
import { openPluginIn } from './open-plugin';
import type { App } from './open-plugin';
import { setScene } from './picture';
import { vaultFiles } from './vault-files';

/** One picture of the docs: the plugin on the sample vault, brought to a screen. */
interface Scene {
  /** Of the file, without a suffix. */
  readonly name: string;
  readonly theme: Theme;
  readonly size: { readonly width: number; readonly height: number };
  readonly set: (app: App) => Promise<void>;
}

const WIDE = { width: 1120, height: 720 };
const PHONE = { width: 390, height: 760 };
const TABLE = 'Behavioural/Behavioural table.md';

/** Milliseconds after which a screen that does not come has hung. */
const patience = 60_000;

const scenes: readonly Scene[] = [
  {
    name: 'weak-areas', theme: 'light', size: WIDE,
    set: async (app) => {
      await setScene(app, TABLE);
    },
  },
  {
    name: 'this-note', theme: 'dark', size: WIDE,
    set: async (app) => {
      await app.open(TABLE);
      await cursorAt(app, 'took over something');
      await openPanel(app);
      await app.page.getByRole('tab', { name: 'This note' }).click();
      await app.page.locator('.coach-help-question').waitFor({ timeout: patience });
    },
  },
  {
    name: 'coverage', theme: 'light', size: WIDE,
    set: async (app) => {
      await app.open(TABLE);
      await openPanel(app);
      await app.page.getByRole('tab', { name: 'Coverage' }).click();
    },
  },
  {
    name: 'fill-in', theme: 'light', size: WIDE,
    set: async (app) => {
      await app.open(TABLE);
      await cursorAt(app, 'A courier partner changed');
      await app.run('fill-in-story');
      await app.page.locator('.coach-fill-in').waitFor({ timeout: patience });
    },
  },
  {
    name: 'practice', theme: 'dark', size: WIDE,
    set: async (app) => {
      await app.open(TABLE);
      await openPanel(app);
      await app.run('practise');
      await app.page.locator('.modal textarea').waitFor({ timeout: patience });
    },
  },
  {
    name: 'debrief-phone', theme: 'light', size: PHONE,
    set: async (app) => {
      await app.run('new-debrief');
      await app.page.locator('.modal input[type="checkbox"]').first().waitFor({ timeout: patience });
    },
  },
  {
    name: 'night-before', theme: 'dark', size: WIDE,
    set: async (app) => {
      await app.run('night-before');
      await app.appears('Interview coach/Night before.md');
      await app.open('Interview coach/Night before.md');
    },
  },
];

/** Takes every picture of the docs into a folder; gives their paths, none where this machine has no Chromium. */
export const takePictures = async (folder: string): Promise<readonly string[]> => {
  const executable = findChromium();
  if (executable === null) return [];
  mkdirSync(folder, { recursive: true });
  const files = vaultFiles(path.join(ROOT, 'examples/vault'));
  const browser = await startChromium(executable, WIDE);
  const taken: string[] = [];
  try {
    for (const { name, theme, size, set } of scenes) {
      const app = await openPluginIn(browser.context, { files, theme, size, reducedMotion: true });
      await set(app);
      await app.page.waitForTimeout(300); // what fades in has come
      const file = path.join(folder, `${name}.png`);
      await app.page.screenshot({ path: file, scale: 'css' });
      await app.close();
      taken.push(file);
    }
  } finally {
    await browser.close();
  }
  return taken;
};

/** Puts the cursor at words of the open note. */
const cursorAt = async (app: App, words: string): Promise<void> => {
  const lines = (await app.editorText()).split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  await app.setCursor({ line, ch: lines[line]?.indexOf(words) ?? 0 });
};

const openPanel = async (app: App): Promise<void> => {
  await app.run('open-weak-areas');
  await app.page.locator('.coach-areas[aria-busy="false"]').first().waitFor({ state: 'attached', timeout: patience });
};
