import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../scripts/node/parse-yaml';
import { importTranscript, lookAtTranscript, type TranscriptDraft, type TranscriptLook } from '../../src/app/import-transcript';
import { noteReader } from '../../src/app/note-reader';
import { MemoryVault } from '../doubles/memory-vault';

const clear = '**Interviewer:** Why a queue?\n\n**Candidate:** It keeps the order.\n';
const guessed = 'Kofi  0:01\nWhy a queue?\n\nNuri  0:02\nI kept the order.\n\nKofi  0:03\nHow many?\n\nNuri  0:04\nWe had two.\n';
const alike = 'Kofi  0:01\nWhy a queue?\n\nNuri  0:02\nWhat would you take?\n\nKofi  0:03\nHow many?\n\nNuri  0:04\nWho asks?\n';
const short = 'Kofi: Why a queue?\n\nNuri: It keeps the order.\n';

const look = (text: string, ...myNames: readonly string[]): Promise<TranscriptLook> => lookAtTranscript({ reader: noteReader({ myNames }) }, text);

describe('a look at a transcript', () => {
  test.each<[string, string, readonly string[], TranscriptLook]>([
    ['nothing', ' \n ', [], { questions: 0, candidate: null, speakers: [], verdict: 'empty' }],
    ['prose', 'We had a nice talk.', [], { questions: 0, candidate: null, speakers: [], verdict: 'nobody-speaks' }],
    ['one label in prose', 'Weather: fine.\n\nWe had a nice talk.', [], { questions: 0, candidate: null, speakers: ['Weather'], verdict: 'nobody-speaks' }],
    ['labels that tell the roles', clear, [], { questions: 1, candidate: null, speakers: [], verdict: 'read' }],
    ['names of which one asks', guessed, [], { questions: 2, candidate: 'Nuri', speakers: ['Kofi', 'Nuri'], verdict: 'read' }],
    ['names that ask alike', alike, [], { questions: 0, candidate: null, speakers: ['Kofi', 'Nuri'], verdict: 'who-is-who' }],
    ['the same with my name', alike, ['nuri'], { questions: 2, candidate: 'Nuri', speakers: ['Kofi', 'Nuri'], verdict: 'read' }],
    ['a talk too short to tell', short, [], { questions: 0, candidate: null, speakers: ['Kofi', 'Nuri'], verdict: 'who-is-who' }],
    ['the same with my name', short, ['Nuri'], { questions: 1, candidate: 'Nuri', speakers: ['Kofi', 'Nuri'], verdict: 'read' }],
    ['an interviewer beside one name', '**Interviewer:** Why a queue?\n\n**Nuri:** It keeps the order.\n', [], { questions: 1, candidate: null, speakers: ['Nuri'], verdict: 'who-is-who' }],
  ])('%s', async (_what, text, myNames, expected) => {
    expect(await look(text, ...myNames)).toEqual(expected);
  });

  test('lets others work in between', async () => {
    let breaths = 0;
    const breathe = (): Promise<boolean> => {
      breaths += 1;
      return Promise.resolve(true);
    };
    await lookAtTranscript({ reader: noteReader({ myNames: [], breathe }), breathe }, guessed.repeat(200));
    expect(breaths).toBeGreaterThan(20);
  });
});

const draft: TranscriptDraft = { text: clear, title: 'Acme, round 1', folder: '', company: '', role: '', date: '' };

interface Made {
  readonly vault: MemoryVault;
  readonly path: string;
  readonly tagged: readonly string[];
}

async function make(files: Readonly<Record<string, string>>, changed: Partial<TranscriptDraft> = {}): Promise<Made> {
  const vault = new MemoryVault(files);
  const tagged: string[] = [];
  const addTag = (path: string, tag: string): Promise<void> => {
    tagged.push(`${path} #${tag}`);
    return Promise.resolve();
  };
  return { vault, path: await importTranscript({ vault, parseYaml, addTag }, { ...draft, ...changed }, 'interview'), tagged };
}

describe('a transcript becomes a note', () => {
  test('with its tag, in the folder chosen', async () => {
    const { vault, path, tagged } = await make({}, { folder: 'Talks/2026', company: 'Acme' });
    expect(path).toBe('Talks/2026/Acme, round 1.md');
    expect(vault.files.get(path)).toBe(`---\ntags: [interview]\ncompany: Acme\n---\n\n${clear}`);
    expect(tagged).toEqual([]);
  });

  test('under a name that is free, whatever its case, and never over a file', async () => {
    const files = { 'acme, ROUND 1.md': 'mine', 'Acme, round 1 2.md': 'mine too' };
    const { vault, path } = await make(files);
    expect(path).toBe('Acme, round 1 3.md');
    expect(Object.fromEntries(vault.files)).toMatchObject(files);
  });

  test('under the next name where a file appears meanwhile', async () => {
    const vault = new MemoryVault();
    const late = { ...vault, list: () => { vault.files.set('Acme, round 1.md', 'mine'); return Promise.resolve([]); } };
    const path = await importTranscript({ vault: late, parseYaml, addTag: () => Promise.resolve() }, draft, 'interview');
    expect([path, vault.files.get('Acme, round 1.md')]).toEqual(['Acme, round 1 2.md', 'mine']);
  });

  test.each([
    ['a title that no file can have', { title: '../a:b/c?' }, 'a b c.md'],
    ['no title', { title: '  ' }, 'Transcript.md'],
    ['no text', { text: '' }, 'Acme, round 1.md'],
  ])('also with %s', async (_what, changed, path) => {
    const made = await make({}, changed);
    expect(made.path).toBe(path);
    expect(made.vault.files.get(path)).toContain('tags: [interview]');
  });

  test('keeps properties that the text brings, and has the tag added to its tags', async () => {
    const { vault, path, tagged } = await make({}, { text: `---\ntags: [work]\n---\n${clear}`, role: 'SDE' });
    expect(vault.files.get(path)).toBe(`---\ntags: [work]\nrole: SDE\n---\n${clear}`);
    expect(tagged).toEqual(['Acme, round 1.md #interview']);
  });

  test('says why where the vault refuses', async () => {
    const vault = new MemoryVault();
    const full = { ...vault, process: () => Promise.reject(new Error('The disk is full.')) };
    await expect(importTranscript({ vault: full, parseYaml, addTag: () => Promise.resolve() }, draft, 'interview')).rejects.toThrow('The disk is full.');
  });
});
