import { describe, expect, test } from '@jest/globals';
import { facetsOf } from '../../../src/core/stories/facets';
import { facetNames, type Facet, type FacetName } from '../../../src/core/stories/story-review';
import { wordCount } from '../../../src/core/text/words';
import { failureFacetRows } from './failure-facet-rows';
import { storyFacetRows } from './story-facet-rows';
import { emptyCell, ideaOf, storyOf, textsOf, wordsMapped, type Words } from './story-of';

function facet(name: FacetName, words: Words): Facet | undefined {
  return facetsOf(storyOf(words), { failure: true }).find((one) => one.name === name);
}

test('a story has the ten facets, in order', () => {
  expect(facetsOf(storyOf({ a: 'Wrote it' }), { failure: false }).map(({ name }) => name)).toEqual(facetNames.slice(0, 10));
});

test('a story of a failure has the sixteen, in order', () => {
  expect(facetsOf(storyOf({ a: 'Wrote it' }), { failure: true }).map(({ name }) => name)).toEqual(facetNames);
});

test('an empty cell shows none', () => {
  for (const { status, quote } of facetsOf(emptyCell, { failure: true })) {
    expect({ status, quote }).toEqual({ status: 'missing', quote: null });
  }
});

test('an idea shows what its line says', () => {
  const shown = facetsOf(ideaOf('Paid $9k too much, found out by the invoice'), { failure: true }).filter(({ status }) => status === 'present');
  expect(shown.map(({ name }) => name)).toEqual(['money', 'realised']);
});

const ROWS = [...storyFacetRows, ...failureFacetRows];

const CASES = ROWS.flatMap(({ name, present, thin, missing }) => [
  ...present.map((words) => [name, 'present', words] as const),
  ...thin.map((words) => [name, 'thin', words] as const),
  ...missing.map((words) => [name, 'missing', words] as const),
]);

describe('a facet', () => {
  test.each(CASES)('%s is %s in %p', (name, status, words) => {
    expect(facet(name, words)?.status).toBe(status);
  });

  test.each(CASES)('%s, %s, quotes at most twelve words of %p, and nothing where missing', (name, status, words) => {
    const quote = facet(name, words)?.quote ?? null;
    if (status === 'missing') expect(quote).toBeNull();
    else {
      expect(textsOf(words).some((text) => text.includes(quote ?? '?'))).toBe(true);
      expect(wordCount(quote ?? '')).toBeLessThanOrEqual(12);
    }
  });

  test('every name has its rows', () => {
    expect(ROWS.map(({ name }) => name)).toEqual(facetNames);
  });

  test.each(CASES)('%s keeps its status %s in capitals: %p', (name, status, words) => {
    const loud = wordsMapped(words, (text) => text.toUpperCase());
    expect(facet(name, loud)?.status).toBe(status);
  });
});
