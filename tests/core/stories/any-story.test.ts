import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { facetsOf } from '../../../src/core/stories/facets';
import { gapsOf } from '../../../src/core/stories/gaps';
import { meetingsOf } from '../../../src/core/stories/meetings';
import { facetNames } from '../../../src/core/stories/story-review';
import { wordCount } from '../../../src/core/text/words';
import { storyOf, textsOf, type Words } from './story-of';

const PIECES = [
  'I wrote', 'we moved', 'the team', 'latency', 'fell by', '40%', '$3k', '2 weeks', 'users', '10x', 'learned', 'since then', 'their fault', 'my mistake',
  'client', 'landed', 'MVP', 'load test', 'maine', 'galti', 'reusable', '.', ', ', ' ', '\n', '- ', '**', '_', '(', ')', '', '🚀', '\u0000', 'é', '…', '[x]', '%', '+',
];

const anyText = fc.option(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')), { nil: undefined });

const anyWords = fc.record({ s: anyText, t: anyText, a: anyText, r: anyText, l: anyText }).map(({ s, t, a, r, l }): Words => ({
  ...(s === undefined ? {} : { s }),
  ...(t === undefined ? {} : { t }),
  ...(a === undefined ? {} : { a }),
  ...(r === undefined ? {} : { r }),
  ...(l === undefined ? {} : { l }),
}));

const QUESTION = {
  id: 'q',
  breakdown: { from: 0, to: 1, ours: false, points: ['teamwork', 'impact', 'what you did', 'latency', ''].map((text) => ({ text, from: 0, to: 1 })) },
};

/** A true quote: words of one part as they stand there, twelve at most. */
function isQuoteOf(words: Words, quote: string): boolean {
  return wordCount(quote) <= 12 && textsOf(words).some((text) => text.includes(quote));
}

describe('in any story', () => {
  test('facets are all there, and quote the story where they are not missing', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const facets = facetsOf(storyOf(words), { failure: true });
        expect(facets.map(({ name }) => name)).toEqual(facetNames);
        for (const { status, quote } of facets) {
          expect(quote === null).toBe(status === 'missing');
          if (quote !== null) expect(isQuoteOf(words, quote)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  test('every point gets an answer, and a quote where words show it', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const meetings = meetingsOf(storyOf(words), QUESTION);
        expect(meetings.map(({ point }) => point)).toEqual(QUESTION.breakdown.points.map(({ text }) => text));
        for (const { met, quote } of meetings) {
          if (met !== 'unclear') expect(quote === null).toBe(met === 'no');
          if (quote !== null) expect(isQuoteOf(words, quote)).toBe(true);
        }
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('gaps come in the order of the parts, each with a fact, a question and its evidence', () => {
    fc.assert(
      fc.property(anyWords, fc.boolean(), fc.boolean(), (words, wantsLearning, noted) => {
        const gaps = gapsOf(storyOf(words), { wantsLearning, noted });
        const order = gaps.map(({ part }) => ['situation', 'task', 'action', 'result', 'learning'].indexOf(part));
        expect(order).toEqual([...order].sort((one, other) => one - other));
        for (const { message, evidence, part, status, rule } of gaps) {
          expect(message).toMatch(/^[^?]+[.] [^?]+\?$/);
          expect(evidence).not.toBe('');
          expect(part === 'learning' && !wantsLearning).toBe(false);
          expect(status === 'missing' && rule === 'too-brief').toBe(false);
        }
      }),
      { numRuns: 150, seed: 9 },
    );
  });
});
