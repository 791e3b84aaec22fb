import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, jest } from '@jest/globals';
import type { BootRequest, Host } from '../browser/host/api';

const ROOT = path.resolve(__dirname, '../..');

/** Builds main.js where a source is newer than it, in a process of its own: esbuild does not run under jsdom. */
const freshen = (): void => {
  const script = "import { PLUGIN } from './esbuild.config.mjs'; import { freshen } from './scripts/bundles.mjs'; await freshen(PLUGIN);";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`main.js cannot be built:\n${stderr}`);
};

/** The document that the stand-in for Obsidian draws into. */
const drawApp = (): void => {
  Element.prototype.scrollIntoView = () => undefined; // jsdom draws nothing, so nothing scrolls
  document.body.replaceChildren();
  const app = document.body.createDiv('app-container');
  for (const cls of ['workspace-ribbon', 'mod-left-split', 'mod-root', 'mod-right-split']) app.createDiv(cls);
};

/** The bundle becomes a function of `require`, `module` and `exports`, as Obsidian makes it one. */
const loadBundle = (): void => {
  const code = readFileSync(path.join(ROOT, 'main.js'), 'utf8');
  document.head.replaceChildren(createEl('script', { text: `window.runBundle = function (require, module, exports) {${code}\n};` }));
};

export interface BootOptions {
  readonly files?: BootRequest['files'];
  readonly settings?: unknown;
  readonly sidebar?: readonly string[];
}

export type Boot = (options?: BootOptions) => Promise<Host>;

/** Each test gets a vault and a plugin of its own, loaded from the built main.js. */
export const setUpPlugin = (): Boot => {
  const booted: Host[] = [];
  jest.setTimeout(30_000);
  beforeAll(freshen, 60_000);
  beforeEach(() => {
    jest.resetModules();
    drawApp();
    loadBundle();
  });
  afterEach(() => {
    for (const host of booted.splice(0)) host.unload();
  });
  return async ({ files = {}, settings = null, sidebar = [] } = {}) => {
    await import('../browser/host/host');
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as BootRequest['manifest'];
    await window.host.boot({ code: '', manifest, files, settings, sidebar } as BootRequest);
    booted.push(window.host);
    return window.host;
  };
};

/** Waits until the answer is true, ten seconds at most; an answer that cannot be given yet counts as no. */
export const until = async (ask: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (answers(ask)) return;
    await new Promise((resolve) => { window.setTimeout(resolve, 10); });
  }
  throw new Error(`Waited ten seconds in vain. On the page: ${document.body.textContent ?? ''}`);
};

const answers = (ask: () => boolean): boolean => {
  try {
    return ask();
  } catch {
    return false;
  }
};

/** The only element that fits; throws where there is none or more than one. */
export const only = (selector: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  if (found.length !== 1 || found[0] === undefined) throw new Error(`"${selector}" is there ${String(found.length)} times.`);
  return found[0];
};

/** Clicks the button with these words. */
export const click = (text: string): void => {
  const button = [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === text);
  if (button === undefined) throw new Error(`No button says "${text}". There are: ${[...document.querySelectorAll('button')].map((each) => each.textContent).join(' | ')}`);
  button.click();
};
