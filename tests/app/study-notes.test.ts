import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { studyNotesOf, type StudyOptions } from '../../src/app/study-notes';
import { ourTopicsKnown, topicsKnown } from '../../src/core/critique/topics/topics-known';
import { MemoryVault } from '../doubles/memory-vault';

const options: StudyOptions = { parseYaml: parse, tag: 'interview' };
const names = (files: Readonly<Record<string, string>>, more: Partial<StudyOptions> = {}): ReturnType<ReturnType<typeof studyNotesOf>['names']> =>
  studyNotesOf(new MemoryVault(files), { ...options, ...more }).names(ourTopicsKnown);

describe('the study notes of a vault', () => {
  test('have their title, their other names and their headings', async () => {
    expect(await names({ 'Tech/SQS.md': '---\naliases: [Simple Queue Service, queue]\n---\n# SQS\n\nWords.\r\n\r\n## Limits ##\r\n\n#tag\n' })).toEqual([
      { path: 'Tech/SQS.md', title: 'SQS', aliases: ['Simple Queue Service', 'queue'], headings: ['SQS', 'Limits'] },
    ]);
  });

  test.each([
    ['an interview note', '---\ntags: [interview]\n---\n# SQS\n'],
    ['an interview note by a tag in its text', '#interview/onsite\n\n# SQS\n'],
    ['a note of ours', '---\ninterview-coach: critique\n---\n# SQS\n'],
  ])('do not hold %s', async (_, text) => {
    expect(await names({ 'SQS.md': text })).toEqual([]);
  });

  test.each([
    ['by title', 'Kafka.md', 'Words.', 1],
    ['by a heading', 'a.md', '# Kafka', 1],
    ['by another name', 'a.md', '---\nAliases: Kafka\n---\n', 1],
    ['by none', 'a.md', '---\naliases: Groceries\n---\n# Milk\n\nKafka is an alias of nothing.', 0],
  ])('name a topic: %s', async (_, path, text, count) => {
    expect(await names({ [path]: text })).toHaveLength(count);
  });

  test('follow the tag of the settings', async () => {
    expect(await names({ 'SQS.md': '#interview' }, { tag: 'job' })).toHaveLength(1);
    expect(await names({ 'SQS.md': '#job' }, { tag: 'job' })).toEqual([]);
  });

  test('are Markdown notes that can be read', async () => {
    const vault = new MemoryVault({ 'a/SQS.txt': 'Words.', 'b/SQS.md': 'Words.' }, { 'c/SQS.md': 'Permission was refused.' });
    expect((await studyNotesOf(vault, options).names(ourTopicsKnown)).map(({ path }) => path)).toEqual(['b/SQS.md']);
  });

  test('with front matter that is no YAML still have their names', async () => {
    expect((await names({ 'a.md': '---\naliases: [SQS\ntitle: "open\n---\nWords.' }))[0]).toMatchObject({ aliases: ['SQS'] });
  });

  test('are read once, and are the same values each time', async () => {
    const vault = new MemoryVault({ 'SQS.md': 'Words.' });
    let reads = 0;
    const notes = studyNotesOf({ list: vault.list, read: (path) => { reads += 1; return vault.read(path); } }, options);
    expect(await notes.names(ourTopicsKnown)).toBe(await notes.names(ourTopicsKnown));
    expect(reads).toBe(1);
    expect(await notes.read('SQS.md')).toBe('Words.');
  });

  test('are those on the topics asked for, each kept', async () => {
    const own = topicsKnown([{ title: 'Tariff engine', lists: {} }]);
    const notes = studyNotesOf(new MemoryVault({ 'SQS.md': 'Words.', 'Tariff engine.md': 'Words.' }), options);
    const paths = async (topics = ourTopicsKnown): Promise<readonly string[]> => (await notes.names(topics)).map(({ path }) => path);
    expect([await paths(), await paths(own), await paths()]).toEqual([['SQS.md'], ['SQS.md', 'Tariff engine.md'], ['SQS.md']]);
    expect((await notes.names(own))[0]).toBe((await notes.names(own))[0]);
  });

  test('do not hide what is wrong with the program', async () => {
    const broken = { list: () => Promise.resolve(['a.md']), read: () => Promise.reject(new Error('A mistake of ours.')) };
    await expect(studyNotesOf(broken, options).names(ourTopicsKnown)).rejects.toThrow('A mistake of ours.');
  });
});
