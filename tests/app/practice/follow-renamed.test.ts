import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { noteReader } from '../../../src/app/note-reader';
import { NoteUnreadable } from '../../../src/app/ports';
import { practiceLog, practisedEvent } from '../../../src/app/practice-log';
import { renameFollower } from '../../../src/app/practice/follow-renamed';
import { appendAnswer } from '../../../src/core/pages/practice-answers-page';
import { MemoryVault } from '../../doubles/memory-vault';

const note = '#interview\n\n## When did you fail?\n\nI broke the build.\n\n## Who disagreed with you?\n\nNobody.\n';
const reader = noteReader({ myNames: [] });

const idsAt = async (path: string): Promise<readonly string[]> => (await reader({ path, text: note, frontMatter: {} })).questions.map(({ id }) => id);

/** A vault in which the note was renamed already, and the first question of its old name practised. */
const renamed = async (isPractised: boolean): Promise<MemoryVault> => {
  const vault = new MemoryVault({ 'new/b.md': note });
  const [first = ''] = await idsAt('a.md');
  if (isPractised) await practiceLog(vault, () => 'Coach').add((events) => [practisedEvent(events, { item: first, date: '2026-01-05', rating: 'good' })]);
  vault.writes.splice(0);
  return vault;
};

const folder = (): string => 'Coach';

const follower = (vault: MemoryVault, given: Partial<Parameters<typeof renameFollower>[0]> = {}): ReturnType<typeof renameFollower> =>
  renameFollower({ vault, folder, parseYaml: parse, reader: () => reader, log: practiceLog(vault, folder), today: () => '2026-01-06', ...given });

const follow = (vault: MemoryVault): Promise<void> => follower(vault)({ from: 'a.md', to: 'new/b.md' });
const eventsIn = (vault: MemoryVault): readonly string[] => (vault.files.get('Coach/Practice log.md') ?? '').split('\n').filter((line) => line.includes('same-question'));

describe('a note that is renamed', () => {
  test('keeps the history of its practised questions, and of no other', async () => {
    const vault = await renamed(true);
    await follow(vault);
    const { practised } = await practiceLog(vault, () => 'Coach').read();
    expect(practised.map(({ item }) => item)).toEqual((await idsAt('new/b.md')).slice(0, 1));
    expect(vault.files.get('Coach/Practice log.md')?.match(/same-question/g)).toHaveLength(1);
  });

  test('leaves the log alone where nothing of it was practised', async () => {
    const vault = await renamed(false);
    await follow(vault);
    expect(vault.writes).toEqual([]);
  });

  test('leaves the log alone where the note is gone again', async () => {
    const vault = await renamed(true);
    vault.files.delete('new/b.md');
    await follow(vault);
    expect(vault.writes).toEqual([]);
  });

  test('keeps the answers that were kept of it, practised or not', async () => {
    const vault = await renamed(false);
    const [, second = ''] = await idsAt('a.md');
    vault.files.set('Coach/Practice answers.md', appendAnswer(null, { item: second, date: '2026-01-05', text: 'Ann did.', question: 'Who?', path: 'a.md', title: 'A' }));
    await follow(vault);
    expect(eventsIn(vault)).toEqual([`- 2026-01-06 same-question ${(await idsAt('new/b.md'))[1] ?? ''} <- ${second}`]);
  });

  test('is no picture', async () => {
    const vault = await renamed(true);
    vault.files.set('new/b.png', note);
    await follower(vault)({ from: 'a.md', to: 'new/b.png' });
    expect(eventsIn(vault)).toEqual([]);
  });

  test('is written down once, however often it is told', async () => {
    const vault = await renamed(true);
    const tell = follower(vault);
    await Promise.all([tell({ from: 'a.md', to: 'new/b.md' }), tell({ from: 'a.md', to: 'new/b.md' })]);
    expect(eventsIn(vault)).toHaveLength(1);
  });
});

describe('a folder that is renamed', () => {
  const paths = ['1.md', '2.md', '3.md'];
  const moved = async (): Promise<MemoryVault> => {
    const vault = new MemoryVault(Object.fromEntries(paths.map((path) => [`new/${path}`, note])));
    const ids = (await Promise.all(paths.map((path) => idsAt(`old/${path}`)))).flatMap(([first]) => first ?? []);
    await practiceLog(vault, folder).add(() => ids.map((item) => ({ kind: 'practised', item, date: '2026-01-05', rating: 'good', nth: 1 })));
    return vault;
  };

  test('has its notes read one after the other', async () => {
    const vault = await moved();
    let [open, most] = [0, 0];
    const counting: typeof reader = async (source) => {
      open += 1;
      most = Math.max(most, open);
      const read = await reader(source);
      open -= 1;
      return read;
    };
    const tell = follower(vault, { reader: () => counting });
    await Promise.all(paths.map((path) => tell({ from: `old/${path}`, to: `new/${path}` })));
    expect(most).toBe(1);
    expect(eventsIn(vault)).toHaveLength(3);
  });

  test('goes on with the next note where one cannot be read, and says which', async () => {
    const vault = await moved();
    const tell = follower(vault, { vault: { exists: vault.exists, read: (path) => (path === 'new/1.md' ? Promise.reject(new NoteUnreadable(path, 'It is locked.')) : vault.read(path)) } });
    const told = await Promise.allSettled(paths.map((path) => tell({ from: `old/${path}`, to: `new/${path}` })));
    expect(told.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(eventsIn(vault)).toHaveLength(2);
  });
});
