import { describe, expect, test } from '@jest/globals';
import { NoteUnreadable } from '../../src/app/ports';
import type { StudyNotes } from '../../src/app/topic-notes';
import { ourTopicsKnown } from '../../src/core/critique/topics/topics-known';

/** Makes a shelf over a vault that holds exactly these files; `interview` is the tag of an interview note. */
export type MakeShelf = (files: Readonly<Record<string, string>>) => Promise<StudyNotes>;

/** What every adapter of the port of study notes must do. */
export function studyNotesContract(name: string, make: MakeShelf): void {
  describe(`${name} as a shelf of study notes`, () => {
    test('gives the title, the other names and the headings of a note', async () => {
      const shelf = await make({ 'Tech/SQS.md': '---\naliases: [Simple Queue Service, line]\n---\n# SQS\n\nWords.\n\n## Limits\n' });
      expect(await shelf.names(ourTopicsKnown)).toEqual([{ path: 'Tech/SQS.md', title: 'SQS', aliases: ['Simple Queue Service', 'line'], headings: ['SQS', 'Limits'] }]);
    });

    test.each([
      ['an interview note', '---\ntags: [interview]\n---\n# SQS\n'],
      ['an interview note by a nested tag', '---\ntags: [Interview/onsite]\n---\n# SQS\n'],
      ['a note of ours', '---\ninterview-coach: critique\n---\n# SQS\n'],
    ])('leaves out %s', async (_, text) => {
      expect(await (await make({ 'SQS.md': text })).names(ourTopicsKnown)).toEqual([]);
    });

    test('leaves out what is no Markdown', async () => {
      expect((await (await make({ 'SQS.txt': 'Words.', 'Kafka.md': 'Words.' })).names(ourTopicsKnown)).map(({ path }) => path)).toEqual(['Kafka.md']);
    });

    test('gives the same value for a note that did not change', async () => {
      const shelf = await make({ 'SQS.md': 'Words.' });
      expect((await shelf.names(ourTopicsKnown))[0]).toBe((await shelf.names(ourTopicsKnown))[0]);
    });

    test('reads a note as it lies in the file', async () => {
      expect(await (await make({ 'SQS.md': '# SQS\r\nWords.' })).read('SQS.md')).toBe('# SQS\r\nWords.');
    });

    test('rejects with a NoteUnreadable where no file stands', async () => {
      await expect((await make({ 'SQS.md': '' })).read('Kafka.md')).rejects.toBeInstanceOf(NoteUnreadable);
    });
  });
}
