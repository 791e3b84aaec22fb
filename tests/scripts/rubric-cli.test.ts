import { beforeEach, describe, expect, test } from '@jest/globals';
import { analyzed, at, configFolder, freshFolder, put } from './cli-run';

beforeEach(freshFolder);

const failure = '#interview\n\n## Tell me about a time you failed\n\nI forgot a certificate and it was bad.\n';
const off = '---\ninterview-coach: rubric\n---\n| Rule | On |\n|---|---|\n| too-brief | no |\n| vagu | no |\n';
const rubric = 'Interview coach/Coaching rubric.md';

const rulesOf = async (...argv: readonly string[]): Promise<readonly (readonly string[])[]> => (await analyzed(...argv)).document.notes.map(({ findings }) => findings.map(({ rule }) => rule));

describe('analyze follows the rubric note', () => {
  test('of the folder given, and names what of it cannot be used', async () => {
    await put('vault/a.md', failure);
    expect(await rulesOf('vault')).toEqual([expect.arrayContaining(['too-brief'])]);
    await put(`vault/${rubric}`, off);
    const { document, code } = await analyzed('vault');
    expect(document.notes.map(({ path }) => path)).toEqual(['a.md']);
    expect(document.notes[0]?.findings.map(({ rule }) => rule)).not.toContain('too-brief');
    expect({ code, problems: document.problems }).toEqual({ code: 0, problems: [{ path: rubric, message: 'Line 7: There is no rule "vagu". Do you mean vague?' }] });
  });

  test('of each of several folders, for its own notes alone', async () => {
    await put('one/a.md', failure);
    await put('two/a.md', failure);
    await put(`two/${rubric}`, off);
    expect(await rulesOf('one', 'two')).toEqual([expect.arrayContaining(['too-brief']), expect.not.arrayContaining(['too-brief'])]);
    expect((await analyzed('one', './two/')).document.problems.map(({ path }) => path)).toEqual([`./two/${rubric}`]);
  });

  test('of the vault around a folder or a file', async () => {
    await put(`vault/${configFolder}/app.json`, '{}');
    await put('vault/deep/a.md', failure);
    await put(`vault/${rubric}`, off);
    expect(await rulesOf('vault/deep')).toEqual([expect.not.arrayContaining(['too-brief'])]);
    expect(await rulesOf('vault/deep/a.md')).toEqual([expect.not.arrayContaining(['too-brief'])]);
    expect((await analyzed(at('vault/deep/a.md'))).document.problems.map(({ path }) => path)).toEqual([`vault/${rubric}`]);
  });

  test('of the folder of a file that lies in no vault', async () => {
    await put('loose/a.md', failure);
    await put(`loose/${rubric}`, off);
    expect(await rulesOf('loose/a.md')).toEqual([expect.not.arrayContaining(['too-brief'])]);
  });

  test.each([
    ['Coaching rubric.md', off, true],
    ['deep/coaching Rubric.md', off, true],
    ['interview coach/coaching rubric.md', '- too-brief: off\n', true],
    ['Coaching rubric.md', '- too-brief: off\n', false],
    ['Other.md', off, false],
  ])('at %s, with the text %j: %j', async (path, text, isFollowed) => {
    await put('vault/a.md', failure);
    await put(`vault/${path}`, text);
    expect(await rulesOf('vault')).toEqual([isFollowed ? expect.not.arrayContaining(['too-brief']) : expect.arrayContaining(['too-brief'])]);
  });

  test('but the one of the folder given wins', async () => {
    await put(`vault/${configFolder}/app.json`, '{}');
    await put('vault/deep/a.md', failure);
    await put(`vault/${rubric}`, off);
    await put(`vault/deep/${rubric}`, '- too-brief: on\n');
    expect(await rulesOf('vault/deep')).toEqual([expect.arrayContaining(['too-brief'])]);
  });

  test('in what it writes too, and leaves the note itself alone', async () => {
    await put('vault/a.md', failure);
    await put(`vault/${rubric}`, off);
    await analyzed('--write', 'vault');
    const { document } = await analyzed('--all', 'vault');
    expect(document.notes.map(({ path }) => path)).toEqual(['a.md']);
  });

  test('and one that cannot be read is named once', async () => {
    await put('vault/a.md', failure);
    await put(`vault/${rubric}`, new Uint8Array([0x23, 0xff, 0xfe, 0x00]));
    const { document } = await analyzed('vault');
    expect(document.problems.map(({ path }) => path)).toEqual([rubric]);
    expect(document.notes[0]?.findings.map(({ rule }) => rule)).toContain('too-brief');
  });
});

test('a folder that a file merely lies in is not searched for a rubric', async () => {
  await put('loose/a.md', failure);
  await put(`loose/somebody/else/${rubric}`, off);
  const { document } = await analyzed('loose/a.md');
  expect(document.notes[0]?.findings.map(({ rule }) => rule)).toContain('too-brief');
  expect(document.problems).toEqual([]);
});
