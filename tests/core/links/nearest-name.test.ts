import { describe, expect, test } from '@jest/globals';
import { nearestName, type FindNearest } from '../../../src/core/links/nearest-name';
import type { NamedNote } from '../../../src/core/links/mention-index';
import { drain } from '../../../src/core/notes/steps';

const finder = (notes: readonly NamedNote[]): FindNearest => drain(nearestName(notes));

const note = (title: string, ...aliases: readonly string[]): { path: string; title: string; aliases: readonly string[] } => ({ path: `Tech/${title}.md`, title, aliases });
const find = finder([note('Dead letters', 'DLQ'), note('Behavioural stories'), note('Kafka'), note('Ferry timetable'), note('C++'), note('C#')]);

describe('the note that may be meant', () => {
  test.each([
    ['behavioral storys', 'Behavioural stories'],
    ['dead-letter', 'Dead letters'],
    ['the ferry timetable of 2024', 'Ferry timetable'],
    ['timetable', 'Ferry timetable'],
    ['Kafak', 'Kafka'],
    ['dlqs', 'Dead letters'],
  ])('by "%s" is "%s"', (written, title) => {
    expect(find(written)?.title).toBe(title);
  });

  test.each(['invideo', 'Kubernetes', '', '??', 'a', 'the'])('by "%s" is none', (written) => {
    expect(find(written)).toBeNull();
  });

  test('of two alike is the first by path', () => {
    const twins = [{ path: 'b/Queue.md', title: 'Queue', aliases: [] }, { path: 'a/Queue.md', title: 'Queue', aliases: [] }];
    expect(finder(twins)('Queues')?.path).toBe('a/Queue.md');
  });

  test('of no notes is none', () => {
    expect(finder([])('Kafka')).toBeNull();
  });
});
