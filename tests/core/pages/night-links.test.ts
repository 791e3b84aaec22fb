import { describe, expect, test } from '@jest/globals';
import { markdownLink } from '../../../src/core/pages/markdown-text';
import { dayLabel } from '../../../src/core/pages/mermaid';
import { spotMarkdownLink } from '../../../src/core/pages/spot';

describe('a link that counts as its words', () => {
  test.each([
    ['a note', 'a.md', null, '[two words](a.md)'],
    ['a note in a folder with blanks', 'My notes/Round 1.md', null, '[two words](My%20notes/Round%201.md)'],
    ['a heading', 'a.md', 'Round 1', '[two words](a.md#Round%201)'],
    ['a heading with marks that no link can hold', 'a.md', 'Round: 1', '[two words](a.md)'],
    ['brackets in its path', 'a (1) [b].md', null, '[two words](a%20%281%29%20%5Bb%5D.md)'],
    ['percent signs in its path', 'a%%b.md', null, '[two words](a%25%25b.md)'],
    ['an unusual blank in its path', 'a\u00A0b\u3000c.md', null, '[two words](a%C2%A0b%E3%80%80c.md)'],
    ['letters of another script', '\u00FCber/\u6D4B\u8BD5.md', null, '[two words](\u00FCber/\u6D4B\u8BD5.md)'],
  ])('leads to %s', (_, path, heading, link) => {
    expect(markdownLink(path, 'two words', heading)).toBe(link);
    expect(link.split(/\s/u)).toHaveLength(2);
  });

  test.each([
    ['its words', 'The **import**', '[The import](a/b.md)'],
    ['the name of its note where it has none', ' ', '[b](a/b.md)'],
    ['brackets as they are', '[Failure] it', '[\\[Failure\\] it](a/b.md)'],
  ])('shows %s', (_, words, link) => {
    expect(spotMarkdownLink({ path: 'a/b.md', heading: null, words })).toBe(link);
  });
});

describe('a day on a chart', () => {
  test.each([
    ['2026-07-30', 'Jul 30'],
    ['2026-01-02', 'Jan 2'],
    ['2025-12-31', 'Dec 31'],
  ])('%s is %s', (date, label) => {
    expect(dayLabel(date)).toBe(label);
  });
});
