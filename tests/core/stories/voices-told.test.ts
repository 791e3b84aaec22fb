import { describe, expect, test } from '@jest/globals';
import { facetsOf } from '../../../src/core/stories/facets';
import { storyOf, wordsMapped } from './story-of';
import { voicesTold } from './voices-told';

function named(list: string | undefined): readonly string[] {
  return (list ?? '').split(' ').filter((name) => name !== '');
}

describe('the facets of a story in somebody\'s own voice', () => {
  test.each(voicesTold)('$name', ({ words, failure = false, present, thin, missing }) => {
    const facets = facetsOf(storyOf(words), { failure });
    const wanted = [...named(present).map((name) => [name, 'present']), ...named(thin).map((name) => [name, 'thin']), ...named(missing).map((name) => [name, 'missing'])];
    const found = wanted.map(([name]) => [name, facets.find((facet) => facet.name === name)?.status ?? null]);
    expect(found).toEqual(wanted);
  });

  test.each(voicesTold)('$name: the same with Windows line ends and a blank more', ({ words, failure = false }) => {
    const spaced = wordsMapped(words, (text) => ` ${text.replace(/\. /gu, '.\r\n')} `);
    const statuses = (of: typeof words): readonly string[] => facetsOf(storyOf(of), { failure }).map(({ name, status }) => `${name} ${status}`);
    expect(statuses(spaced)).toEqual(statuses(words));
  });
});
