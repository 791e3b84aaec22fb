import type { Sign } from './sign';

/** One idea that a point of a breakdown may ask for, and the words of a story that answer it. */
export interface PointFamily {
  readonly id: string;
  /** How people name it, in lower case; `word*` stands for every word with that beginning. */
  readonly names: readonly string[];
  readonly shows: Sign;
  /** Weak evidence: enough to doubt, not enough to say yes. */
  readonly hints: Sign;
}
