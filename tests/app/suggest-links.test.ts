import { describe, expect, test } from '@jest/globals';
import { suggestLinks } from '../../src/app/suggest-links';

const names = [
  { path: 'Tech/Message queues.md', title: 'Message queues', aliases: ['dead letter topic'] },
  { path: 'Tech/Caching.md', title: 'Caching', aliases: [] },
];
const wiki = (path: string, text: string): string => `[[${path.replace(/^.*\/|\.md$/g, '')}|${text}]]`;

describe('mentions become suggestions', () => {
  test('with their place, their reason and the words around them', () => {
    const text = 'First.\nWe read the dead letter topic at night.\n';
    expect(suggestLinks({ path: 'a.md', text, names }, wiki)).toEqual([{
      edit: { from: 19, to: 36, text: '[[Message queues|dead letter topic]]' },
      path: 'Tech/Message queues.md', title: 'Message queues', words: 'dead letter topic', by: 'alias', line: 2,
      before: 'We read the ', after: ' at night.',
    }]);
  });

  test('a title in another case is still the title', () => {
    expect(suggestLinks({ path: 'a.md', text: 'On message queues.', names }, wiki)[0]?.by).toBe('title');
  });

  test('long lines are cut between words', () => {
    const text = `${'alpha beta '.repeat(10)}caching ${'gamma delta '.repeat(10)}`;
    const [found] = suggestLinks({ path: 'a.md', text, names }, wiki);
    expect(found?.before).toMatch(/^… (?:alpha|beta) /);
    expect(found?.after).toMatch(/ (?:gamma|delta) …$/);
  });

  test('there are none in a note that links already, nor for the note itself', () => {
    expect(suggestLinks({ path: 'a.md', text: 'Caching, see [[Caching]].', names }, wiki)).toEqual([]);
    expect(suggestLinks({ path: 'Tech/Caching.md', text: 'Caching is hard.', names }, wiki)).toEqual([]);
  });
});
