// The panel on 500 weak areas in Chromium at a quarter of its speed, beside a plain list of the same words in the same run.
// `npm run bench -- --only panel --tasks` also prints what the longest task of each run holds.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { findChromium, ROOT, startChromium } from '../browser/chromium';
import { openPluginIn } from '../browser/open-plugin';
import type { App } from '../browser/open-plugin';
import { median } from './clock';
import { tasksDuring, type Task } from './trace';

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

/** The longest task of each thing done. */
interface PanelRun {
  readonly plain: Task;
  readonly panel: Task;
  readonly typing: Task;
  readonly scrolling: Task;
}

function report(runs: readonly PanelRun[]): boolean {
  console.log(`\nThe panel with 500 areas, Chromium slowed ${String(throttle)} times: longest task in ms of the thread, of ${String(runs.length)} runs`);
  console.log(`${''.padEnd(44)}${['median', 'least', 'most', 'wall'].map((name) => name.padStart(9)).join('')}`);
  const rows = [['a plain list of the same words, opened', 'plain'], ['the panel, opened', 'panel'], ['the panel, a word typed into its search', 'typing'], ['the panel, scrolled to its end', 'scrolling']] as const;
  for (const [name, key] of rows) printRow(name, { tasks: runs.map((run) => run[key]), isOurs: key !== 'plain' });
  const of = (key: keyof PanelRun): number => median(runs.map((run) => run[key].cpu));
  console.log(`opened: ${(of('panel') / of('plain')).toFixed(2)} x the plain list`);
  return Math.max(of('panel'), of('typing'), of('scrolling')) <= frame;
}

function printRow(name: string, { tasks, isOurs }: { readonly tasks: readonly Task[]; readonly isOurs: boolean }): void {
  const cpu = tasks.map((task) => task.cpu);
  const cells = [median(cpu), Math.min(...cpu), Math.max(...cpu), median(tasks.map(({ wall }) => wall))].map((cell) => cell.toFixed(1).padStart(9)).join('');
  console.log(`${name.padEnd(44)}${cells}${isOurs && median(cpu) > frame ? '   more than a frame' : ''}`);
  if (process.argv.includes('--tasks')) for (const task of tasks) console.log(`  ${contentOf(task)}`);
}

/** What a task holds, in milliseconds. */
function contentOf({ cpu, parts }: Task): string {
  const named = parts.filter((part) => part.cpu >= 0.3);
  const rest = cpu - named.reduce((sum, part) => sum + part.cpu, 0);
  return `${cpu.toFixed(1)} = ${[...named, { name: 'unnamed', cpu: rest }].map((part) => `${part.name} ${part.cpu.toFixed(1)}`).join(', ')}`;
}

async function runOnce(app: App): Promise<PanelRun> {
  const session = await app.page.context().newCDPSession(app.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await app.page.waitForTimeout(500);
  const plain = await opening({ app, session }, 'plain');
  const panel = await opening({ app, session }, 'panel');
  await app.page.locator('.coach-view input[type="search"]').focus();
  const typing = longest(await tasksDuring(session, async () => {
    await app.page.keyboard.type('queue', { delay: 120 });
    await app.page.waitForTimeout(600);
  }));
  await app.page.locator('.coach-view input[type="search"]').fill('');
  await app.page.locator('.coach-view').hover();
  await app.page.waitForTimeout(600);
  const scrolling = longest(await tasksDuring(session, async () => {
    for (let step = 0; step < 600 && await isGrowing(app); step += 1) {
      await app.page.mouse.wheel(0, 600);
      await app.page.waitForTimeout(100);
    }
    await app.page.waitForTimeout(600);
  }));
  await app.close();
  return { plain, panel, typing, scrolling };
}

/** Whether the list has rows that are not drawn yet. */
function isGrowing(app: App): Promise<boolean> {
  return app.page.locator('.coach-more').isVisible();
}

interface Measured {
  readonly app: App;
  readonly session: CDPSession;
}

/**
 * The longest task from a command to a quiet page. In the task of the command only what the view does in its `onOpen` counts:
 * the rest is the stand-in making a leaf (tests/browser/host/leaves.ts), in which Obsidian is not to be measured. What
 * comes before is Playwright handing over the command.
 */
async function opening({ app, session }: Measured, command: string): Promise<Task> {
  const tasks = await tasksDuring(session, async () => {
    await app.page.evaluate((id) => { window.setTimeout(() => { void window.host.run(id); }, 100); }, command);
    await app.page.waitForTimeout(1500);
  });
  const at = tasks.findIndex(({ marks }) => marks.has('ours begins'));
  const [opened, ...after] = tasks.slice(at);
  if (at < 0 || opened === undefined) throw new Error(`${command} opened nothing.`);
  const { marks } = opened;
  const cpu = (marks.get('ours ends') ?? opened.cpu) - (marks.get('ours begins') ?? 0);
  return longest([{ ...opened, cpu, parts: [{ name: `onOpen (the stand-in opens the leaf in ${(opened.cpu - cpu).toFixed(1)} more)`, cpu }] }, ...after]);
}

function longest(tasks: readonly Task[]): Task {
  return tasks.reduce((most, task) => (task.cpu > most.cpu ? task : most));
}
