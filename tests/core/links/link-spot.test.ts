import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkSpot } from '../../../src/core/links/link-spot';
import { linkPlaces } from '../../../src/core/links/unlinkable';

describe('where one link may be put', () => {
  /** What holds at each place of a text: a letter behind each of its offsets. */
  function spots(text: string): string {
    return Array.from({ length: text.length + 1 }, (_, at) => ({ open: 'o', cell: 'c', closed: '.' })[linkSpot(text, at)]).join('');
  }

  test.each([
    ['', 'o'],
    ['ab', 'ooo'],
    ['# a', '....'],
    ['# a  \nb', '......oo'],
    ['a `b` c', 'ooo..ooo'],
    ['a [[b]] c', 'ooo....ooo'],
    ['a ![[b]] c', 'ooo.....ooo'],
    ['a [b](c) d', 'ooo.....ooo'],
    ['a $b$ c', 'oo....oo'],
    ['a %%b%% c', 'oo......oo'],
    ['a #b c', 'oo...oo'],
    ['a ^b', 'oo...'],
    ['a ^b ', 'oo....'],
    ['a <b> c', 'oo....oo'],
    ['a [^1] b', 'oo.....oo'],
    ['[^1]: a', '........'],
    ['- [ ] a', 'oo....oo'],
    ['| a |\n| - |\n| b |', '.............cccc.'],
    ['a | b\n- | -\nc | d', '............cccccc'],
    ['```js\na\n\n```\nb', '.............oo'],
    ['```\n\n', '......'],
    ['%% a\n\n', '.......'],
    ['$$\na\n', '......'],
    ['---\na: b\n---\nc', '.............oo'],
    ['a\n\n    b\n', 'oo.......o'],
    ['a\n===', '......'],
    ['http://a.b', '...........'],
  ])('%p: %p', (text, expected) => {
    expect(spots(text)).toBe(expected);
  });

  test.each([
    ['between the fence and the first line of code', '```\n', '\na\n```\n'],
    ['on an empty line of code', '```\na\n', '\nb\n```\n'],
    ['right below a table', '| a |\n| - |\n| b |\n', '\n'],
    ['right above a line of hyphens', 'a\n\n', '\n---\n'],
    ['on an empty line between lines of indented code', 'a\n\n    b\n', '\n    c\n'],
    ['on an empty line of preformatted HTML', '<pre>\n', '\n</pre>\n'],
    ['right below a footnote', '[^1]: a\n', '\n'],
  ])('not %s', (_, before, after) => {
    expect(linkSpot(before + after, before.length)).toBe('closed');
  });

  test.each([
    ['below a footnote and a blank line', '[^1]: a\n\n', ''],
    ['below code and a blank line', '```\na\n```\n\n', ''],
    ['below a table and a blank line', '| a |\n| - |\n| b |\n\n', ''],
    ['below the front matter', '---\na: b\n---\n', ''],
    ['in a bullet', '- a ', ''],
    ['between two paragraphs', 'a\n', '\nb'],
  ])('%s it may', (_, before, after) => {
    expect(linkSpot(before + after, before.length)).toBe('open');
  });

  test('a tag or an address in a cell stays whole', () => {
    const row = '| a |\n| - |\n| #b http://c.d e |';
    expect([linkSpot(row, row.indexOf('#b') + 2), linkSpot(row, row.indexOf(' e')), linkSpot(row, row.length - 3)]).toEqual(['closed', 'closed', 'cell']);
  });
});

const pieces = ['a', ' ', '\n', '\n\n', '`', '```', '\n```\n', '$', '$$', '%%', '[', ']', '(', ')', '!', '#', '\n# ', ' ^b', '|', '\n| - |\n', '---\n', '> ', '- ', '    ', '<b>', '<!--', '-->', '{{', '}}', '\n[^1]: ', 'http://'];

test('a word put where a link may stand never becomes a part of a closed place, and neither closes nor opens any', () => {
  const aText = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((all) => all.join(''));
  fc.assert(fc.property(aText, fc.nat(60), (text, place) => {
    const at = Math.min(place, text.length);
    if (linkSpot(text, at) !== 'open') return;
    const open = (note: string): string => linkPlaces(note).closed.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), note);
    expect(open(`${text.slice(0, at)}x${text.slice(at)}`).replace('x', '')).toBe(open(text));
  }), { numRuns: 500, seed: 1 });
});
