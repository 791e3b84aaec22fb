import { describe, expect, test } from '@jest/globals';
import { NoteUnreadable, type Vault } from '../../../src/app/ports';
import type { PracticeDesk } from '../../../src/app/practice/practice-desk';
import type { PracticeItem } from '../../../src/app/practice/practice-item';
import { practiceLog } from '../../../src/app/practice-log';
import { logFile, PracticeVault, type AreaGiven } from './practice-vault';

const note = (...questions: readonly string[]): string => ['---', 'tags: interview', '---', '# Acme', '', ...questions.map((each, at) => `${String(at + 1)}. ${each}\n   - It just does.`), ''].join('\n');
const [order, failed] = ['How does a message queue keep its **order**?', 'Tell me about a time you failed.'];
const mended = 'How does a message queue keep the [[Order|order]]?';
const areas: Readonly<Record<string, AreaGiven>> = { failure: { seen: [['a time you failed', 'finding']] } };
const before = (): PracticeVault => new PracticeVault({ 'Acme.md': note(order, failed) }, { queues: { seen: [['message queue', 'finding']] }, ...areas });

const itemOf = async (desk: PracticeDesk, words: string): Promise<PracticeItem> => {
  const found = (await desk.queue({ area: null, limit: 9, ahead: true })).find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`Nothing in the queue says "${words}".`);
  return found;
};

/** A vault whose question on queues was practised in a session before. */
const practised = async (): Promise<PracticeVault> => {
  const vault = before();
  const { desk } = vault;
  await desk.rate(await itemOf(desk, 'message queue'), 'good');
  return vault;
};

/** Other notes over the files of a vault, as they are when Obsidian is opened again. */
const reopened = ({ vault }: PracticeVault, notes: Readonly<Record<string, string>>): PracticeVault =>
  new PracticeVault(notes, Object.values(notes).some((text) => text.includes(failed)) ? areas : {}).over(vault);
const continued = ({ logLines }: PracticeVault): readonly string[] => logLines.filter((line) => line.includes('same-question'));

describe('a question that was edited before the first practice of a session', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['other words', { 'Acme.md': note(mended, failed) }],
    ['another note', { 'Moved.md': note(order, failed) }],
    ['other words in another note', { 'Moved.md': note(failed, mended) }],
  ])('keeps its history with %s', async (_, notes) => {
    const now = reopened(await practised(), notes);
    const { desk } = now;
    expect(await itemOf(desk, 'message queue')).toMatchObject({ due: '2026-11-25' });
    await desk.outlook();
    expect(continued(now)).toEqual([`2026-11-22 same-question ${now.questionAt('message queue').question.id} <- ${before().questionAt('message queue').question.id}`]);
  });

  test('keeps what was practised under two ids, as in two notes, and goes on to a third', async () => {
    const twins = new PracticeVault({ 'Acme.md': note(order), 'Brightly.md': note(order) }).log();
    const ids = twins.notebook.questions.map(({ question }) => question.id);
    const now = reopened(twins.log(...ids.map((id) => `2026-11-21 practised ${id} good | ${order}`)), { 'Moved.md': note(mended) });
    await now.desk.outlook();
    const { id } = now.questionAt('message queue').question;
    expect([...continued(now)].sort()).toEqual(ids.map((was) => `2026-11-22 same-question ${id} <- ${was}`).sort());
    const later = reopened(now, { 'Moved again.md': note(mended) });
    await later.desk.outlook();
    expect((await itemOf(later.desk, 'message queue')).due).not.toBeNull();
  });

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['of which the log keeps no words', '', { 'Acme.md': note(mended) }],
    ['whose words became others', ` | ${order}`, { 'Acme.md': note('What is a dead letter queue good for?') }],
    ['that still stands somewhere', ` | ${order}`, { 'Acme.md': note(order), 'Brightly.md': note(mended) }],
  ])('is not guessed where it is one %s', async (_, words, notes) => {
    const old = before();
    const now = reopened(old.log(`2026-11-21 practised ${old.questionAt('message queue').question.id} good${words}`), notes);
    await now.desk.outlook();
    expect(continued(now)).toEqual([]);
  });

  test('is not one that only is alike and has a history of its own; one with the same words is', async () => {
    const other = new PracticeVault({ 'Acme.md': note(mended) });
    const { id } = other.questionAt('message queue').question;
    await other.log(`2026-11-21 practised gone good | ${order}`, `2026-11-21 practised ${id} easy`).desk.outlook();
    expect(continued(other)).toEqual([]);
    await other.log('2026-11-21 practised gone good | How does a message queue keep the order?', `2026-11-21 practised ${id} easy`).desk.outlook();
    expect(continued(other)).toEqual([`2026-11-22 same-question ${id} <- gone`]);
  });
});

