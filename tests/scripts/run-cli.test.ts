import * as fs from 'node:fs/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { relatedDocument, type AnalysisDocument } from '../../src/app/contract';
import { analyzed, at, debrief, freshFolder, put, run, table } from './cli-run';

beforeEach(freshFolder);

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
    expect(pathsOf((await analyzed('./vault/')).document)).toEqual(['deep/a.md']);
    expect(pathsOf((await analyzed(at('other/b.txt'))).document)).toEqual([at('other/b.txt')]);
  });

  test.each([
    ['talk.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Interviewer>Why a queue?\n\n00:03.000 --> 00:04.000\n<v Candidate>It keeps the order.\n'],
    ['talk.srt', '1\n00:00:01,000 --> 00:00:02,000\nInterviewer: Why a queue?\n\n2\n00:00:03,000 --> 00:00:04,000\nCandidate: It keeps the order.\n'],
  ])('reads a named transcript: %s', async (path, text) => {
    await put(path, text);
    const { code, document } = await analyzed(path);
    const [note] = document.notes;
    expect({ code, title: note?.title, question: note?.questions[0]?.text }).toEqual({ code: 0, title: 'talk', question: 'Why a queue?' });
  });

  test('is told the name of the candidate where a transcript leaves it open', async () => {
    await put('talk.txt', 'Kofi  0:01\nWhy a queue?\n\nNuri  0:02\nWhat would you take? I kept the order.\n\nKofi  0:03\nHow many?\n\nNuri  0:04\nWho asks? We had two.\n');
    const open = await analyzed('talk.txt');
    expect(open.document.problems).toEqual([{ path: 'talk.txt', message: expect.stringContaining('"My names"') as unknown }]);
    const told = await analyzed('talk.txt', '--my-name', 'Someone', '--my-name', 'nuri');
    expect(told.document.problems).toEqual([]);
    expect(told.document.notes[0]?.questions.map(({ text, answers }) => [text, answers[0]?.speaker])).toEqual([['Why a queue?', 'Nuri'], ['How many?', 'Nuri']]);
  });

  test('keeps two notes apart that have one path in two folders', async () => {
    await put('a/ok.md', table);
    await put('b/ok.md', table);
    const { document } = await analyzed('a', './b/');
    expect(pathsOf(document)).toEqual(['./b/ok.md', 'a/ok.md']);
    expect(new Set(document.notes.map(({ questions }) => questions[0]?.id)).size).toBe(2);
  });

  test.each([
    ['a folder and a file in it', ['vault', 'vault/deep/a.md'], ['vault/b.md', 'vault/deep/a.md']],
    ['a file typed in two ways', ['vault/deep/a.md', './vault/deep/a.md'], ['vault/deep/a.md']],
    ['a folder typed in two ways', ['vault', 'vault/'], ['b.md', 'deep/a.md']],
    ['a folder and one within it', ['vault', 'vault/deep'], ['vault/b.md', 'vault/deep/a.md']],
    ['a folder after one within it', ['vault/deep', 'vault'], ['vault/b.md', 'vault/deep/a.md']],
    ['a folder and a link to it', ['vault', 'link'], ['b.md', 'deep/a.md']],
  ])('reads a file only once: %s', async (_, argv, paths) => {
    await put('vault/deep/a.md', table);
    await put('vault/b.md', debrief);
    await fs.symlink(at('vault'), at('link'));
    expect(pathsOf((await analyzed(...argv)).document)).toEqual(paths);
  });

  test('names what cannot be read once, whatever folders hold it', async () => {
    await put('vault/deep/a.md', Uint8Array.of(0xff));
    await fs.symlink(at('nowhere.md'), at('vault/deep/b.md'));
    const { code, document } = await analyzed('vault', 'vault/deep');
    expect({ code, paths: document.problems.map(({ path }) => path) }).toEqual({ code: 1, paths: ['vault/deep/a.md', 'vault/deep/b.md'] });
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
    const problems = [{ path: 'dangling.md', message: 'It is a link to a file that is not there.' }];
    expect(await analyzed('dangling.md')).toMatchObject({ code: 1, document: { problems } });
    expect(await run('dangling.md')).toEqual({
      code: 1, stdout: 'No notes were read.\n\nProblems\n  dangling.md: It is a link to a file that is not there.\n', stderr: '',
    });
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
    [['analyze', '--', ''], 'An empty path was given'],
    [['analyze', '', '.'], 'An empty path was given'],
    [['related', ''], 'An empty path was given'],
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
    const { stdout, stderr } = await run('vault');
    expect(stdout).toContain('\nProblems\n  a.md: It is not valid UTF-8 text.');
    expect(stderr).toBe('');
  });

  test('shows three findings of an answer at most, each with its rule, and says how many more there are', async () => {
    await put('a.md', '#interview\n\nQ: How did you convince a colleague to change the process?\nA: I showed her the thing.\n');
    const { stdout } = await run('analyze', 'a.md');
    const { document } = await analyzed('a.md');
    const found = document.notes[0]?.findings.length ?? 0;
    expect(found).toBeGreaterThan(3);
    expect(stdout.match(/\n {4}(?:high|medium|low) .*\(line 4, [a-z-]+\)(?=\n)/g)).toHaveLength(3);
    expect(stdout).toContain(`\n    and ${String(found - 3)} more of less weight: --json lists all\n`);
  });

  test('calls an empty cell empty, and one with a few words an idea', async () => {
    await put('a.md', '| Question | Story 1 | Story 2 |\n| --- | --- | --- |\n| Tell me about a time you failed | | the outage |\n');
    const { stdout } = await run('analyze', 'a.md');
    expect(stdout).toMatch(/- .*Story 1: empty \(line 3\)/);
    expect(stdout).toMatch(/- .*Story 2: only an idea \(line 3\)/);
  });
});

