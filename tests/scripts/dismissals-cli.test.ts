import { beforeEach, describe, expect, test } from '@jest/globals';
import { analyzed, configFolder, freshFolder, put } from './cli-run';

beforeEach(freshFolder);

const conflict = '#interview\n\n## Tell me about a conflict with a colleague\n\nWe argued, and honestly he is an idiot. I told him so and it was fine.\n';
const log = 'Interview coach/Practice log.md';
const dismissed = '---\ninterview-coach: log\n---\n\n- 2026-11-22 not-a-problem badmouthing | Tell me about a conflict with a colleague | he is an idiot\n';

const rulesOf = async (...argv: readonly string[]): Promise<readonly (readonly string[])[]> => (await analyzed(...argv)).document.notes.map(({ findings }) => findings.map(({ rule }) => rule));

describe('analyze is silent about what is no problem here', () => {
  test('by the log of the folder given', async () => {
    await put('vault/a.md', conflict);
    expect(await rulesOf('vault')).toEqual([expect.arrayContaining(['badmouthing', 'too-brief'])]);
    await put(`vault/${log}`, dismissed);
    const [rules] = await rulesOf('vault');
    expect(rules).toContain('too-brief');
    expect(rules).not.toContain('badmouthing');
  });

  test('of each of several folders, for its own notes alone', async () => {
    await put('one/a.md', conflict);
    await put('two/a.md', conflict);
    await put(`two/${log}`, dismissed);
    expect(await rulesOf('one', 'two')).toEqual([expect.arrayContaining(['badmouthing']), expect.not.arrayContaining(['badmouthing'])]);
  });

  test('by the log of the vault around a file', async () => {
    await put(`vault/${configFolder}/app.json`, '{}');
    await put('vault/deep/a.md', conflict);
    await put(`vault/${log}`, dismissed);
    expect(await rulesOf('vault/deep/a.md')).toEqual([expect.not.arrayContaining(['badmouthing'])]);
    expect(await rulesOf('vault/deep')).toEqual([expect.not.arrayContaining(['badmouthing'])]);
  });

  test('until a later line undoes it', async () => {
    await put('vault/a.md', conflict);
    await put(`vault/${log}`, `${dismissed}${dismissed.slice(dismissed.indexOf('- ')).replace('not-a-problem', 'a-problem-again')}`);
    expect(await rulesOf('vault')).toEqual([expect.arrayContaining(['badmouthing'])]);
  });
});
