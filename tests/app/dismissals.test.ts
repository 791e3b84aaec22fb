import { describe, expect, test } from '@jest/globals';
import { dismissalsIn, type Dismissals } from '../../src/app/dismissals';
import { keyOf } from '../../src/core/critique/dismissals';
import { MemoryVault } from '../doubles/memory-vault';

const log = 'Interview coach/Practice log.md';
const vague = { rule: 'vague', about: 'How do you test?', words: 'we test a lot' };
const blame = { rule: 'blame', about: 'Why was it late?', words: '' };
const date = '2026-11-22';

const deskOf = (vault: MemoryVault): Dismissals => dismissalsIn(vault, () => 'Interview coach');

describe('the dismissals of a vault', () => {
  test('are none where there is no log', async () => {
    const desk = deskOf(new MemoryVault());
    expect([await desk.list(), (await desk.keys()).size]).toEqual([[], 0]);
  });

  test('are written down one line each, and listed the latest first', async () => {
    const vault = new MemoryVault();
    const desk = deskOf(vault);
    await desk.set(vague, { kind: 'not-a-problem', date });
    await desk.set(blame, { kind: 'not-a-problem', date });
    expect(vault.files.get(log)).toMatch(/\n- 2026-11-22 not-a-problem vague \| How do you test\? \| we test a lot\n- 2026-11-22 not-a-problem blame \| Why was it late\? \|\n$/u);
    expect(await desk.list()).toEqual([blame, vague]);
    expect(await desk.keys()).toEqual(new Set([keyOf(vague), keyOf(blame)]));
  });

  test('are undone by a later line, and the log keeps both', async () => {
    const vault = new MemoryVault();
    const desk = deskOf(vault);
    await desk.set(vague, { kind: 'not-a-problem', date });
    await desk.set(vague, { kind: 'a-problem-again', date });
    expect(await desk.list()).toEqual([]);
    expect(vault.files.get(log)?.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(2);
    await desk.set(vague, { kind: 'not-a-problem', date });
    expect(await desk.list()).toEqual([vague]);
  });

  test('follow a log that another device changed', async () => {
    const vault = new MemoryVault();
    const desk = deskOf(vault);
    expect(await desk.list()).toEqual([]);
    vault.files.set(log, '- 2026-11-20 not-a-problem vague | How do you test? | We test a LOT!\n');
    expect(await desk.keys()).toEqual(new Set([keyOf(vague)]));
  });

  test('leave a note of the user alone that stands where the log belongs', async () => {
    const vault = new MemoryVault({ [log]: 'My own words.' });
    await expect(deskOf(vault).set(vague, { kind: 'not-a-problem', date })).rejects.toThrow('a note of yours');
    expect(vault.files.get(log)).toBe('My own words.');
  });

  test('keep no review from being made where the log cannot be read, and say so where they are listed', async () => {
    const desk = deskOf(new MemoryVault({}, { [log]: 'No permission.' }));
    expect((await desk.keys()).size).toBe(0);
    await expect(desk.list()).rejects.toThrow('No permission.');
  });
});
