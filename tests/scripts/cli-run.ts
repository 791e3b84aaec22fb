import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as nodePath from 'node:path';
import { afterAll } from '@jest/globals';
import { runCli } from '../../scripts/node/run-cli';
import { analysisDocument, type AnalysisDocument } from '../../src/app/contract';
import { FakeTerminal } from '../doubles/terminal';

let root = '';
export const at = (path: string): string => nodePath.join(root, path);

export const configFolder = `.${'obsidian'}`;

export const table = [
  '---', 'tags: [interview]', '---', '', '| Question | Breakdown | Story 1 |', '| --- | --- | --- |',
  '| Tell me about a time you led a change | impact, teamwork | S: Deploys took a day.<br>T: I had to cut that.<br>A: I wrote a pipeline.<br>R: |', '',
].join('\n');

export const debrief = ['#interview', '', '1. Why do you leave your company?', '    => I said the work is boring.', ''].join('\n');

/** Starts a test in an empty folder of its own. */
export async function freshFolder(): Promise<void> {
  await dropFolder();
  root = await fs.mkdtemp(nodePath.join(tmpdir(), 'coach-cli-'));
}

async function dropFolder(): Promise<void> {
  if (root !== '') await fs.rm(root, { recursive: true, force: true });
}

afterAll(dropFolder);

export async function put(path: string, text: string | Uint8Array): Promise<void> {
  await fs.mkdir(nodePath.dirname(at(path)), { recursive: true });
  await fs.writeFile(at(path), text);
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(...argv: readonly string[]): Promise<Ran> {
  const terminal = new FakeTerminal(root);
  const code = await runCli(argv, terminal);
  return { code, stdout: terminal.stdout, stderr: terminal.stderr };
}

export async function analyzed(...argv: readonly string[]): Promise<Ran & { readonly document: AnalysisDocument }> {
  const ran = await run('analyze', '--json', ...argv);
  return { ...ran, document: analysisDocument.parse(JSON.parse(ran.stdout)) };
}
