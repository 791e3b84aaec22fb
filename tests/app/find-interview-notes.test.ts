import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { findInterviewNotes, tagNotes, type FindRequest, type FoundNotes } from '../../src/app/find-interview-notes';
import { noteReader } from '../../src/app/note-reader';
import { NoteUnreadable, type Reader } from '../../src/app/ports';
import { MemoryVault } from '../doubles/memory-vault';

const debrief = '1. Why a queue?\n    => I said it keeps the order\n2. How many?\n    => I said two\n';
const story = '**S:** The import failed\n**T:** Mend it\n**A:** I moved it\n**R:** No failure\n';

const files = {
  'Debrief.md': debrief,
  'Deep/Story.md': story,
  'Groceries.md': 'Milk and bread.\n',
  'Ours.md': `---\ninterview-coach: critique\n---\n${debrief}`,
  'Tagged meanwhile.md': `#interview\n\n${debrief}`,
};

const reader = noteReader({ myNames: [] });
const goOn = (): Promise<boolean> => Promise.resolve(true);

function find(vault: MemoryVault, request: Partial<FindRequest> = {}, read: Reader = reader): Promise<FoundNotes> {
  return findInterviewNotes({ vault, parseYaml, reader: read }, { paths: [...vault.files.keys(), ...vault.unreadable.keys()], tag: 'interview', progress: goOn, ...request });
}

const pathsOf = ({ notes }: FoundNotes): readonly string[] => notes.map(({ path }) => path);

describe('looking for interview notes', () => {
  test('finds what reads like one, is not tagged and not ours, with the reason, and writes nothing', async () => {
    const vault = new MemoryVault(files);
    const found = await find(vault);
    expect(pathsOf(found)).toEqual(['Debrief.md', 'Deep/Story.md']);
    expect(found.notes[1]).toEqual({ path: 'Deep/Story.md', title: 'Story', evidence: expect.objectContaining({ signs: ['stories'], stories: 1 }) as unknown });
    expect({ writes: vault.writes, cancelled: found.cancelled, problems: found.problems }).toEqual({ writes: [], cancelled: false, problems: [] });
  });

  test('goes by the tag of the settings', async () => {
    expect(pathsOf(await find(new MemoryVault(files), { tag: 'prep' }))).toEqual(['Debrief.md', 'Deep/Story.md', 'Tagged meanwhile.md']);
  });

  test('looks only at the notes it is given', async () => {
    expect(pathsOf(await find(new MemoryVault(files), { paths: ['Deep/Story.md'] }))).toEqual(['Deep/Story.md']);
    expect(await find(new MemoryVault(files), { paths: [] })).toEqual({ notes: [], problems: [], cancelled: false });
  });

  test('goes on after a note that cannot be read or is gone, and names it', async () => {
    const vault = new MemoryVault({ 'z.md': story }, { 'locked.md': 'Permission was refused.' });
    const found = await find(vault, { paths: ['locked.md', 'gone.md', 'z.md'] });
    expect(found.problems).toEqual([{ path: 'locked.md', message: 'Permission was refused.' }, { path: 'gone.md', message: 'There is no such file.' }]);
    expect(pathsOf(found)).toEqual(['z.md']);
  });

  test('reads a note with broken properties', async () => {
    expect(pathsOf(await find(new MemoryVault({ 'a.md': `---\nbad: [\n---\n${story}` })))).toEqual(['a.md']);
  });

  test('says how far it is, one note after the other, and stops when told to', async () => {
    const seen: string[] = [];
    const progress = (done: number, total: number, path: string): Promise<boolean> => {
      seen.push(`${String(done)}/${String(total)} ${path}`);
      return Promise.resolve(done < 1);
    };
    const found = await find(new MemoryVault(files), { progress });
    expect(seen).toEqual(['0/5 Debrief.md', '1/5 Deep/Story.md']);
    expect(found).toMatchObject({ cancelled: true });
    expect(pathsOf(found)).toEqual(['Debrief.md']);
  });

  test('does not hide a fault of ours', async () => {
    await expect(find(new MemoryVault(files), {}, () => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
  });
});

describe('tagging the notes found', () => {
  const tagging = (tagged: readonly string[], gone: readonly string[], calls: string[]): Parameters<typeof tagNotes>[0] => ({
    isTagged: (path) => tagged.includes(path),
    addTag: (path, tag) => {
      if (gone.includes(path)) return Promise.reject(new NoteUnreadable(path, 'It is gone.'));
      calls.push(`${path} #${tag}`);
      return Promise.resolve();
    },
  });

  test('leaves alone what carries the tag by now, and goes on after what is gone', async () => {
    const calls: string[] = [];
    const tagged = await tagNotes(tagging(['b.md'], ['c.md'], calls), { paths: ['a.md', 'b.md', 'c.md', 'd.md'], tag: 'prep' });
    expect(calls).toEqual(['a.md #prep', 'd.md #prep']);
    expect(tagged).toEqual({ tagged: 3, problems: [{ path: 'c.md', message: 'It is gone.' }] });
  });

  test('does not hide a fault of ours', async () => {
    const broken = tagNotes({ isTagged: () => false, addTag: () => Promise.reject(new Error('ours')) }, { paths: ['a.md'], tag: 'prep' });
    await expect(broken).rejects.toThrow('ours');
  });
});
