import { describe, expect, test } from '@jest/globals';
import { readableNote } from '../../../../src/core/links/rank/readable-lines';

const linesOf = (text: string): readonly string[] => readableNote(text).lines.map((line) => (line.isHeading ? `heading: ${line.text}` : line.text.trim()));
const linksOf = (text: string): readonly string[] => readableNote(text).links.map(({ target, isRelative }) => `${target}${isRelative ? ' (from its folder)' : ''}`);

describe('a note as it is read', () => {
  test.each([
    ['has its lines', 'one\ntwo', ['one', 'two']],
    ['whatever ends them', 'one\r\ntwo\rthree', ['one', 'two', 'three']],
    ['without blank ones', 'one\n\n  \ntwo', ['one', 'two']],
    ['has headings of every level', '# One\n###### Six', ['heading: One', 'heading: Six']],
    ['has headings in quotes', '> ## Quoted', ['heading: Quoted']],
    ['has headings closed by signs', '## Closed ##', ['heading: Closed']],
    ['has no heading of a tag', '#tag', ['#tag']],
    ['has no heading of seven signs', '####### seven', ['####### seven']],
    ['has no front matter', '---\ntags: [a]\n---\nbody', ['body']],
    ['has no comments', 'a %% hidden %% b <!-- gone --> c', ['a   b   c']],
    ['has the code', '```\nconst queue = 1\n```', ['```', 'const queue = 1', '```']],
    ['has a link as its name', 'see [[Message queues]]', ['see Message queues']],
    ['has a link as what it shows', 'see [[Message queues|queues]]', ['see queues']],
    ['has a link in a table', '| [[Queues\\|a queue]] |', ['| a queue |']],
    ['has the name without its folder', 'see [[Tech/Message queues]]', ['see Message queues']],
    ['has the heading of a link', 'see [[Queues#Retries]]', ['see Queues #Retries']],
    ['has the words of a Markdown link', 'see [queues](Tech/Queues.md)', ['see queues']],
    ['has no address', 'see https://example.org/a/b?c=d now', ['see   now']],
    ['has the words of a link outwards', 'see [docs](https://example.org/x)', ['see docs']],
    ['has no tags of HTML', 'a<br>b <span class="x">c</span>', ['a b  c']],
    ['has what is smaller than', 'a < b and b > c', ['a < b and b > c']],
    ['has nothing of a picture', 'x ![[diagram.png]] y', ['x  y']],
    ['has an open bracket', 'a [[ b', ['a [[ b']],
    ['is nothing for no text', '', []],
  ])('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });

  test.each([
    ['by name', '[[Queues]]', ['Queues']],
    ['by path', '[[Tech/Queues]]', ['Tech/Queues']],
    ['to a heading', '[[Queues#Retries|x]]', ['Queues']],
    ['to a block', '[[Queues#^abc]]', ['Queues']],
    ['as an embed', '![[Queues]]', ['Queues']],
    ['in Markdown', '[q](../Tech/Queues.md)', ['../Tech/Queues.md (from its folder)']],
    ['in Markdown, with blanks', '[q](<My notes/Queues.md>)', ['My notes/Queues.md (from its folder)']],
    ['in Markdown, encoded', '[q](My%20notes/Queues.md)', ['My notes/Queues.md (from its folder)']],
    ['in Markdown, badly encoded', '[q](100%.md)', ['100%.md (from its folder)']],
    ['in Markdown, to a heading', '[q](Queues.md#retries)', ['Queues.md (from its folder)']],
    ['in Markdown, with a title', '[q](Queues.md "All of it")', ['Queues.md (from its folder)']],
    ['several in a line', '[[A]] and [[B]]', ['A', 'B']],
    ['not to a heading of its own', '[[#Retries]]', []],
    ['not to a picture', '![[a.png]] ![b](c.jpg)', []],
    ['not outwards', '[a](https://example.org) [b](mailto:x@example.org)', []],
    ['not in comments', '%% [[A]] %%', []],
    ['in front matter, which is not read else', '---\nup: "[[A]]"\n---\n', ['A']],
  ])('knows its links: %s', (_, text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  test('counts by its first 200,000 characters', () => {
    const { lines } = readableNote(`${'word\n'.repeat(90_000)}the end`);
    expect(lines.length).toBe(40_000);
  });

  test('has a very long line in pieces', () => {
    const { lines } = readableNote('word '.repeat(10_000));
    expect(lines.map(({ text }) => text.length)).toEqual([8_000, 8_000, 8_000, 8_000, 8_000, 8_000, 2_000]);
  });

  test.each([
    ['open brackets', '[['.repeat(150_000)],
    ['open brackets with words', '[[a '.repeat(100_000)],
    ['open Markdown links', '[a]('.repeat(100_000)],
    ['smaller-than signs', '<a '.repeat(130_000)],
    ['slashes', '://'.repeat(130_000)],
    ['hashes', '#'.repeat(400_000)],
    ['back-ticks', '`a ``b '.repeat(57_000)],
  ])('reads a note full of %s', (_, text) => {
    expect(readableNote(text).links).toEqual([]);
  });
});
