import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { critiquePlace } from '../../src/app/critique-place';
import { kindsById } from '../../src/app/kinds';
import { noteReader } from '../../src/app/note-reader';
import { offlineCritic } from '../../src/app/offline-critic';
import type { WriteOptions } from '../../src/app/write-critiques';
import { MemoryVault } from '../doubles/memory-vault';

const note = '#interview\n\n## When did you fail?\n\nI broke the build twice.\n\n## Who disagreed with you?\n\nNobody did.\n';
const write: WriteOptions = { folder: 'Coach', form: 'short', kinds: kindsById, today: '2026-01-05' };
const reader = noteReader({ myNames: [] });
const portsOf = (vault: MemoryVault): Parameters<typeof critiquePlace>[0] => ({ vault, parseYaml: parse, reader, critic: offlineCritic({ level: 'SDE-2' }) });

const idOf = async (text: string): Promise<string> => {
  const { questions } = await reader({ path: 'a.md', text: note, frontMatter: {} });
  const found = questions.find((question) => question.text === text);
  if (found === undefined) throw new Error(`No question "${text}".`);
  return found.id;
};

describe('where a critique speaks of a question', () => {
  test.each(['When did you fail?', 'Who disagreed with you?'])('%s', async (text) => {
    const vault = new MemoryVault({ 'a.md': note });
    const place = await critiquePlace(portsOf(vault), { path: 'a.md', question: await idOf(text) }, write);
    expect(place?.path).toBe('Coach/a (critique).md');
    expect(vault.files.get('Coach/a (critique).md')?.split('\n')[place?.start.line ?? 0]).toContain(text);
  });

  test.each([null, 'a question that went'])('the top for %s', async (question) => {
    const place = await critiquePlace(portsOf(new MemoryVault({ 'a.md': note })), { path: 'a.md', question }, write);
    expect(place?.start).toEqual({ line: 0, ch: 0 });
  });

  test('a note of ours has none', async () => {
    const vault = new MemoryVault({ 'log.md': '---\ninterview-coach: log\n---\n' });
    expect(await critiquePlace(portsOf(vault), { path: 'log.md', question: null }, write)).toBeNull();
  });

  test('what cannot be written is told', async () => {
    const vault = new MemoryVault({ 'a.md': note }, { 'Coach/a (critique).md': 'The disk is full.' });
    await expect(critiquePlace(portsOf(vault), { path: 'a.md', question: null }, write)).rejects.toThrow('The disk is full.');
  });
});
