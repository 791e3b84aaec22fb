import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { writeSampleNote } from '../../src/app/sample-note';
import { MemoryVault } from '../doubles/memory-vault';

const parseYaml = (yaml: string): unknown => parse(yaml);
const write = (vault: MemoryVault, tag = 'interview'): Promise<string> => writeSampleNote({ vault, parseYaml, tag });

describe('the sample note', () => {
  test.each(['interview', 'prep/rounds', 'rozmowa-ć'])('is one note with the tag %s', async (tag) => {
    const vault = new MemoryVault({ 'Mine.md': 'Milk\n' });
    expect(await write(vault, tag)).toBe('Sample interview.md');
    expect(vault.writes).toEqual(['Sample interview.md']);
    const [, properties] = /^---\n([^]*?)\n---\n/.exec(vault.files.get('Sample interview.md') ?? '') ?? [];
    expect(parse(properties ?? '')).toMatchObject({ tags: [tag], date: '2026-11-12' });
  });

  test('is given as it is where it stands already', async () => {
    const mine = '---\ntags: [interview]\n---\nI changed all of it\n';
    const vault = new MemoryVault({ 'Sample interview.md': mine });
    expect(await write(vault)).toBe('Sample interview.md');
    expect(vault.writes).toEqual([]);
  });

  test('passes over a note of another kind with its name', async () => {
    const vault = new MemoryVault({ 'Sample interview.md': 'A sample of what they ask\n' });
    expect(await write(vault)).toBe('Sample interview 2.md');
    expect(vault.files.get('Sample interview.md')).toBe('A sample of what they ask\n');
    expect(await write(vault)).toBe('Sample interview 2.md');
    expect(vault.writes).toEqual(['Sample interview 2.md']);
  });

  test('says so where other notes have all of its names', async () => {
    const names = Array.from({ length: 20 }, (_, at) => [`Sample interview${at === 0 ? '' : ` ${String(at + 1)}`}.md`, 'mine'] as const);
    await expect(write(new MemoryVault(Object.fromEntries(names)))).rejects.toThrow('Rename them and try again');
  });

  test('rejects where the disk refuses', async () => {
    await expect(write(new MemoryVault({}, { 'Sample interview.md': 'The disk is full.' }))).rejects.toThrow('The disk is full.');
  });
});
