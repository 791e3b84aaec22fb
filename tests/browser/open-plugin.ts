import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from './chromium';
import { builtPlugin, hostFiles } from './host-page';
import type { Theme } from './host-page';
import type { BootRequest, BootTimes, Host } from './host/api';

const ORIGIN = 'http://obsidian.test';

export interface OpenOptions {
  readonly files?: BootRequest['files'];
  readonly theme?: Theme;
  /** What an earlier run saved; null on the first. */
  readonly settings?: unknown;
  /** Views that the saved layout holds in the right sidebar. */
  readonly sidebar?: BootRequest['sidebar'];
  /** What the app's local storage holds. */
  readonly storage?: BootRequest['storage'];
  /** Width and height of the window; as the browser was started where not given. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Whether the app's language is written from right to left. */
  readonly rightToLeft?: boolean;
  /** How many times larger than usual all text is. */
  readonly textScale?: number;
  readonly reducedMotion?: boolean;
  /** Instead of the built main.js. */
  readonly code?: string;
}

/** A violation found by axe-core. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly places: readonly string[];
}

type Asked = 'cursor' | 'editorText' | 'held' | 'notices' | 'offered' | 'paths' | 'ribbon' | 'savedData';
type Told = 'clickRibbon' | 'closeSidebar' | 'open' | 'openSettings' | 'read' | 'remove' | 'rename' | 'setCursor' | 'showSource' | 'type' | 'undo' | 'unload' | 'write';

type Async<T> = T extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;

/** The running plugin. Whatever `Host` can do, a test can do, as a promise. */
export type App = { readonly [K in Exclude<Asked | Told, 'offered'>]: Async<Host[K]> } & {
  readonly page: Page;
  readonly times: BootTimes;
  /** Errors of the page and requests to the network so far. `close` throws if there are any. */
  readonly errors: string[];
  /** Starts a command; rejects where the palette would not offer it. */
  readonly run: (command: string) => Promise<void>;
  /** Ids of the commands that the palette offers now. */
  readonly offered: () => Promise<readonly string[]>;
  /** Waits until a file stands there and gives its text. */
  readonly appears: (path: string) => Promise<string>;
  /** Waits until the answer is true. */
  readonly until: (ask: () => Promise<boolean>) => Promise<void>;
  /** Starts the app anew with all that it would find again: files, settings, local storage and the sidebar. This page closes. */
  readonly reload: () => Promise<App>;
  /** Takes out/shots/<name>.png and gives its path. */
  readonly shot: (name: string) => Promise<string>;
  /** What axe-core finds wrong, on the whole page or inside an element. */
  readonly axe: (selector?: string) => Promise<readonly Violation[]>;
  readonly close: () => Promise<void>;
};

/** Opens a page with the plugin running on a vault of these files. */
export const openPluginIn = async (context: BrowserContext, options: OpenOptions = {}): Promise<App> => {
  const page = await context.newPage();
  const errors = watchErrors(page);
  await serve(page, hostFiles(options.code ?? builtPlugin()), errors);
  await dress(page, options);
  const times = await page.evaluate((request) => window.host.boot(request), bootRequest(options));
  const reload = async (): Promise<App> => {
    const found = await page.evaluate(() => window.host.snapshot());
    await close(page, errors);
    return openPluginIn(context, { ...options, ...found });
  };
  return { ...remote(page), ...waiting(page), ...looking(page), page, times, errors, reload, close: () => close(page, errors) };
};

