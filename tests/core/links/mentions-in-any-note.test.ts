import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mentionsIn } from '../../../src/core/links/mentions';
import { unlinkableSpans } from '../../../src/core/links/unlinkable';
import { index, linkMentions, wikiLink } from './vault';

const HERE = { selfPath: 'Interviews/Acme.md' };

/** Pieces of notes, so that every mark meets every other, closed and unclosed. */
const PIECES = [
  'Kafka', 'message queue', 'SQS', 'cache invalidation', 'idempotent', 'word', ' ', ' ', '\n', '\n\n', '\r\n', '`', '``', '```', '\n```\n', '$', '$$',
  '%%', '<!--', '-->', '[', ']', '[[', ']]', '](', ')', '(', '!', '#', '\n# ', '^', '|', '\n| a | b |\n| - | - |\n', '---\n', '> ', '- ', '1. ', '    ', '\t',
  'https://', 'www.', '@', '/', '.', '\\', '<a>', '</a>', '<br>', '<%', '%>', '*', '_', '**', '\uFEFF', 'é', '🚀', '=', ':',
];

const anyNote = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('in any note', () => {
  test('taking the links out gives back the text', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const linked = linkMentions(text, mentionsIn(text, index, HERE), ({ text: words }) => `«${words}»`);
        expect(linked.replace(/[«»]/g, '')).toBe(text);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('mentions are in order, apart, one a note, true to the text and in no closed place', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const closed = unlinkableSpans(text);
        const mentions = mentionsIn(text, index, HERE);
        expect(new Set(mentions.map(({ path }) => path)).size).toBe(mentions.length);
        mentions.forEach(({ from, to, text: words }, at) => {
          expect(text.slice(from, to)).toBe(words);
          expect(from).toBeGreaterThanOrEqual(mentions[at - 1]?.to ?? 0);
          expect(closed.some((span) => span.from < to && from < span.to)).toBe(false);
        });
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test('closed places are in order, apart and inside the text', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        unlinkableSpans(text).forEach(({ from, to }, at, all) => {
          expect(from).toBeGreaterThan(all[at - 1]?.to ?? -1);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(to).toBeGreaterThanOrEqual(from);
        });
      }),
      { numRuns: 400, seed: 13 },
    );
  });

  test('linking twice changes nothing', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const once = linkMentions(text, mentionsIn(text, index, HERE), wikiLink);
        expect(linkMentions(once, mentionsIn(once, index, HERE), wikiLink)).toBe(once);
      }),
      { numRuns: 400, seed: 17 },
    );
  });
});

describe('a hostile text takes no more than linear time', () => {
  const SIZE = 60_000;
  test.each([
    ['backticks of every length', Array.from({ length: 340 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
    ['open brackets', '['.repeat(SIZE)],
    ['brackets within brackets', '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2)],
    ['open targets', '[a]('.repeat(SIZE / 4)],
    ['dollars', '$5 '.repeat(SIZE / 3)],
    ['pairs of dollars', '$$\n\n'.repeat(SIZE / 4)],
    ['open tags', '<a '.repeat(SIZE / 3)],
    ['smaller signs', '<a><'.repeat(SIZE / 4)],
    ['percent signs', '%% a '.repeat(SIZE / 5)],
    ['colons', 'ab:/'.repeat(SIZE / 4)],
    ['at signs', 'a@'.repeat(SIZE / 2)],
    ['the first words of a name', 'message '.repeat(SIZE / 8)],
    ['one long word', 'a'.repeat(SIZE)],
    ['quotes', '> '.repeat(SIZE / 20) + 'Kafka'],
  ])('%s', (_, text) => {
    const started = Date.now();
    mentionsIn(text, index, HERE);
    expect(Date.now() - started).toBeLessThan(1500);
  });
});
