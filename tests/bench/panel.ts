// The panel on 500 weak areas in Chromium at a quarter of its speed, beside a plain list of the same words in the same run.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { findChromium, ROOT, startChromium } from '../browser/chromium';
import { openPluginIn } from '../browser/open-plugin';
import type { App } from '../browser/open-plugin';
import { median } from './clock';

/** As slow as a phone (PLATFORM.md, B3). */
const throttle = 4;
const rounds = 5;
/** The longest piece of work without a pause that is wanted, in milliseconds: one frame. */
const frame = 16;

/** Prints the longest pieces of work of opening, typing and scrolling; false where the panel takes longer than a frame. Nothing without a Chromium. */
export async function measurePanel(): Promise<boolean> {
  const executable = findChromium();
  if (executable === null) {
    console.log('\nThe panel was not measured: there is no Chromium here.');
    return true;
  }
  const code = readFileSync(path.join(ROOT, 'build/panel-bench.js'), 'utf8'); // made by scripts/run-bench.mjs
  const browser = await startChromium(executable, { width: 1200, height: 800 });
  try {
    const runs: PanelRun[] = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await runOnce(await openPluginIn(browser.context, { code, files: { 'a.md': 'A' } })));
    return report(runs);
  } finally {
    await browser.close();
  }
}

interface PanelRun {
  readonly plain: number;
  readonly panel: number;
  readonly typing: number;
  readonly scrolling: number;
}

function report(runs: readonly PanelRun[]): boolean {
  const of = (name: keyof PanelRun): number => median(runs.map((run) => run[name]));
  console.log(`\nThe panel with 500 areas, Chromium slowed ${String(throttle)} times: longest piece of work in ms, median of ${String(runs.length)} runs`);
  const rows = [['a plain list of the same words, opened', 'plain'], ['the panel, opened', 'panel'], ['the panel, a word typed into its search', 'typing'], ['the panel, scrolled to its end', 'scrolling']] as const;
  for (const [name, key] of rows) console.log(`${name.padEnd(44)} ${of(key).toFixed(1).padStart(7)}${key !== 'plain' && of(key) > frame ? ' (more than a frame)' : ''}`);
  console.log(`opened: ${(of('panel') / of('plain')).toFixed(2)} x the plain list`);
  return Math.max(of('panel'), of('typing'), of('scrolling')) <= frame;
}

async function runOnce(app: App): Promise<PanelRun> {
  const session = await app.page.context().newCDPSession(app.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await app.page.waitForTimeout(500);
  const plain = await longestDuring(app, session, () => app.run('plain'));
  const panel = await longestDuring(app, session, () => app.run('panel'));
  await app.page.locator('.coach-view input[type="search"]').focus();
  const typing = await longestDuring(app, session, () => app.page.keyboard.type('queue', { delay: 120 }));
  await app.page.locator('.coach-view input[type="search"]').fill('');
  await app.page.locator('.coach-view').hover();
  const scrolling = await longestDuring(app, session, async () => {
    for (let step = 0; step < 40; step += 1) {
      await app.page.mouse.wheel(0, 600);
      await app.page.waitForTimeout(30);
    }
  });
  await app.close();
  return { plain, panel, typing, scrolling };
}

interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of the longest task of the page's main thread while something is done, and until it is quiet; layout and paint are part of it. */
async function longestDuring(app: App, session: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { readonly value: readonly object[] }): void => { events.push(...value as TraceEvent[]); };
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] } });
  await act();
  await app.page.waitForTimeout(600);
  const complete = new Promise((resolve) => { session.once('Tracing.tracingComplete', resolve); });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take);
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${String(pid)} ${String(tid)}`));
  const tasks = events.filter(({ name, pid, tid }) => ['RunTask', 'ThreadControllerImpl::RunTask'].includes(name) && mains.has(`${String(pid)} ${String(tid)}`));
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000));
}
