import { describe, expect, test } from '@jest/globals';
import { NoteUnreadable } from '../../../src/app/ports';
import type { PracticeItem } from '../../../src/app/practice/practice-item';
import { parseLog } from '../../../src/core/pages/log-page';
import { logFile, PracticeVault, type AreaGiven } from './practice-vault';

const acme = `---
tags: interview
company: Acme
date: 2026-09-14
---
# Acme

1. How does a message queue keep its order?
   - It just does.
2. Why do you want to leave your company?
`;
const areas: Readonly<Record<string, AreaGiven>> = { queues: { seen: [['message queue', 'finding'], ['Why do you want to leave', 'unanswered']] } };
const vaultOf = (given: Readonly<Record<string, AreaGiven>> = areas): PracticeVault => new PracticeVault({ 'Acme.md': acme }, given);
const itemIn = async (vault: PracticeVault, words: string): Promise<PracticeItem> => {
  const found = (await vault.desk.queue({ area: null, limit: 99, ahead: true })).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`Nothing in the queue says "${words}".`);
  return found;
};

describe('a rating', () => {
  test('is a line of the log, moves the open areas to working, and tells when the question comes again', async () => {
    const vault = vaultOf({ ...areas, order: { seen: [['message queue', 'finding']] }, done: { state: 'working', seen: [['message queue', 'finding']] }, away: { state: 'dismissed', seen: [['message queue', 'finding']] } });
    const item = await itemIn(vault, 'message queue');
    expect((await vault.desk.rate(item, 'good')).due).toBe('2026-11-25');
    expect(vault.logLines).toEqual([`2026-11-22 practised ${item.id} good | ${item.text}`, '2026-11-22 area topic queues working', '2026-11-22 area topic order working']);
  });

  test('moves an area that the log knows to be begun on no second time', async () => {
    const vault = vaultOf().log('2026-11-22 area topic queues working 2');
    await vault.desk.rate(await itemIn(vault, 'message queue'), 'again');
    expect(vault.logLines.filter((line) => line.includes(' area '))).toEqual(['2026-11-22 area topic queues working 2']);
  });

  test('moves an area on that was resolved and is open again, and back to open', async () => {
    const vault = vaultOf().log('2026-10-01 area topic queues resolved');
    const { undo } = await vault.desk.rate(await itemIn(vault, 'message queue'), 'again');
    await undo();
    expect(vault.logLines.filter((line) => line.includes(' area ')).slice(1)).toEqual(['2026-11-22 area topic queues working', '2026-11-22 area topic queues open 2']);
  });

  test('is written and moves nothing where the plugin is unloaded meanwhile', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'message queue');
    const unloaded = new PracticeVault({ 'Acme.md': acme }, areas, { board: { whenRead: () => Promise.resolve(null) } });
    expect((await unloaded.desk.rate(item, 'hard')).due).toBe('2026-11-24');
    expect(unloaded.logLines).toEqual([`2026-11-22 practised ${item.id} hard | ${item.text}`]);
    expect(await unloaded.desk.preview(item)).toEqual({ again: '2026-11-23', hard: '2026-11-24', good: '2026-11-25', easy: '2026-11-30' });
  });

  test('is written and moves nothing where the notes cannot be compared, and is due by what the log says', async () => {
    const item = await itemIn(vaultOf(), 'message queue');
    const failing = new PracticeVault({ 'Acme.md': acme }, areas, { board: { whenRead: () => Promise.reject(new Error('The comparison failed.')) } }).log(`2026-11-10 practised ${item.question} good`);
    const { due, undo } = await failing.desk.rate(item, 'good');
    expect(failing.logLines.slice(1)).toEqual([`2026-11-22 practised ${item.id} good | ${item.text}`]);
    expect(due > '2026-11-25').toBe(true);
    await undo();
    expect(failing.logLines.at(-1)).toBe(`2026-11-22 unpractised ${item.id}`);
  });

  test('is taken back with its moves, once', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'message queue');
    const { undo } = await vault.desk.rate(item, 'easy');
    await undo();
    await undo();
    expect(vault.logLines).toEqual([`2026-11-22 practised ${item.id} easy | ${item.text}`, '2026-11-22 area topic queues working', `2026-11-22 unpractised ${item.id}`, '2026-11-22 area topic queues open 2']);
    expect((await itemIn(vault, 'message queue')).due).toBeNull();
  });

  test('can be given anew after it was taken back', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'message queue');
    await (await vault.desk.rate(item, 'easy')).undo();
    expect((await vault.desk.rate(item, 'again')).due).toBe('2026-11-23');
    expect(vault.logLines).toContain(`2026-11-22 practised ${item.id} again 2 | ${item.text}`);
  });

  test('leaves an area as it is that was set otherwise since', async () => {
    const vault = vaultOf();
    const { undo } = await vault.desk.rate(await itemIn(vault, 'message queue'), 'easy');
    vault.vault.files.set(logFile, `${vault.vault.files.get(logFile) ?? ''}- 2026-11-22 area topic queues resolved 2\n`);
    await undo();
    expect(vault.logLines.filter((line) => line.includes('queues')).at(-1)).toBe('2026-11-22 area topic queues resolved 2');
  });

  test('is taken back past midnight too', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'message queue');
    const { undo } = await vault.desk.rate(item, 'easy');
    vault.today = '2026-11-23';
    await undo();
    expect(vault.logLines.slice(2)).toEqual([`2026-11-22 unpractised ${item.id}`, '2026-11-23 area topic queues open']);
  });

  test('says so where it cannot be written, and the note that stands there is left alone', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'message queue');
    vault.vault.files.set(logFile, 'My diary.');
    await expect(vault.desk.rate(item, 'good')).rejects.toBeInstanceOf(NoteUnreadable);
    expect(vault.vault.files.get(logFile)).toBe('My diary.');
  });

  test('comes on the day that was told before', async () => {
    const vault = vaultOf();
    const item = await itemIn(vault, 'message queue');
    vault.log(`2026-11-10 practised ${item.id} good`);
    const days = await vault.desk.preview(item);
    expect(Object.values(days)).toEqual([...Object.values(days)].sort());
    expect((await vault.desk.rate(item, 'hard')).due).toBe(days.hard);
  });

  test('is written as the log reads it', async () => {
    const vault = vaultOf();
    await vault.desk.rate(await itemIn(vault, 'message queue'), 'good');
    expect(parseLog(vault.vault.files.get(logFile) ?? '')).toHaveLength(2);
  });
});
