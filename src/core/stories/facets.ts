import type { Story } from '../notes/interview-note';
import { failureFacets, storyFacets, type FacetSigns } from './facet-words';
import type { Facet } from './story-review';
import { toldIn, type Told } from './told';

/** What the story shows besides its parts, in the order of the lists; a story of a failure is looked at for more. */
export function facetsOf(story: Story, context: { readonly failure: boolean }): readonly Facet[] {
  const looked = context.failure ? [...storyFacets, ...failureFacets] : storyFacets;
  const told = toldIn(story);
  return looked.map((signs) => facet(signs, told));
}

function facet({ name, shows, hints }: FacetSigns, told: readonly Told[]): Facet {
  const plain = shows(told);
  if (plain !== null) return { name, status: 'present', quote: plain };
  const hint = hints(told);
  return hint === null ? { name, status: 'missing', quote: null } : { name, status: 'thin', quote: hint };
}