describe('analyze --json, of notes that relate', () => {
  const breaker = '# Circuit breaker\nOpens after five failures in a row.';
  const asked = ['#interview', '', '1. When does a circuit breaker open?', '    => I said after failures.', ''].join('\n');
  const related = (document: AnalysisDocument): readonly (readonly [boolean, string])[] => document.notes.flatMap((note) => note.related.map(({ question, path }) => [question !== null, path] as const));

  test.each([
    ['a folder gives all its notes, tagged or not', ['vault'], [[false, 'deep/Circuit breaker.md'], [true, 'deep/Circuit breaker.md']]],
    ['two folders give theirs, as they were typed', ['vault/deep', './vault/rounds'], [[false, 'vault/deep/Circuit breaker.md'], [true, 'vault/deep/Circuit breaker.md']]],
    ['single files give themselves', ['vault/rounds/a.md', 'vault/deep/Circuit breaker.md'], [[false, 'vault/rounds/a.md'], [false, 'vault/deep/Circuit breaker.md'], [true, 'vault/deep/Circuit breaker.md']]],
    ['one file alone has none beside it', ['vault/rounds/a.md'], []],
  ])('%s', async (_name, argv, expected) => {
    await put('vault/deep/Circuit breaker.md', breaker);
    await put('vault/rounds/a.md', asked);
    await put('vault/Interview coach/a (critique).md', '---\ninterview-coach: critique\n---\nA circuit breaker.');
    const { code, document } = await analyzed(...argv);
    expect({ code, related: related(document) }).toEqual({ code: 0, related: expected });
  });

  test('critiques that are written say nothing of them', async () => {
    await put('vault/Circuit breaker.md', breaker);
    await put('vault/a.md', asked);
    await analyzed('--write', '--today', '2026-11-22', 'vault');
    expect(await fs.readFile(at('vault/Interview coach/a (critique).md'), 'utf8')).not.toContain('Circuit breaker]]');
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
    expect(JSON.parse(stdout)).toMatchObject({ title: 'What "analyze --json" of Interview Coach prints', type: 'object' });
  });

  test('--help prints the options', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('--today YYYY-MM-DD') as unknown, stderr: '' });
  });
});
