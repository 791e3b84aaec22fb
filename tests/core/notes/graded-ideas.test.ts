import { describe, expect, test } from '@jest/globals';
import { lines, read, toldStories } from './told';

describe('graded ideas', () => {
  const ideas = ['soft', '- a dashboard nobody read', '', 'soft 2', '- left logs on => bill doubled', '', 'Hard', '- cache not cleared', '\t- five hours', '', 'Pair it with a number.'];

  test('under a question they are its stories', () => {
    const note = read(lines('### Technical failure', ...ideas));
    expect(toldStories(note)).toEqual(['idea a dashboard nobody read', 'idea left logs on => bill doubled', 'idea cache not cleared']);
    expect(note.stories.every(({ questions }) => questions[0] === note.questions[0]?.id)).toBe(true);
  });

  test('under a heading that asks nothing they still are stories', () => {
    expect(toldStories(read(lines('### Failure ideas', ...ideas)))).toHaveLength(3);
  });

  test('one word alone is no idea', () => {
    expect(read(lines('### Notes', 'Hard', '- to read')).stories).toEqual([]);
  });

  test('a line to oneself after the bullets is no part of an idea', () => {
    const text = lines('### Technical failure', ...ideas);
    expect(read(text).stories.map(({ from, to }) => text.slice(from, to)).join()).not.toContain('Pair it');
  });
});