/** A desk whose log refuses to be written as often as is said. */
const refusing = (shown: () => PracticeVault, { vault }: PracticeVault, times: number): PracticeDesk => {
  let left = times;
  const process: Vault['process'] = (path, change) => {
    left -= 1;
    return left < 0 ? vault.process(path, change) : Promise.reject(new NoteUnreadable(path, 'It is locked.'));
  };
  const log = practiceLog({ exists: vault.exists, read: vault.read, process }, () => 'Interview coach');
  return new PracticeVault({}, {}, { log, board: { whenRead: () => Promise.resolve(shown().read()) } }).over(vault).desk;
};

describe('a change that could not be written', () => {
  test('keeps nobody from practising, and is written the next time, also where the notes are the same', async () => {
    const old = await practised();
    const now = reopened(old, { 'Acme.md': note(mended, failed) });
    const desk = refusing(() => now, old, 1);
    expect(await desk.queue({ area: null, limit: 9 })).toHaveLength(1);
    expect(continued(now)).toEqual([]);
    expect((await itemOf(desk, 'message queue')).due).toBe('2026-11-25');
  });

  test('is written the next time within a session too', async () => {
    const old = await practised();
    const now = reopened(old, { 'Acme.md': note(mended, failed) });
    let shown = old;
    const desk = refusing(() => shown, old, 1);
    await desk.outlook();
    shown = now;
    await desk.outlook();
    expect(continued(now)).toEqual([]);
    await desk.outlook();
    expect(continued(now)).toHaveLength(1);
  });

  test('is not given up where the log could not be read', async () => {
    const old = await practised();
    const now = reopened(old, { 'Acme.md': note(mended, failed) });
    const log = practiceLog(old.vault, () => 'Interview coach');
    let reads = 0;
    const read: typeof log.read = () => {
      reads += 1;
      return reads === 1 ? Promise.reject(new NoteUnreadable(logFile, 'It is locked.')) : log.read();
    };
    const { desk } = new PracticeVault({}, {}, { log: { ...log, read }, board: { whenRead: () => Promise.resolve(now.read()) } }).over(old.vault);
    await expect(desk.outlook()).rejects.toThrow('It is locked.');
    expect((await itemOf(desk, 'message queue')).due).toBe('2026-11-25');
  });
});

describe('callers at the same time', () => {
  test('see the same history, and write a change once', async () => {
    const old = await practised();
    const now = reopened(old, { 'Acme.md': note(mended, failed) });
    const item: PracticeItem = { ...(await itemOf(old.desk, 'message queue')), question: now.questionAt('message queue').question.id };
    const { desk } = now;
    const [queue, preview] = await Promise.all([desk.queue({ area: null, limit: 9, ahead: true }), desk.preview(item)]);
    expect(queue.map(({ due }) => due)).toContain('2026-11-25');
    expect(preview).toEqual(await now.desk.preview(item));
    expect(preview).not.toEqual(await new PracticeVault({ 'Acme.md': note(mended, failed) }).desk.preview(item));
    expect(continued(now)).toHaveLength(1);
  });
});
