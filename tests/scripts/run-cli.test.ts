import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as nodePath from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { runCli } from '../../scripts/node/run-cli';
import { analysisDocument, relatedDocument, type AnalysisDocument } from '../../src/app/contract';
import { FakeTerminal } from '../doubles/terminal';

let root = '';
const at = (path: string): string => nodePath.join(root, path);

const configFolder = `.${'obsidian'}`;

const table = [
  '---', 'tags: [interview]', '---', '', '| Question | Breakdown | Story 1 |', '| --- | --- | --- |',
  '| Tell me about a time you led a change | impact, teamwork | S: Deploys took a day.<br>T: I had to cut that.<br>A: I wrote a pipeline.<br>R: |', '',
].join('\n');

const debrief = ['#interview', '', '1. Why do you leave your company?', '    => I said the work is boring.', ''].join('\n');

beforeEach(async () => {
  root = await fs.mkdtemp(nodePath.join(tmpdir(), 'coach-cli-'));
});

async function put(path: string, text: string | Uint8Array): Promise<void> {
  await fs.mkdir(nodePath.dirname(at(path)), { recursive: true });
  await fs.writeFile(at(path), text);
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...argv: readonly string[]): Promise<Ran> {
  const terminal = new FakeTerminal(root);
  const code = await runCli(argv, terminal);
  return { code, stdout: terminal.stdout, stderr: terminal.stderr };
}

async function analyzed(...argv: readonly string[]): Promise<Ran & { readonly document: AnalysisDocument }> {
  const ran = await run('analyze', '--json', ...argv);
  return { ...ran, document: analysisDocument.parse(JSON.parse(ran.stdout)) };
}

const pathsOf = (document: AnalysisDocument): readonly string[] => document.notes.map(({ path }) => path);

