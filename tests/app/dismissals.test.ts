import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dismissalsIn, dismissedIn, type Dismissals } from '../../src/app/dismissals';
import { keyOf, type Dismissal } from '../../src/core/critique/dismissals';
import { parseLog } from '../../src/core/pages/log-page';
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
    expect(vault.files.get(log)).toMatch(/\n- 2026-11-22 not-a-problem vague \| How do you test\? \| we test a lot\n- 2026-11-22 not-a-problem blame 2 \| Why was it late\? \|\n$/u);
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
    expect(vault.files.get(log)?.match(/vague \d/gu)).toEqual(['vague 2', 'vague 3']);
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

const held = (lines: readonly string[]): readonly Dismissal[] => dismissedIn(parseLog(lines.map((line) => `- ${line}\n`).join('')));

describe('what holds of the dismissals of a log', () => {
  test.each([
    ['a line without a number, as older logs have it', ['2026-11-20 not-a-problem vague | Why? | a lot'], ['Why?']],
    ['nothing where it was undone on a later day', ['2026-11-21 a-problem-again vague | Why? | a lot', '2026-11-20 not-a-problem vague | Why? | a lot'], []],
    ['nothing where it was undone on the same day, and nobody numbered it', ['2026-11-20 a-problem-again vague | Why? | a lot', '2026-11-20 not-a-problem vague | Why? | a lot'], []],
    ['the higher number of a day', ['2026-11-20 not-a-problem vague 3 | Why? | a lot', '2026-11-20 a-problem-again vague 2 | Why? | a lot'], ['Why?']],
    ['nothing where two devices said both with one number', ['2026-11-20 not-a-problem vague 2 | Why? | a lot', '2026-11-20 a-problem-again vague 2 | Why? | a lot'], []],
    ['a later day before a higher number', ['2026-11-21 not-a-problem vague | Why? | a lot', '2026-11-20 a-problem-again vague 9 | Why? | a lot'], ['Why?']],
    ['words that differ only in case and marks as one', ['2026-11-20 not-a-problem vague | Why? | a lot', '2026-11-21 a-problem-again vague | why | A LOT!'], []],
    ['the latest first', ['2026-11-20 not-a-problem vague | First | a', '2026-11-21 not-a-problem vague 2 | Third | a', '2026-11-21 not-a-problem vague | Second | a'], ['Third', 'Second', 'First']],
    ['no other events', ['2026-11-20 practised abc good', '2026-11-20 area topic caching open', '2026-11-20 same-question b <- a'], []],
  ])('is %s', (_, lines, about) => {
    expect(held(lines).map((each) => each.about)).toEqual(about);
  });

  test('is the same in any order of the lines, and with lines twice', () => {
    const line = fc.tuple(fc.constantFrom('2026-11-20', '2026-11-21'), fc.constantFrom('not-a-problem', 'a-problem-again'), fc.constantFrom('', ' 2', ' 3'), fc.constantFrom('Why?', 'why', 'How?'))
      .map(([day, kind, nth, about]) => `${day} ${kind} vague${nth} | ${about} | a lot`);
    const shuffled = fc.array(line, { minLength: 1, maxLength: 12 }).chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray([...lines, ...lines], { minLength: lines.length * 2 })));
    fc.assert(fc.property(shuffled, ([lines, mixed]) => {
      expect(held(mixed)).toEqual(held(lines));
    }), { seed: 7 });
  });
});
