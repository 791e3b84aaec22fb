import type { Story } from '../notes/interview-note';
import { failureFacets, storyFacets, type FacetSigns } from './facet-words';
import { drain, mapSteps } from '../notes/steps';
import type { Facet } from './story-review';
import { toldIn, type Told } from './told';

/** What the story shows besides its parts, in the order of the lists; a story of a failure is looked at for more. */
export function facetsOf(story: Story, context: FacetContext): readonly Facet[] {
  return drain(facetSteps(story, context));
}

export interface FacetContext {
  readonly failure: boolean;
}

/** The same, facet by facet: each gets its words ready when it is first looked for. */
export function* facetSteps(story: Story, context: FacetContext): Generator<void, readonly Facet[]> {
  const looked = context.failure ? [...storyFacets, ...failureFacets] : storyFacets;
  const told = toldIn(story);
  return yield* mapSteps(looked, (signs) => facet(signs, told), 1);
}

function facet({ name, shows, hints }: FacetSigns, told: readonly Told[]): Facet {
  const plain = shows(told);
  if (plain !== null) return { name, status: 'present', quote: plain };
  const hint = hints(told);
  return hint === null ? { name, status: 'missing', quote: null } : { name, status: 'thin', quote: hint };
}
