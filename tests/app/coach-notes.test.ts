import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { coachNotes, coachText } from '../../src/app/coach-notes';
import { kindsById } from '../../src/app/kinds';
import { noteReader } from '../../src/app/note-reader';
import { offlineCritic } from '../../src/app/offline-critic';
import type { WriteOptions } from '../../src/app/write-critiques';
import { MemoryVault } from '../doubles/memory-vault';

const table = '#interview\n\n| question | story 1 |\n| --- | --- |\n| When did you fail? | S: It broke<br>A: I fixed it |\n';
const write: WriteOptions = { folder: 'Coach', form: 'short', kinds: kindsById, today: '2026-01-05' };
const portsOf = (vault: MemoryVault): Parameters<typeof coachText>[0] => ({ vault, parseYaml: parse, reader: noteReader({ myNames: [] }), critic: offlineCritic({ level: 'SDE-2' }) });
const goOn = (): Promise<boolean> => Promise.resolve(true);

describe('coaching one note', () => {
  const note = { path: 'a.md', text: table, tag: null };

  test('writes its critique, and nothing the second time', async () => {
    const vault = new MemoryVault({ 'a.md': table });
    expect(await coachText(portsOf(vault), { note, progress: goOn }, write)).toMatchObject({ read: 1, written: ['Coach/a (critique).md'], cancelled: false });
    expect(await coachText(portsOf(vault), { note, progress: goOn }, write)).toMatchObject({ read: 1, critiques: ['Coach/a (critique).md'], written: [] });
  });

  test('writes nothing once it is stopped', async () => {
    const vault = new MemoryVault({ 'a.md': table });
    expect(await coachText(portsOf(vault), { note, progress: () => Promise.resolve(false) }, write)).toMatchObject({ written: [], cancelled: true });
    expect(vault.writes).toEqual([]);
  });

  test('names a critique that cannot be written', async () => {
    const vault = new MemoryVault({}, { 'Coach/a (critique).md': 'The disk is full.' });
    expect((await coachText(portsOf(vault), { note, progress: goOn }, write)).problems).toEqual([{ path: 'Coach/a (critique).md', message: 'The disk is full.' }]);
  });
});

describe('coaching many notes', () => {
  test('a run that is cancelled while it reads writes nothing', async () => {
    const vault = new MemoryVault({ 'a.md': table, 'b.md': table });
    const progress = (done: number): Promise<boolean> => Promise.resolve(done < 1);
    expect(await coachNotes(portsOf(vault), { paths: ['a.md', 'b.md'], tag: 'interview', progress }, write)).toMatchObject({ cancelled: true, written: [] });
    expect(vault.writes).toEqual([]);
  });

  test('a run that is cancelled while it writes says what was written', async () => {
    const vault = new MemoryVault({ 'a.md': table, 'b.md': table });
    const progress = (): Promise<boolean> => Promise.resolve(vault.writes.length === 0);
    expect(await coachNotes(portsOf(vault), { paths: ['a.md', 'b.md'], tag: 'interview', progress }, write)).toMatchObject({ cancelled: true, written: ['Coach/a (critique).md'] });
  });

  test('one that cannot be read never stops the others', async () => {
    const vault = new MemoryVault({ 'b.md': table }, { 'a.md': 'Locked.' });
    const coached = await coachNotes(portsOf(vault), { paths: ['a.md', 'b.md'], tag: 'interview' }, write);
    expect(coached).toMatchObject({ read: 1, written: ['Coach/b (critique).md'], problems: [{ path: 'a.md', message: 'Locked.' }] });
  });

  test('marks the critique of a note that is gone', async () => {
    const vault = new MemoryVault({ 'a.md': table, 'b.md': table });
    await coachNotes(portsOf(vault), { paths: ['a.md', 'b.md'], tag: 'interview' }, write);
    vault.files.delete('b.md');
    expect((await coachNotes(portsOf(vault), { paths: ['a.md'], tag: 'interview' }, write)).written).toEqual(['Coach/b (critique).md']);
  });
});
