import { afterAll, afterEach, describe, jest } from '@jest/globals';
import { findChromium, startChromium } from './chromium';
import type { Browser, Size } from './chromium';
import { openPluginIn } from './open-plugin';
import type { App, OpenOptions } from './open-plugin';

const DESKTOP: Size = { width: 1200, height: 800 };

/** Milliseconds after which a test has hung: a busy machine may take long over a browser. */
const patience = 60_000;

export type OpenPlugin = (options?: OpenOptions) => Promise<App>;

/**
 * A group of tests in one Chromium, which starts with the first of them. Pages close after each test, and a test fails if its page
 * had an error. Without a Chromium every test of the group is skipped, by name.
 */
export const describeInBrowser = (name: string, body: (openPlugin: OpenPlugin) => void): void => {
  const executable = findChromium();
  const group = executable === null ? describe.skip : describe;
  jest.setTimeout(patience);
  group(name, () => {
    const open: App[] = [];
    let browser: Promise<Browser> | null = null;
    afterEach(async () => {
      const apps = open.splice(0);
      const closed = await Promise.allSettled(apps.map((app) => app.close()));
      const failed = closed.find((result) => result.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    });
    afterAll(async () => {
      await (await browser)?.close();
    });
    body(async (options) => {
      browser ??= startChromium(executable ?? '', DESKTOP);
      const keep = (app: App): App => {
        open.push(app);
        return { ...app, reload: async () => keep(await app.reload()) };
      };
      return keep(await openPluginIn((await browser).context, options));
    });
  });
};
