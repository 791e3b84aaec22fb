import { describe, expect, test } from '@jest/globals';
import { allSubjects } from '../../../../src/core/links/subjects/subjects';

describe('the subjects of the trade', () => {
  test('have a title each, and no two the same', () => {
    const titles = allSubjects.map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.length).toBeGreaterThan(80);
  });

  test.each(allSubjects.map((subject) => [subject.title, subject] as const))('%s has names of its own, in lower case, and ways of asking that are lines', (_title, { names, asked }) => {
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => name !== name.toLowerCase() || name !== name.trim() || name === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((line) => line !== line.trim() || line.split(' ').length < 2)).toEqual([]);
  });
});
