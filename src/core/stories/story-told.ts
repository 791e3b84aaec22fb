import type { Story } from '../notes/interview-note';
import { worthOf } from './conversion';
import { facetNames, type Facet, type FacetName, type Gap, type StoryTold } from './story-review';
import { tellingOf, type TellingBands } from './telling';
import { numberAdvice, shareAdvice, tellingLines } from './telling-lines';

/** Whether a rule speaks, by its id. */
export type IsOn = (rule: string) => boolean;

export interface ToldContext {
  readonly facets: readonly Facet[];
  readonly gaps: readonly Gap[];
  readonly bands: TellingBands;
  /** No advice is given on the matter of a rule that is off; all of it where not given. */
  readonly isOn?: IsOn;
  /** Whether the story is told in notes. */
  readonly noted: boolean;
  /** Whether its words are a memory of what was said. */
  readonly remembered: boolean;
  readonly failure: boolean;
  readonly wantsLearning: boolean;
  /** Whether the story is about people more than about work. */
  readonly ofPeople: boolean;
}

/** How a story is told and what to do about it; null where it has no parts. */
export function storyTold(story: Story, context: ToldContext): StoryTold | null {
  const { facets, gaps, bands, noted, remembered, isOn = () => true } = context;
  const telling = tellingOf(story, { bands, noted: noted || remembered });
  if (telling === null) return null;
  const isJudged = telling.words >= FEWEST_WORDS && story.form !== 'idea';
  const [asksShares, asksNumbers] = [isOn('situation-heavy'), isOn('no-metrics')];
  const share = isJudged && asksShares ? shareAdvice({ story, telling, bands, gaps, remembered }) : null;
  const worth = isJudged && asksNumbers && telling.words <= MOST_WORDS ? worthOf(story, { facets, onlyFigures: context.failure || isOfPeople(context) }) : null;
  const number = isJudged && asksNumbers && !isOfPeople(context) ? numberAdvice({ story, telling, gaps }) : null;
  const others = [share, number];
  const inOrder = worth?.hasFigure === true ? [worth.line, ...others] : [...others, worth?.line ?? null];
  const advice = inOrder.filter((line) => line !== null).slice(0, MOST_ADVICE);
  return { telling, ...tellingLines({ telling, facets, bands, owed: owedFacets(context), saysShares: asksShares && (share === null || !advice.includes(share)) }), advice };
}

/** In fewer words a story lacks more than shares and numbers. */
const FEWEST_WORDS = 30;
/** Ten minutes of talk: what is longer is no story to reckon with. */
const MOST_WORDS = 1300;
const MOST_ADVICE = 2;

/** Facets of a story that is about people or about a failure; another story is asked for the ten of work done. */
const OF_PEOPLE: readonly FacetName[] = ['own-role', 'people'];
const OF_FAILURE: readonly FacetName[] = ['own-role', 'realised', 'team-effect', 'no-blame', 'learned', 'commitment', 'team-keeps'];

function owedFacets(context: ToldContext): readonly FacetName[] {
  if (context.failure) return OF_FAILURE;
  return isOfPeople(context) ? OF_PEOPLE : facetNames;
}

/** Where something is to be learned, the change in a person matters more than a figure. */
function isOfPeople({ wantsLearning, ofPeople }: ToldContext): boolean {
  return wantsLearning || ofPeople;
}
