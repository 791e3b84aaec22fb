import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../../scripts/node/parse-yaml';
import { debriefTemplate } from '../../../src/app/debrief/debrief-template';
import { writeDebrief } from '../../../src/app/debrief/write-debrief';
import { noteReader } from '../../../src/app/note-reader';
import type { Debrief } from '../../../src/core/pages/debrief-note';
import { isDebriefTemplate, usualTemplate } from '../../../src/core/pages/debrief-note-template';
import { MemoryVault } from '../../doubles/memory-vault';

const debrief: Debrief = {
  company: 'Acme', role: '', round: 'onsite', date: '2026-11-22', outcome: '',
  questions: [{ asked: 'Why us', told: null, said: 'The maps', better: '', followUps: [], went: null }],
};

const write = (vault: MemoryVault, given: Partial<Debrief> = {}, place: { readonly folder?: string; readonly template?: string } = {}): ReturnType<typeof writeDebrief> =>
  writeDebrief({ vault, parseYaml, reader: noteReader({ myNames: [] }) }, { ...debrief, ...given }, { folder: 'Interviews', template: usualTemplate, tag: 'interview', ...place });

describe('a new debrief', () => {
  test.each<[string, Partial<Debrief>, string, string]>([
    ['is named by company, round and day', {}, 'Interviews', 'Interviews/Acme onsite 2026-11-22.md'],
    ['may have no round', { round: '' }, 'Interviews', 'Interviews/Acme 2026-11-22.md'],
    ['may have no company either', { round: ' ', company: '' }, 'Interviews', 'Interviews/Debrief 2026-11-22.md'],
    ['may have no day', { date: '' }, 'Interviews', 'Interviews/Acme onsite.md'],
    ['stands in the vault itself where no folder is set', {}, '', 'Acme onsite 2026-11-22.md'],
    ['takes no sign that a file cannot hold', { company: 'A/B: "C"?' }, 'Interviews', 'Interviews/A B C onsite 2026-11-22.md'],
  ])('%s', async (_, given, folder, path) => {
    const vault = new MemoryVault();
    expect(await write(vault, given, { folder })).toEqual({ path, atEnd: false });
    expect(vault.writes).toEqual([path]);
  });

  test('is never written over a note: a number is added', async () => {
    const vault = new MemoryVault({ 'Interviews/acme ONSITE 2026-11-22.md': 'mine' });
    expect((await write(vault)).path).toBe('Interviews/Acme onsite 2026-11-22 2.md');
    expect((await write(vault)).path).toBe('Interviews/Acme onsite 2026-11-22 3.md');
    expect(vault.files.get('Interviews/acme ONSITE 2026-11-22.md')).toBe('mine');
  });

  test('is not written over one that came meanwhile', async () => {
    const vault = new MemoryVault({ 'Interviews/Acme onsite 2026-11-22.md': 'mine' });
    const blind = Object.assign(new MemoryVault(), { list: () => Promise.resolve([]), process: vault.process });
    expect((await write(blind)).path).toBe('Interviews/Acme onsite 2026-11-22 2.md');
    expect(vault.files.get('Interviews/Acme onsite 2026-11-22.md')).toBe('mine');
  });

  test('is read as a round of that company', async () => {
    const vault = new MemoryVault();
    const { path } = await write(vault);
    const note = await noteReader({ myNames: [] })({ path, text: vault.files.get(path) ?? '', frontMatter: {} });
    expect(note.tags).toEqual(['interview']);
    expect(note.properties).toMatchObject({ company: 'Acme', round: 'onsite', date: '2026-11-22', outcome: null, selfRating: null });
    expect(note.questions).toMatchObject([{ text: 'Why us', source: 'debrief', answers: [{ text: 'The maps' }] }]);
  });

  test('says where the template has no place for the questions', async () => {
    expect((await write(new MemoryVault(), {}, { template: 'Hello\n' })).atEnd).toBe(true);
  });

  test('that cannot be written rejects with the reason', async () => {
    const vault = new MemoryVault({}, { 'Interviews/Acme onsite 2026-11-22 2.md': 'The disk is full.', 'Interviews/Acme onsite 2026-11-22.md': 'The disk is full.' });
    const full = Object.assign(new MemoryVault(), { process: (path: string, change: (text: string | null) => string | null) => vault.process(path, change) });
    await expect(write(full)).rejects.toThrow('The disk is full.');
    expect(vault.writes).toEqual([]);
  });
});

describe('the template of debriefs', () => {
  const path = 'Interview coach/Debrief template.md';
  const of = (vault: MemoryVault): ReturnType<typeof debriefTemplate> => debriefTemplate(vault, () => 'Interview coach');

  test('is ours where the user has none', async () => {
    expect(await of(new MemoryVault()).read()).toBe(usualTemplate);
    expect(await of(new MemoryVault({ [path]: 'A note of mine' })).read()).toBe(usualTemplate);
  });

  test('is made once, and then is the user\'s', async () => {
    const vault = new MemoryVault();
    expect(await of(vault).make()).toBe(path);
    expect(isDebriefTemplate(vault.files.get(path) ?? '')).toBe(true);
    vault.files.set(path, `${vault.files.get(path) ?? ''}Mood:\n`);
    expect(await of(vault).make()).toBe(path);
    expect(await of(vault).read()).toContain('Mood:');
    expect(vault.writes).toEqual([path]);
  });

  test('is never made over another note', async () => {
    const vault = new MemoryVault({ [path]: 'A note of mine' });
    await expect(of(vault).make()).rejects.toThrow('This is a note of yours');
    expect(vault.files.get(path)).toBe('A note of mine');
  });
});
