import { describe, expect, test } from '@jest/globals';
import { askedBeside } from '../../../src/core/notes/heading-siblings';
import { readPage } from '../../../src/core/notes/page';
import { lines } from './told';

const asking = ['## Why maps?', '## What is a shard?', '## Who are you?', '## How do you rest?'];

/** The headings that count as asked, each with a line below it. */
function beside(...headings: readonly string[]): readonly string[] {
  const page = readPage('note.md', lines(...headings.flatMap((heading) => [heading, 'a line'])));
  return [...askedBeside(page)].map((index) => page.headings[index]?.plain ?? '');
}

describe('a heading beside headings that ask', () => {
  test.each([
    ['a thing', '## Caching', 'Caching'],
    ['some words', '## The CAP theorem', 'The CAP theorem'],
    ['a theme', '## Weaknesses', 'Weaknesses'],
    ['the last thing they settle', '## Salary expectations', 'Salary expectations'],
    ['how soon', '## Notice period', 'Notice period'],
  ])('was asked, too: %s', (_what, heading, plain) => {
    expect(beside(...asking, heading)).toEqual([plain]);
  });

  test.each([
    ['a summary', '## Summary'],
    ['notes', '## My notes'],
    ['sources', '## References'],
    ['links', '## Links'],
    ['a result', '## Outcome'],
    ['stories', '## Stories'],
    ['the firm', '## Company research'],
    ['a round', '## Round 2'],
    ['a section of questions', '## Questions to ask'],
    ['many words', '## A long walk through the town and its harbour'],
    ['no word', '## ---'],
  ])('was not: %s', (_what, heading) => {
    expect(beside(...asking, heading)).toEqual([]);
  });

  test('counts at its own level only', () => {
    expect(beside(...asking, '### Caching')).toEqual([]);
    expect(beside('# Day one', ...asking, '# Day two', '## Caching')).toEqual([]);
  });

  test('needs three that ask, and as many as do not', () => {
    expect(beside(...asking.slice(0, 2), '## Weaknesses')).toEqual([]);
    expect(beside(...asking.slice(0, 3), '## Weaknesses', '## Caching', '## Sharding')).toEqual(['Weaknesses']);
    expect(beside(...asking.slice(0, 3), '## Weaknesses', '## Caching', '## Sharding', '## Locks')).toEqual([]);
  });

  test('needs one that asks in three below a heading of questions', () => {
    expect(beside('# HR questions', '## Why us?', '## Pay', '## Hours')).toEqual(['Pay', 'Hours']);
    expect(beside('# HR questions', '## Why us?', '## Pay', '## Hours', '## Place')).toEqual([]);
  });

  test('is nothing where all of them ask, or none', () => {
    expect(beside(...asking)).toEqual([]);
    expect(beside('## Caching', '## Locks', '## Shards')).toEqual([]);
  });
});
