import { describe, expect, test } from '@jest/globals';
import { facetsOf } from '../../../src/core/stories/facets';
import { gapsOf } from '../../../src/core/stories/gaps';
import { storyOf } from './story-of';
import { storiesTold } from './stories-told';

describe('what a coach says about', () => {
  test.each(storiesTold)('$name: its gaps', ({ words, noted, failure, gaps }) => {
    const found = gapsOf(storyOf(words), { wantsLearning: failure, noted });
    expect(found.map(({ part, status, rule }) => `${part}: ${status}, ${rule}`)).toEqual(gaps);
  });

  test.each(storiesTold)('$name: its facets', ({ words, failure, present, missing }) => {
    const facets = facetsOf(storyOf(words), { failure });
    const named = (status: string): readonly string[] => facets.filter((facet) => facet.status === status).map(({ name }) => name);
    expect(named('present')).toEqual(expect.arrayContaining([...present]));
    expect(named('missing')).toEqual(expect.arrayContaining([...missing]));
  });
});
