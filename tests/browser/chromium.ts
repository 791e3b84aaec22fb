import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** The project's folder, from a test as from a bundle in build/. */
export const ROOT = rootAbove(__dirname);

/** Path of a Chromium on this machine, null where there is none. */
export const findChromium = (): string | null =>
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/ensure-chromium.mjs'), '--find'], { encoding: 'utf8' }).trim() || null;

export interface Browser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Starts a Chromium with an empty profile of its own. */
export const startChromium = async (executablePath: string, viewport: Size): Promise<Browser> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'interview-coach-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, viewport, deviceScaleFactor: 2, args: FLAGS });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

function rootAbove(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(path.dirname(folder));
}