describe('analyze --json', () => {
  test('prints the document of the contract, and exits 0', async () => {
    await put('vault/a.md', table);
    const { code, stderr, document } = await analyzed('vault');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(document.notes[0]?.questions[0]?.text).toBe('Tell me about a time you led a change');
  });

  test('prints the same bytes twice', async () => {
    await put('vault/b.md', table);
    await put('vault/a.md', debrief);
    expect((await analyzed('vault')).stdout).toBe((await analyzed('vault')).stdout);
  });

  test('gives paths relative to the folder, and a file as it was typed', async () => {
    await put('vault/deep/a.md', table);
    await put('other/b.txt', debrief);
    expect(pathsOf((await analyzed('./vault/', 'other/../other/b.txt')).document)).toEqual(['deep/a.md', 'other/../other/b.txt']);
    expect(pathsOf((await analyzed(at('other/b.txt'))).document)).toEqual([at('other/b.txt')]);
  });

  test('reads a named file without a tag, and a folder\'s only with --all', async () => {
    await put('vault/a.md', 'No tag here.');
    expect(pathsOf((await analyzed('vault')).document)).toEqual([]);
    expect(pathsOf((await analyzed('vault', '--all')).document)).toEqual(['a.md']);
    expect(pathsOf((await analyzed('vault/a.md')).document)).toEqual(['vault/a.md']);
  });

  test('reads another tag', async () => {
    await put('vault/a.md', '#hiring/backend');
    await put('vault/b.md', '#interview');
    expect(pathsOf((await analyzed('vault', '--tag', 'Hiring')).document)).toEqual(['a.md']);
  });

  test('gives spans that lead to the raw source', async () => {
    const text = `\uFEFF${table.replace(/\n/g, '\r\n')}`;
    await put('a.md', text);
    const [note] = (await analyzed('a.md')).document.notes;
    const [question] = note?.questions ?? [];
    expect(text.slice(question?.from, question?.to)).toBe('Tell me about a time you led a change');
    const action = note?.stories[0]?.parts.action;
    expect(text.slice(action?.from, action?.to)).toContain('I wrote a pipeline.');
  });

  test.each([
    ['an empty file', ''],
    ['only a byte order mark', '\uFEFF'],
    ['five megabytes', `#interview\n${'Some words of a long note.\n'.repeat(200_000)}`],
  ])('takes %s for no problem', async (_, text) => {
    await put('vault/a.md', text);
    const { code, document } = await analyzed('vault', '--all');
    expect({ code, problems: document.problems, paths: pathsOf(document) }).toEqual({ code: 0, problems: [], paths: ['a.md'] });
  });

  test('names what cannot be read, reports the rest, and exits 1', async () => {
    await put('vault/fine.md', table);
    await put('vault/latin.md', Uint8Array.of(0x23, 0xe9, 0xff));
    await put('vault/x.md/inside.md', debrief);
    await fs.symlink(at('nowhere.md'), at('vault/dangling.md'));
    const { code, stderr, document } = await analyzed('vault');
    expect(code).toBe(1);
    expect(document.problems.map(({ path }) => path)).toEqual(['dangling.md', 'latin.md']);
    expect(pathsOf(document)).toEqual(['fine.md', 'x.md/inside.md']);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('names a dangling link that was given itself', async () => {
    await fs.symlink(at('nowhere.md'), at('dangling.md'));
    expect(await analyzed('dangling.md')).toMatchObject({ code: 1, document: { problems: [{ path: 'dangling.md' }] } });
  });

  test('reads a note with a broken front matter, says so, and exits 0', async () => {
    await put('vault/a.md', `---\ntags: [interview]\nbad: [\n---\n${debrief}`);
    const { code, document } = await analyzed('vault');
    expect({ code, paths: pathsOf(document), problems: document.problems.map(({ path }) => path) }).toEqual({ code: 0, paths: ['a.md'], problems: ['a.md'] });
  });

  test('never reads a note of ours', async () => {
    await put('vault/a.md', '---\ninterview-coach: critique\ntags: [interview]\n---\n');
    expect(pathsOf((await analyzed('vault', '--all')).document)).toEqual([]);
  });
});

describe('a wrong call', () => {
  test.each([
    [['analyze', 'missing'], 'There is no file or folder "missing"'],
    [['missing'], 'There is no file or folder "missing"'],
    [['analyze'], 'No path was given'],
    [['analyze', '--colour', 'x'], "Unknown option '--colour'"],
    [['related', 'missing'], 'There is no file or folder "missing"'],
  ])('%j exits 2 with one line that helps', async (argv, reason) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(reason);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('the report for people', () => {
  test('names questions, stories, gaps and what to fix first, with their lines', async () => {
    await put('vault/a.md', table);
    const { code, stdout } = await run('analyze', 'vault');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^a\.md\n {2}1 question, 0 follow-ups, 1 story, \d+ gaps?, \d+ findings?\n/);
    expect(stdout).toMatch(/ {2}Fix first\n {4}1\. .*\(line 7\)\n/);
    expect(stdout).toContain('    - Tell me about a time you led a change (line 7)\n');
    expect(stdout).toMatch(/ {4}- .*: .*result missing.* \(line 7\)\n/);
    expect(stdout).toMatch(/\n1 note, 1 question, 1 story, \d+ gaps?, \d+ findings?\n$/);
  });

  test('helps where no interview note was found', async () => {
    await put('vault/a.md', 'Text');
    expect((await run('analyze', 'vault')).stdout).toContain('No interview notes were found. A note is one when it has the tag #interview;');
  });

  test('lets no control character of a note through', async () => {
    await put('a.md', '1. Why \u001b[31mred\u0007 do you leave?\n    => I said no.\n');
    const { stdout } = await run('analyze', 'a.md');
    expect(stdout).toContain('do you leave?');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('lists problems', async () => {
    await put('vault/a.md', Uint8Array.of(0xff));
    expect((await run('vault')).stdout).toContain('\nProblems\n  a.md: It is not valid UTF-8 text.');
  });
});

describe('analyze --write', () => {
  const critique = 'vault/Interview coach/deep/a (critique).md';

  test('writes the critique into the folder given, and says where', async () => {
    await put('vault/deep/a.md', table);
    const { stdout } = await run('vault', '--write');
    expect(stdout).toContain(`Critique notes\n  ${critique}\n`);
    expect(await fs.readFile(at(critique), 'utf8')).toContain('critique-of: "[[deep/a]]"');
  });

  test('changes nothing the second time, and nothing the user changed', async () => {
    await put('vault/deep/a.md', table);
    await run('vault', '--write');
    const mine = `${await fs.readFile(at(critique), 'utf8')}\nMy own words.\n`;
    await put(critique, mine);
    await run('vault', '--write');
    expect(await fs.readFile(at(critique), 'utf8')).toBe(mine);
    expect(await fs.readFile(at('vault/deep/a.md'), 'utf8')).toBe(table);
    expect((await fs.readdir(at('vault/Interview coach/deep')))).toEqual(['a (critique).md']);
  });

  test('writes that of a named file into its vault', async () => {
    await put(`vault/${configFolder}/app.json`, '{}');
    await put('vault/deep/a.md', table);
    const { stdout } = await run('vault/deep/a.md', '--write');
    expect(stdout).toContain(`Critique notes\n  ${critique}\n`);
    expect(await fs.readFile(at(critique), 'utf8')).toContain('critique-of: "[[deep/a]]"');
  });

  test('writes that of a named file beside it where there is no vault', async () => {
    await put('deep/a.md', table);
    await run('deep/a.md', '--write');
    expect(await fs.readFile(at('deep/Interview coach/a (critique).md'), 'utf8')).toContain('critique-of: "[[a]]"');
  });

  test('writes the same note whether the folder or the file was named', async () => {
    await put('vault/deep/a.md', table);
    await put(`vault/${configFolder}/app.json`, '{}');
    await run('vault', '--write');
    const before = await fs.readFile(at(critique), 'utf8');
    await run('vault/deep/a.md', '--write');
    expect(await fs.readFile(at(critique), 'utf8')).toBe(before);
  });

  test('keeps stdout for the document with --json', async () => {
    await put('vault/deep/a.md', table);
    expect((await analyzed('vault', '--write')).document.notes).toHaveLength(1);
    expect(await fs.readFile(at(critique), 'utf8')).toContain('## Fix first');
  });

  test('marks the critique of a note that is gone', async () => {
    await put('vault/deep/a.md', table);
    await run('vault', '--write');
    await fs.unlink(at('vault/deep/a.md'));
    await run('vault', '--write');
    expect(await fs.readFile(at(critique), 'utf8')).toContain('\nsource-gone: true\n---\n');
  });
});

describe('the other commands', () => {
  test('related prints every note of a vault but ours', async () => {
    await put('vault/b.md', '# B');
    await put('vault/a.md', 'text');
    await put('vault/Interview coach/a (critique).md', '---\ninterview-coach: critique\n---\n');
    const { code, stdout } = await run('related', '--json', 'vault');
    expect(code).toBe(0);
    expect(relatedDocument.parse(JSON.parse(stdout)).notes.map(({ path, title }) => [path, title])).toEqual([['a.md', 'a'], ['b.md', 'b']]);
  });

  test('related takes one note only, by its path in the vault', async () => {
    await put('vault/b.md', '# B');
    await put('vault/a.md', 'text');
    const { stdout } = await run('related', '--json', '--note', 'b.md', 'vault');
    expect(relatedDocument.parse(JSON.parse(stdout)).notes.map(({ path }) => path)).toEqual(['b.md']);
    expect(await run('related', '--note', 'c.md', 'vault')).toMatchObject({ code: 2, stderr: expect.stringContaining('There is no note "c.md"') as unknown });
  });

  test('schema prints a JSON Schema', async () => {
    const { code, stdout } = await run('schema');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object' });
  });

  test('--help prints the options', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--today YYYY-MM-DD') as unknown, stderr: '' });
  });
});
