import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { escapeLines, escapeMarkdown, linkTarget, linkTo, linkWords, shortened, undressed } from '../../../src/core/pages/markdown-text';

describe('words of a note, escaped', () => {
  test.each([
    ['plain words stay', 'We cut p99 from 900 ms to 120 ms.', 'We cut p99 from 900 ms to 120 ms.'],
    ['raw HTML', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['an entity', 'a &lt; b & c', 'a &amp;lt; b & c'],
    ['a link', 'see [[Notes|here]] and [this](https://a.b)', 'see \\[\\[Notes\\|here\\]\\] and \\[this\\](https://a.b)'],
    ['an embed', '![[secret]]', '!\\[\\[secret\\]\\]'],
    ['a comment', '%% hidden %%', '&#37;% hidden &#37;%'],
    ['emphasis', '**bold** _it_ ==mark==', '\\*\\*bold\\*\\* \\_it\\_ \\=\\=mark\\=\\='],
    ['a name with underscores', 'my_table_name', 'my_table_name'],
    ['a tag', '#interview and C#', '\\#interview and C#'],
    ['a formula', 'costs $5 or $6', 'costs \\$5 or \\$6'],
    ['a block id', 'words ^abc', 'words \\^abc'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['a quote', '> one', '\\> one'],
    ['line breaks', 'one\n\n  two', 'one two'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('show as exactly the words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab 1.-+*_`#>[]()!<&;\\|~=%$^{}:"/\'') }), (text) => {
        const shown = escapeMarkdown(text);
        const tree = fromMarkdown(shown);
        const expected = text.replace(/\s+/g, ' ').trim();
        expect(tree.children.length).toBe(expected === '' ? 0 : 1);
        const [paragraph] = tree.children;
        if (paragraph === undefined) return;
        expect(paragraph.type).toBe('paragraph');
        const parts = paragraph.type === 'paragraph' ? paragraph.children : [];
        expect(parts.map((part) => (part.type === 'text' ? part.value : `<${part.type}>`)).join('')).toBe(expected);
        expect(shown).not.toMatch(/%%|==|\[\[/);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  test('keep their lines where lines are wanted', () => {
    expect(escapeLines('One *thing*.\r\n\r\n# Two')).toEqual(['One \\*thing\\*.', '', '\\# Two']);
  });
});

describe('words without their dress', () => {
  test.each([
    ['**Tell me** about ==you==', 'Tell me about you'],
    ['*italic* words', 'italic words'],
    ['2 * 3 and 2*3', '2 * 3 and 2*3'],
    ['***all***?', 'all?'],
  ])('%j is %j', (text, plain) => {
    expect(undressed(text)).toBe(plain);
  });
});

describe('links', () => {
  test.each([
    [['a/b.md', 'there', null], '[[a/b|there]]'],
    [['a/b.md', 'there', 'Round 1'], '[[a/b#Round 1|there]]'],
    [['a/b.md', 'there', 'C# [x]'], '[[a/b|there]]'],
    [['a/b.txt', 'there', null], '[[a/b.txt|there]]'],
    [['a/[1] b#.md', 'the|re', 'Round 1'], '[the\\|re](a/%5B1%5D%20b%23.md)'],
    [['a/b.md', 'x]] <b> %%y|z', null], '[[a/b|x b %yz]]'],
  ] as const)('to %j is %j', ([path, words, heading], link) => {
    expect(linkTo(path, words, heading)).toBe(link);
  });

  test('name a note without its suffix', () => {
    expect(['a/b.md', 'A.MD', 'c.txt', 'd.md.md'].map(linkTarget)).toEqual(['a/b', 'A', 'c.txt', 'd.md']);
  });

  test('show only what cannot end them', () => {
    expect(linkWords('  [a]|b  `c` ')).toBe('ab c');
  });
});

describe('the first words', () => {
  test.each([
    ['one two three', 3, 'one two three'],
    ['one two three four', 3, 'one two three …'],
    ['one\n two', 3, 'one two'],
    ['x'.repeat(200), 3, `${'x'.repeat(160)} …`],
  ])('of %j, at most %i', (text, count, first) => {
    expect(shortened(text, count)).toBe(first);
  });
});
