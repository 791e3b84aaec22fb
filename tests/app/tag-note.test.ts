import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { addTag, standingOf } from '../../src/app/tag-note';

describe('what a note is to the coach', () => {
  test.each([
    ['tagged in front matter', '---\ntags: [Interview]\n---\n', 'interview'],
    ['tagged in its text', 'Round 1 #interview/onsite\n', 'interview'],
    ['tagged in front matter that is broken', '---\ntags: [interview]\nx: [\n---\n', 'interview'],
    ['without the tag', '# Groceries\n', 'untagged'],
    ['with the tag in code only', '`#interview`\n', 'untagged'],
    ['written by the coach', '---\ninterview-coach: critique\ntags: [interview]\n---\n', 'ours'],
  ])('%s', (_what, text, standing) => {
    expect(standingOf({ path: 'a.md', text, tag: 'interview' }, parse)).toBe(standing);
  });
});

describe('a tag is added to whatever form the tags have', () => {
  test.each([
    ['no front matter', {}, { tags: ['interview'] }],
    ['a list', { tags: ['a'] }, { tags: ['a', 'interview'] }],
    ['a text with commas', { tags: 'a, b' }, { tags: ['a', 'b', 'interview'] }],
    ['nothing behind the key', { tags: null, x: 1 }, { tags: ['interview'], x: 1 }],
    ['the key in capitals', { Tags: ['a'] }, { Tags: ['a', 'interview'] }],
    ['the key tag', { tag: 'a' }, { tag: ['a', 'interview'] }],
    ['the tag itself, in capitals', { tags: ['#Interview'] }, { tags: ['#Interview'] }],
    ['a nested one', { tags: ['interview/mock'] }, { tags: ['interview/mock'] }],
  ])('%s', (_what, before, after) => {
    const frontMatter: Record<string, unknown> = before;
    addTag(frontMatter, 'interview');
    expect(frontMatter).toEqual(after);
  });
});
