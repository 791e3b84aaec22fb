import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { noteReader } from '../../../src/app/note-reader';
import { practiceLog, practisedEvent } from '../../../src/app/practice-log';
import { followRenamed } from '../../../src/app/practice/follow-renamed';
import { MemoryVault } from '../../doubles/memory-vault';

const note = '#interview\n\n## When did you fail?\n\nI broke the build.\n\n## Who disagreed with you?\n\nNobody.\n';
const reader = noteReader({ myNames: [] });

const idsAt = async (path: string): Promise<readonly string[]> => (await reader({ path, text: note, frontMatter: {} })).questions.map(({ id }) => id);

/** A vault in which the note was renamed already, and the first question of its old name practised. */
const renamed = async (isPractised: boolean): Promise<MemoryVault> => {
  const vault = new MemoryVault({ 'new/b.md': note });
  const [first = ''] = await idsAt('a.md');
  if (isPractised) await practiceLog(vault, () => 'Coach').add((log) => [practisedEvent(log, { item: first, date: '2026-01-05', rating: 'good' })]);
  vault.writes.splice(0);
  return vault;
};

const follow = (vault: MemoryVault): Promise<void> =>
  followRenamed({ vault, parseYaml: parse, reader, log: practiceLog(vault, () => 'Coach'), today: '2026-01-06' }, { from: 'a.md', to: 'new/b.md' });

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
});
