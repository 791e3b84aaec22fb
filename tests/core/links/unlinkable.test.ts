import { describe, expect, test } from '@jest/globals';
import { delimitedSpans } from '../../../src/core/links/delimited-spans';
import { linkPlaces, merged, unlinkableSpans } from '../../../src/core/links/unlinkable';

function between(text: string): readonly string[] {
  return delimitedSpans(text, [{ from: 0, to: text.length }]).map(({ from, to }) => text.slice(from, to));
}

describe('what stands between marks', () => {
  test.each([
    ['a `b` c `d`', ['`b`', '`d`']],
    ['a ``b ` c`` d', ['``b ` c``']],
    ['a ` b', []],
    ['a `b`` c', []],
    ['$a$ and $b$', ['$a$', '$b$']],
    ['$5 and $6', []],
    ['$ a$', []],
    ['$a $', []],
    ['$a$5', []],
    ['$$a$$ b', ['$$a$$']],
    ['$$a', ['$$a']],
    ['%%a%% b %%c%%', ['%%a%%', '%%c%%']],
    ['a % b % c', []],
    ['a %%b', ['%%b']],
    ['<!--a--> b', ['<!--a-->']],
    ['<b>a</b>', ['<b>', '</b>']],
    ['<a href="b">c</a> d', ['<a href="b">c</a>']],
    ['<code>a', ['<code>a']],
    ['<br>a', ['<br>']],
    ['a < b > c', []],
    ['<% a %> b', ['<% a %>']],
    ['[a] b', ['[a]']],
    ['[a](b) c', ['[a](b)']],
    ['[a](b(c)d) e', ['[a](b(c)d)']],
    ['[a](b', ['[a]']],
    ['[a](\nb\n) c', ['[a](\nb\n)']],
    ['<a b="c > d" e> f', ['<a b="c > d" e> f']],
    ['<i b="c > d"> f', ['<i b="c > d">']],
    ["<i b='>'> f", ["<i b='>'>"]],
    ["<i it's> f", ["<i it's>"]],
    ['<i\nb> f', ['<i\nb>']],
    ['<![CDATA[a]]> b', ['<![CDATA[a]]>']],
    ['<?a?> b', ['<?a?>']],
    ['{{a}} b', ['{{a}}']],
    ['{{a b', []],
    ['{a}', []],
    ['[a][b] c', ['[a][b]']],
    ['[[a|b]] c', ['[[a|b]]']],
    ['[a [b] c](d)', ['[a [b] c](d)']],
    ['[a [b] c', ['[b]']],
    ['\\[a\\]', []],
    ['\\`a`', []],
    ['`[` a `]`', ['`[`', '`]`']],
    ['plain', []],
    ['', []],
  ])('%p: %p', (text, spans) => {
    expect(between(text)).toEqual(spans);
  });

  test('marks do not reach over the end of their region', () => {
    const text = '`a\n\nb` [c\n\nd]';
    const regions = [
      { from: 0, to: 2 },
      { from: 4, to: 9 },
      { from: 11, to: text.length },
    ];
    expect(delimitedSpans(text, regions)).toEqual([]);
  });

  test('a comment reaches over regions, and what it hides opens nothing', () => {
    const text = '%% a\n\n[b] %% [c]';
    const regions = [
      { from: 0, to: 4 },
      { from: 6, to: text.length },
    ];
    expect(delimitedSpans(text, regions).map(({ from, to }) => text.slice(from, to))).toEqual(['%% a\n\n[b] %%', '[c]']);
  });
});

describe('spans are merged', () => {
  test.each([
    ['none', [], []],
    ['apart', [[4, 6], [0, 2]], [[0, 2], [4, 6]]],
    ['touching', [[0, 2], [2, 4]], [[0, 4]]],
    ['overlapping', [[0, 3], [2, 5]], [[0, 5]]],
    ['nested', [[0, 9], [2, 5]], [[0, 9]]],
    ['equal', [[1, 2], [1, 2]], [[1, 2]]],
  ])('%s', (_, spans, expected) => {
    const pairs = merged(spans.map(([from = 0, to = 0]) => ({ from, to }))).map(({ from, to }) => [from, to]);
    expect(pairs).toEqual(expected);
  });
});

