/** How a purpose is asked for, in the patterns of `patternsIn`. */
export interface PurposeWords {
  readonly says: string;
  /** Words with which it is something else. */
  readonly unless?: string;
}

/** What questions are asked for, each with its ways to ask; the first that a question meets is its purpose. */
export type PurposeTable = Readonly<Record<string, PurposeWords>>;
