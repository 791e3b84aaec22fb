import { describe, expect, test } from '@jest/globals';
import { boardLog } from '../../../src/app/board/board-log';
import { logState, type LogState } from '../../../src/app/practice-log';
import { NoteUnreadable } from '../../../src/app/ports';

const one = { rule: 'blame', about: 'Why?', words: 'their fault' };
const other = { rule: 'vague', about: 'Why?', words: 'stuff' };
const state = (more: Partial<LogState> = {}): LogState => ({ ...logState(''), ...more });
const logOf = (...answers: readonly (() => Promise<LogState>)[]): ReturnType<typeof boardLog> => {
  const left = [...answers];
  return boardLog({ path: () => 'log.md', add: () => Promise.resolve(), read: () => (left.shift() ?? (() => Promise.resolve(state())))() });
};
const says = (said: LogState) => (): Promise<LogState> => Promise.resolve(said);

describe('the log as the board knows it', () => {
  test('tells what was dismissed and what no longer is', async () => {
    const log = logOf(says(state({ dismissed: [one] })), says(state({ dismissed: [other] })));
    expect(await log.recall()).toEqual({ dismissed: [one], undone: [] });
    expect(await log.recall()).toEqual({ dismissed: [other], undone: [one] });
  });

  test('keeps what it knows where the log cannot be read, and says so until it can', async () => {
    const log = logOf(says(state({ dismissed: [one] })), () => Promise.reject(new NoteUnreadable('log.md', 'Locked.')), says(state({ dismissed: [one] })));
    await log.recall();
    expect(await log.recall()).toEqual({ dismissed: [], undone: [] });
    expect([log.now().dismissed, log.problems()]).toEqual([[one], [{ path: 'log.md', message: 'Locked.' }]]);
    await log.recall();
    expect(log.problems()).toEqual([]);
  });

  test('is not set back by an answer that comes late', async () => {
    let late: (said: LogState) => void = () => undefined;
    const log = logOf(() => new Promise((resolve) => { late = resolve; }), says(state({ dismissed: [other] })));
    const first = log.recall();
    await log.recall();
    late(state({ dismissed: [one] }));
    expect([await first, log.now().dismissed]).toEqual([{ dismissed: [], undone: [] }, [other]]);
  });

  test('is out of date until it is read, and after it is told so', async () => {
    const log = logOf();
    const seen = [log.isOutdated()];
    await log.recall();
    seen.push(log.isOutdated());
    log.outdate();
    expect([...seen, log.isOutdated()]).toEqual([true, false, true]);
  });

  test('cuts a line short that nobody could read', async () => {
    const log = logOf(says(state({ problems: [{ line: 3, words: `- ${'x'.repeat(200)}` }] })));
    await log.recall();
    expect(log.problems()[0]?.message).toMatch(/^Line 3 of the log cannot be read and is left out: "- x{78} …"$/);
  });
});
