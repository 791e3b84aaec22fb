/** A subject of the trade as people ask about it, often without a word of what its notes are called. */
export interface Subject {
  /** As a person would call it, in sentence case. */
  readonly title: string;
  /** What notes on it are called, and what stands in them. */
  readonly names: readonly string[];
  /** How it is asked or noticed, in everyday words. */
  readonly asked: readonly string[];
}
