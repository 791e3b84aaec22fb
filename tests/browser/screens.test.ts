import path from 'node:path';
import { expect, test } from '@jest/globals';
import { describeInBrowser } from './browser-test';
import { ROOT } from './chromium';
import type { App, OpenOptions } from './open-plugin';
import { vaultFiles } from './vault-files';

const files = vaultFiles(path.join(ROOT, 'examples/vault'));
const TABLE = 'Behavioural/Behavioural table.md';

/** Milliseconds after which a screen that does not come has hung. */
const patience = 60_000;

/** Puts the cursor at words of the open note. */
const cursorAt = async (app: App, words: string): Promise<void> => {
  const lines = (await app.editorText()).split('\n');
  const line = lines.findIndex((each) => each.includes(words));
  await app.setCursor({ line, ch: lines[line]?.indexOf(words) ?? 0 });
};

const panelOn = async (app: App, tab: string): Promise<void> => {
  await app.run('open-weak-areas');
  await app.page.getByRole('tab', { name: tab }).click();
};

const closeModal = async (app: App): Promise<void> => {
  await app.page.keyboard.press('Escape');
  await app.until(async () => (await app.page.locator('.modal').count()) === 0);
};

interface Screen {
  readonly name: string;
  /** What of the page is ours. */
  readonly selector: string;
  readonly open: (app: App) => Promise<void>;
  readonly close?: (app: App) => Promise<void>;
}

const screens: readonly Screen[] = [
  {
    name: 'weak areas', selector: '.coach-view',
    open: async (app) => {
      await app.open(TABLE);
      await panelOn(app, 'Weak areas');
      await app.page.locator('.coach-area button').first().click({ timeout: patience });
      await app.page.getByRole('button', { name: 'Filter' }).click();
    },
  },
  { name: 'this note', selector: '.coach-view', open: async (app) => { await panelOn(app, 'This note'); await app.page.locator('.coach-note-questions button').first().click({ timeout: patience }); } },
  { name: 'coverage', selector: '.coach-view', open: (app) => panelOn(app, 'Coverage') },
  {
    name: 'fill in', selector: '.modal', close: closeModal,
    open: async (app) => {
      await app.open(TABLE);
      await cursorAt(app, 'old export buckets');
      await app.run('fill-in-story');
      await app.page.locator('.coach-fill-in').waitFor({ timeout: patience });
    },
  },
  { name: 'practice', selector: '.modal', close: closeModal, open: async (app) => { await app.run('practise'); await app.page.locator('.modal textarea').waitFor({ timeout: patience }); } },
  { name: 'debrief', selector: '.modal', close: closeModal, open: async (app) => { await app.run('new-debrief'); await app.page.locator('.modal input').first().waitFor({ timeout: patience }); } },
];

const looks: readonly (OpenOptions & { readonly name: string })[] = [
  { name: 'light', theme: 'light' },
  { name: 'dark and narrow', theme: 'dark', size: { width: 640, height: 800 } },
  { name: 'right to left', theme: 'light', rightToLeft: true },
  { name: 'text twice as large', theme: 'dark', textScale: 2, reducedMotion: true },
];

/** What of ours ends beyond the part of the window that it belongs to; what scrolls by itself may. */
const sticksOut = ({ page }: App, selector: string): Promise<readonly string[]> =>
  page.evaluate((given) => {
    const box = document.querySelector(given)?.getBoundingClientRect();
    if (box === undefined) return [`${given} is not there`];
    const scrolls = (el: Element): boolean => el.closest('.coach-grid-scroll, pre, [class*="-wide"]') !== null;
    return [...document.querySelectorAll<HTMLElement>(`${given} *`)]
      .filter((el) => el.offsetParent !== null && !scrolls(el) && getComputedStyle(el).position !== 'absolute')
      .filter((el) => el.getBoundingClientRect().right > box.right + 1 || el.getBoundingClientRect().left < box.left - 1)
      .map((el) => el.outerHTML.slice(0, 100));
  }, selector);

describeInBrowser('every screen in Chromium, on the sample vault', (openPlugin) => {
  test.each(looks.map((look) => [look.name, look] as const))('%s: axe finds nothing, and nothing sticks out', async (name, look) => {
    const app = await openPlugin({ files, ...look });
    for (const { name: screen, selector, open, close } of screens) {
      await open(app);
      await app.page.waitForTimeout(200); // what fades in has come
      await app.shot(`${screen} ${name}`.replace(/ /g, '-'));
      expect([screen, await app.axe(selector)]).toEqual([screen, []]);
      expect([screen, await sticksOut(app, selector)]).toEqual([screen, []]);
      await close?.(app);
    }
  });
});
