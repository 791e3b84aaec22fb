import { describe, expect, test } from '@jest/globals';
import { linkedNotes } from '../../../../src/core/links/rank/link-targets';
import { addName, newNames, removeName } from '../../../../src/core/links/rank/names';

const paths = ['Queues.md', 'Tech/Queues.md', 'Tech/deep/Queues.md', 'Tech/Kafka.md', 'Work/Kafka.md', 'Notes.txt', 'Work/Ärger.md', 'a/README.md', 'bbb/README.md'];

function resolve(target: string, folder = '', isRelative = false): readonly string[] {
  const names = newNames();
  for (const path of paths) addName(names, { path, names: [] });
  return linkedNotes(names, [{ target, isRelative }], folder);
}

describe('a link leads to', () => {
  test.each([
    ['the note of that path', 'Tech/Queues', '', 'Tech/Queues.md'],
    ['the note of that path before one beside it', 'Queues', 'Tech', 'Queues.md'],
    ['the note beside it, of several names alike', 'Kafka', 'Work', 'Work/Kafka.md'],
    ['the note of the shortest path', 'Kafka', 'People', 'Tech/Kafka.md'],
    ['the note whose path ends so', 'deep/Queues', '', 'Tech/deep/Queues.md'],
    ['the first of two paths as short', 'README', '', 'a/README.md'],
    ['the note in any case', 'tech/QUEUES', '', 'Tech/Queues.md'],
    ['the note with its suffix', 'Tech/Queues.md', '', 'Tech/Queues.md'],
    ['a text file', 'Notes.txt', '', 'Notes.txt'],
    ['a name with accents, composed or not', 'A\u0308rger', '', 'Work/Ärger.md'],
  ])('%s: %s from "%s"', (_, target, folder, expected) => {
    expect(resolve(target, folder)).toEqual([expected]);
  });

  test.each([
    ['a path from its own folder', 'Kafka.md', 'Work', 'Work/Kafka.md'],
    ['a path from the folder above', '../Tech/Kafka.md', 'Work', 'Tech/Kafka.md'],
    ['a path from the folder itself', './Queues.md', 'Tech', 'Tech/Queues.md'],
    ['a path from the root', '/Tech/Queues.md', 'Work', 'Tech/Queues.md'],
    ['a path as if from the root', 'Tech/Queues.md', 'Work', 'Tech/Queues.md'],
    ['a folder below', 'deep/Queues.md', 'Tech', 'Tech/deep/Queues.md'],
  ])('in Markdown, by %s: %s from "%s"', (_, target, folder, expected) => {
    expect(resolve(target, folder, true)).toEqual([expected]);
  });

  test.each([['Nothing'], ['Tech'], [''], ['ueues']])('no note: "%s"', (target) => {
    expect(resolve(target)).toEqual([]);
  });

  test('a note once, however often it is linked', () => {
    const names = newNames();
    addName(names, { path: 'Queues.md', names: [] });
    const links = ['Queues', 'queues.md', 'Queues'].map((target) => ({ target, isRelative: false }));
    expect(linkedNotes(names, links, '')).toEqual(['Queues.md']);
  });

  test('no note that is gone', () => {
    const names = newNames();
    addName(names, { path: 'Queues.md', names: [] });
    removeName(names, { path: 'Queues.md', names: [] });
    expect(linkedNotes(names, [{ target: 'Queues', isRelative: false }], '')).toEqual([]);
    expect(names.byEnd.size).toBe(0);
  });
});
