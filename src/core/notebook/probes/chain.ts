import type { Place } from '../place';

/** Questions of one round that came back to the same thing, one after the other. */
export interface Chain {
  readonly path: string;
  /** What they came back to, in a word of theirs. */
  readonly about: string;
  /** The questions, in order. The interviewer's words: never quoted as the candidate's. */
  readonly places: readonly Place[];
  /** Ids of the questions, in order. */
  readonly questions: readonly string[];
}
