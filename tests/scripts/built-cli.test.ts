import { execFile } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as nodePath from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const runner = nodePath.resolve(__dirname, '../../scripts/run-cli.mjs');
let root = '';

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

function start(file: string, args: readonly string[], { cwd, env = {} }: Place): Promise<Ran> {
  const { INIT_CWD: _, FORCE_COLOR: __, ...clean } = process.env;
  return new Promise((resolve) => {
    const options = { cwd, env: { ...clean, ...env }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(file, [...args], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

const cli = (args: readonly string[], place: Place): Promise<Ran> => start(process.execPath, [runner, ...args], place);

afterAll(() => fs.rm(root, { recursive: true, force: true }));

beforeAll(async () => {
  root = await fs.mkdtemp(nodePath.join(tmpdir(), 'coach-built-'));
  const many = Array.from({ length: 400 }, (_, i) => `${String(i + 1)}. Why did you choose tool ${String(i)}?\n    => I said it was fast.`);
  await fs.mkdir(nodePath.join(root, 'vault'));
  await fs.writeFile(nodePath.join(root, 'vault/many.md'), `#interview\n\n# Round 1\n\n${many.join('\n')}\n`);
  await cli(['schema'], { cwd: root });
}, 60_000);

describe('the built command line', () => {
  test('prints JSON alone on stdout', async () => {
    const { code, stdout, stderr } = await cli(['analyze', '--json', 'vault'], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, notes: [{ path: 'many.md' }] });
    expect(stdout.length).toBeGreaterThan(200_000);
  });

  test('prints no colours into a pipe', async () => {
    expect((await cli(['analyze', 'vault'], { cwd: root, env: { CI: 'true', TERM: 'xterm-256color' } })).stdout).not.toContain('\u001b');
  });

  test('takes a relative path from where npm was called', async () => {
    const project = nodePath.dirname(nodePath.dirname(runner));
    expect(await cli(['analyze', '--json', 'vault'], { cwd: project, env: { INIT_CWD: root } })).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    [['analyze', 'missing']],
    [['analyze', '--colour', 'vault']],
    [['related', 'missing']],
  ])('exits 2 on %j with one line and no stack', async (args) => {
    const { code, stdout, stderr } = await cli(args, { cwd: root });
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
  });

  test('is quiet when nobody reads on', async () => {
    const { stderr } = await start('/bin/sh', ['-c', `"${process.execPath}" "${runner}" analyze --json vault | head -c 10`], { cwd: root });
    expect(stderr).toBe('');
  });

  test('prints the schema', async () => {
    const { code, stdout } = await cli(['schema'], { cwd: root });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') as unknown });
  });
});
