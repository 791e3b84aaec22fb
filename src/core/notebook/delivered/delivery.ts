import type { LostPart } from './lost-parts';

/** A question asked in a round, with the prepared one that asks the same. */
export interface Delivery {
  /** Id of the question asked. */
  readonly question: string;
  /** Id of the prepared question; null where none is like enough. */
  readonly prepared: string | null;
  /** How alike they are, from 0 to 1; 0 where nothing was prepared. */
  readonly likeness: number;
  /** Id of the story prepared; null where the prepared question has none. */
  readonly story: string | null;
  /** Id of the story that the answer clearly tells; null where it cannot be seen. */
  readonly told: string | null;
  /** Id of the prepared story that was told instead; null where the planned one was told, or it cannot be seen. */
  readonly toldInstead: string | null;
  /** What was prepared and not said, each in words for the writer with a quote of what was prepared; a number first. */
  readonly lost: readonly string[];
  /** What each line of `lost` is about. */
  readonly lostParts: readonly LostPart['part'][];
}