describe('the open words of a note', () => {
  /** The note with every closed place blanked. */
  function open(text: string): string {
    let shown = text;
    for (const { from, to } of unlinkableSpans(text)) shown = shown.slice(0, from) + ' '.repeat(to - from) + shown.slice(to);
    return shown.replace(/\s+/g, ' ').trim();
  }

  test.each([
    ['---\na: b\n---\nprose', 'prose'],
    ['heading\n---\nheading\n---\nprose', 'prose'],
    ['# head\nprose', 'prose'],
    ['prose #tag more', 'prose more'],
    ['prose #1 more', 'prose more'],
    ['prose **#tag** more', 'prose ** more'],
    ['prose >#🚀tag more', 'prose > more'],
    ['prose ^id  ', 'prose'],
    ['C# prose', 'C# prose'],
    ['prose ^id', 'prose'],
    ['2^n prose', '2^n prose'],
    ['prose\n\n    code\n\nmore', 'prose more'],
    ['- item\n    - nested', '- item - nested'],
    ['prose\n    goes on', 'prose goes on'],
    ['<div>\nblock\n\nprose', 'prose'],
    ['prose <b>bold</b> more', 'prose bold more'],
    ['<https://example.org> prose', 'prose'],
    ['[1]: target\nprose', 'prose'],
    ['[^1]: a footnote\n\nprose', 'prose'],
    ['| a | b |\n| - | - |\n| c | `d` |\n\nprose', 'c prose'],
    ['a | b\n--- | ---\nc | $d$\n\nprose', 'c prose'],
    ['| a |\n| - |\nc\n\nprose', 'prose'],
    ['prose | more', 'prose | more'],
    ['mail me@example.org now', 'mail now'],
    ['see http://a.example/b?c=d#e now', 'see now'],
    ['at 10:30 we met', 'at 10:30 we met'],
    ['```\ncode\n```\nprose', 'prose'],
    ['prose\n```\ncode', 'prose'],
    ['+++\na = 1\n+++\nprose', 'prose'],
    ['+++\nprose without an end', '+++ prose without an end'],
  ])('%p: %p', (text, words) => {
    expect(open(text)).toBe(words);
  });
});

describe('the plain cells of a note', () => {
  test.each([
    ['| a | b |\n| - | - |\n| c | d |', [' c ', ' d ']],
    ['| a | b |\n| - | - |\n| c |', [' c ']],
    ['| a | b |\n| - | - |\n| c | d | e |', [' c ', ' d ']],
    ['a | b\n- | -\nc | d', ['c ', ' d']],
    ['> | a |\n> | - |\n> | b |', [' b ']],
    ['| a |\n| - |\n| `b` |\n| c |', [' c ']],
    ['prose | more', []],
    ['```\n| a |\n| - |\n| b |\n```', []],
    ['<div>\n| a |\n| - |\n| b |', []],
  ])('%p: %p', (text, cells) => {
    expect(linkPlaces(text).cells.map(({ from, to }) => text.slice(from, to))).toEqual(cells);
  });
});

test.each([
  ['regions with a dollar sign each, far behind the first', `$a\n\n${'b $5 c\n\n'.repeat(30_000)}`],
  ['paragraphs without any', `$\n\n${'b c\n\n'.repeat(60_000)}`],
  ['tags left open', '<a "'.repeat(30_000)],
  ['links left open', '[a](b '.repeat(30_000)],
  ['placeholders left open', '{{'.repeat(60_000)],
])('%s take no more than linear time', (_, text) => {
  const started = Date.now();
  unlinkableSpans(text);
  expect(Date.now() - started).toBeLessThan(3000);
});
