import type { PartName } from '../notes/interview-note';
import type { Telling } from './telling';

/** What a story should show besides its parts. */
export const facetNames = [
  'own-role', 'engineering-process', 'people', 'scope', 'scale', 'technical-impact', 'business-impact', 'money',
  'time-saved', 'reuse',
  'realised', 'team-effect', 'no-blame', 'learned', 'commitment', 'team-keeps',
] as const;
export type FacetName = (typeof facetNames)[number];

export interface Facet {
  readonly name: FacetName;
  readonly status: 'present' | 'thin' | 'missing';
  /** The words that show it; null where missing. */
  readonly quote: string | null;
}

/** Whether a story shows one point of a question's breakdown. */
export interface Meeting {
  /** Id of the question. */
  readonly question: string;
  readonly point: string;
  readonly met: 'yes' | 'no' | 'unclear';
  readonly quote: string | null;
}

export type GapRule = 'no-situation' | 'no-task' | 'no-own-action' | 'no-result' | 'no-learning' | 'too-brief';

export interface Gap {
  readonly part: PartName;
  readonly status: 'missing' | 'thin' | 'unclear';
  readonly rule: GapRule;
  /** What is missing, as a fact, with the follow-up it invites. */
  readonly message: string;
  /** The words or the count that led there. */
  readonly evidence: string;
}

/** How a story is told, in sentences for the writer. */
export interface StoryTold {
  readonly telling: Telling;
  /** Length, shares, kinds of number, facets: all of them in one line. */
  readonly full: string;
  /** The same, only what is off; null where nothing is. */
  readonly short: string | null;
  /** What to do about it, in the story's own words: two lines at most, none for a story that is too short to judge. */
  readonly advice: readonly string[];
}

/** What the coach sees in one story. */
export interface StoryReview {
  /** Id of the story. */
  readonly story: string;
  readonly facets: readonly Facet[];
  readonly meets: readonly Meeting[];
  readonly gaps: readonly Gap[];
  /** Null where the story has no parts, or where nothing is known to hold its telling against. */
  readonly told: StoryTold | null;
}
