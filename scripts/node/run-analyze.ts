import * as nodePath from 'node:path';
import { analyzeNotes, type AnalyzeOutcome } from '../../src/app/analyze-notes';
import type { Problem } from '../../src/app/contract';
import { kindsById } from '../../src/app/kinds';
import { offlineCritic } from '../../src/app/offline-critic';
import type { Progress } from '../../src/app/ports';
import { reportOf } from '../../src/app/report';
import { defaultSettings } from '../../src/app/settings';
import { markGoneSources, writeCritiques } from '../../src/app/write-critiques';
import type { NoteReview } from '../../src/core/critique/note-review';
import { defaultFolder } from '../../src/core/pages/coach-folder';
import type { AnalyzeOptions } from './arguments';
import { findInputs, pathWithin, vaultRootOf, type Input } from './inputs';
import { nodeVault, type NodeVault } from './node-vault';
import { parseYaml } from './parse-yaml';
import { peopleReport } from './people-report';
import type { Terminal } from './terminal';

interface Run {
  readonly reviews: readonly NoteReview[];
  readonly problems: readonly Problem[];
  readonly failed: number;
  /** Critique notes, as the person would type their paths. */
  readonly critiques: readonly string[];
}

interface Setting {
  readonly options: AnalyzeOptions;
  readonly terminal: Terminal;
}

/** Reads what the paths name, reports it, and writes the critiques if asked to; resolves to the exit code. */
export async function runAnalyze(paths: readonly string[], options: AnalyzeOptions, terminal: Terminal): Promise<number> {
  const inputs = findInputs(paths, terminal.cwd);
  const setting = { options, terminal };
  const runs: Run[] = [];
  for (const folder of inputs.filter(({ isFolder }) => isFolder)) runs.push(await runFolder(folder, setting));
  runs.push(await runFiles(inputs.filter(({ isFolder }) => !isFolder), setting));
  const run = joinRuns(runs);
  const document = reportOf(run, kindsById);
  if (options.json) terminal.out(`${JSON.stringify(document, null, 2)}\n`);
  else terminal.out(peopleReport({ document, ...run, asked: options }, terminal.paint));
  if (options.json) for (const { path, message } of document.problems) terminal.err(`${path}: ${message}\n`);
  return run.failed > 0 ? 1 : 0;
}

async function runFolder({ typed, full }: Input, { options, terminal }: Setting): Promise<Run> {
  const vault = nodeVault(full);
  const tag = options.all ? null : options.tag;
  const outcome = await analyze(vault, { paths: null, tag, progress: progressOn(terminal) });
  const unlisted = vault.unlisted();
  const read = { ...outcome, problems: [...outcome.problems, ...unlisted], failed: outcome.failed + unlisted.length, critiques: [] };
  if (!options.write) return read;
  const written = await writeInto({ vault, shownAs: typed }, outcome.reviews, { options, terminal });
  await markGoneSources(vault, defaultFolder);
  return joinRuns([read, written]);
}

/** Files named one by one are read as typed, and written up in the vault they lie in. */
async function runFiles(files: readonly Input[], setting: Setting): Promise<Run> {
  const { options, terminal } = setting;
  const paths = files.map(({ typed }) => typed);
  const outcome = await analyze(nodeVault(terminal.cwd), { paths, tag: null, progress: progressOn(terminal) });
  const read = { ...outcome, critiques: [] };
  if (!options.write) return read;
  const unread = new Set(outcome.problems.map(({ path }) => path));
  const runs: Run[] = [read];
  for (const { typed, full } of files.filter((file) => outcome.reviews.some(({ note }) => note.path === file.typed) || !unread.has(file.typed))) {
    const root = vaultRootOf(full);
    const vault = nodeVault(root);
    const { reviews } = await analyze(vault, { paths: [pathWithin(root, full)], tag: null });
    const shownAs = nodePath.join(nodePath.dirname(typed), nodePath.relative(nodePath.dirname(full), root));
    runs.push(await writeInto({ vault, shownAs }, reviews, setting));
  }
  return joinRuns(runs);
}

function analyze(vault: NodeVault, request: Parameters<typeof analyzeNotes>[1]): Promise<AnalyzeOutcome> {
  return analyzeNotes({ vault, parseYaml, critic: offlineCritic({ level: defaultSettings.level }) }, request);
}

interface Target {
  readonly vault: NodeVault;
  /** The root of the vault as the person would type it. */
  readonly shownAs: string;
}

async function writeInto({ vault, shownAs }: Target, reviews: readonly NoteReview[], { options, terminal }: Setting): Promise<Run> {
  const { critiques, problems } = await writeCritiques(vault, reviews, {
    folder: defaultFolder,
    form: options.full ? 'full' : 'short',
    kinds: kindsById,
    today: options.today ?? terminal.today(),
  });
  return { reviews: [], problems, failed: problems.length, critiques: critiques.map((path) => nodePath.join(shownAs, path)) };
}

function progressOn(terminal: Terminal): Progress {
  return (done, total) => {
    terminal.bar(done, total);
    return Promise.resolve(true);
  };
}

function joinRuns(runs: readonly Run[]): Run {
  return {
    reviews: runs.flatMap(({ reviews }) => reviews),
    problems: runs.flatMap(({ problems }) => problems),
    failed: runs.reduce((sum, { failed }) => sum + failed, 0),
    critiques: runs.flatMap(({ critiques }) => critiques),
  };
}