/** Sizes the window, opens the page of the theme, and sets direction and size of its text. */
const dress = async (page: Page, { size, theme, rightToLeft = false, textScale = 1, reducedMotion = false }: OpenOptions): Promise<void> => {
  if (size !== undefined) await page.setViewportSize(size);
  if (reducedMotion) await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${ORIGIN}${theme === 'light' ? '/light' : '/'}`);
  await page.evaluate(([isRtl, scale]) => {
    if (isRtl) {
      document.documentElement.dir = 'rtl';
      document.body.classList.add('mod-rtl');
    }
    if (scale === 1) return;
    const usual = getComputedStyle(document.body);
    for (const name of ['--font-ui-smaller', '--font-ui-small', '--font-ui-medium', '--font-ui-large', '--font-text-size']) {
      document.body.style.setProperty(name, `${Number.parseFloat(usual.getPropertyValue(name)) * scale}px`);
    }
  }, [rightToLeft, textScale] as const);
};

export const bootRequest = ({ files = {}, settings = null, sidebar = [], storage = {} }: OpenOptions): BootRequest => ({
  manifest: JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as BootRequest['manifest'],
  files,
  settings,
  sidebar,
  storage,
});

const watchErrors = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
  return errors;
};

/** Nothing but our own files is reachable: a request to the network is an error. */
const serve = (page: Page, files: ReturnType<typeof hostFiles>, errors: string[]): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === ORIGIN ? files.get(url.pathname) : undefined;
    if (file !== undefined) return route.fulfill({ contentType: file.contentType, body: file.body });
    errors.push(`asks the network for ${url.href}`);
    return route.abort();
  });

const close = async (page: Page, errors: readonly string[]): Promise<void> => {
  await page.close();
  if (errors.length > 0) throw new Error(`The page had errors:\n${errors.join('\n')}`);
};

const remote = (page: Page): Pick<App, Exclude<Asked | Told, 'offered'>> => ({
  cursor: () => page.evaluate(() => window.host.cursor()),
  editorText: () => page.evaluate(() => window.host.editorText()),
  held: () => page.evaluate(() => window.host.held()),
  notices: () => page.evaluate(() => window.host.notices()),
  paths: () => page.evaluate(() => window.host.paths()),
  ribbon: () => page.evaluate(() => window.host.ribbon()),
  savedData: () => page.evaluate(() => window.host.savedData()),
  closeSidebar: () => page.evaluate(() => { window.host.closeSidebar(); }),
  clickRibbon: (title) => page.evaluate((given) => { window.host.clickRibbon(given); }, title),
  open: (file) => page.evaluate((given) => window.host.open(given), file),
  openSettings: () => page.evaluate(() => { window.host.openSettings(); }),
  read: (file) => page.evaluate((given) => window.host.read(given), file),
  remove: (file) => page.evaluate((given) => window.host.remove(given), file),
  rename: (file, to) => page.evaluate(([from, next]) => window.host.rename(from, next), [file, to] as const),
  showSource: () => page.evaluate(() => { window.host.showSource(); }),
  setCursor: (place) => page.evaluate((given) => { window.host.setCursor(given); }, place),
  type: (text) => page.evaluate((given) => { window.host.type(given); }, text),
  undo: () => page.evaluate(() => { window.host.undo(); }),
  unload: () => page.evaluate(() => { window.host.unload(); }),
  write: (file, text) => page.evaluate(([given, content]) => window.host.write(given, content), [file, text] as const),
});

const waiting = (page: Page): Pick<App, 'run' | 'offered' | 'appears' | 'until'> => ({
  run: async (command) => {
    const ran = await page.evaluate((id) => window.host.run(id), command);
    if (!ran) throw new Error(`The palette would not offer "${command}" now.`);
  },
  offered: () => page.evaluate(() => window.host.commands().map(({ id }) => id)),
  appears: async (file) => {
    await page.waitForFunction((given) => window.host.paths().includes(given), file, { timeout: 5000 });
    return await page.evaluate((given) => window.host.read(given), file) ?? '';
  },
  until: async (ask) => {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await ask()) return;
      await page.waitForTimeout(50);
    }
    throw new Error('Waited five seconds in vain.');
  },
});

/** Rules for whole web pages; the app around the plugin is not ours. */
const NOT_OURS: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'region': { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
};

const looking = (page: Page): Pick<App, 'shot' | 'axe'> => ({
  shot: async (name) => {
    const file = path.join(ROOT, 'out', 'shots', `${name}.png`);
    mkdirSync(path.dirname(file), { recursive: true });
    await page.screenshot({ path: file });
    return file;
  },
  axe: async (selector = 'body') => {
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    const { violations } = await page.evaluate(([inside, rules]) => window.axe.run(inside, rules), [selector, NOT_OURS] as const);
    return violations.map(({ id, help, nodes }) => ({ rule: id, help, places: nodes.map(({ html }) => html) }));
  },
});

declare global {
  interface Window {
    axe: { run(inside: string, rules: RunOptions): Promise<AxeResults> };
  }
}
