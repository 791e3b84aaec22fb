/** What a coach knows about one technical subject. Every sentence stands under one topic only. */
export interface Topic {
  /** Kebab-case, unique. */
  readonly id: string;
  /** As a person would call it, in sentence case: "Dead letters". */
  readonly title: string;
  readonly names: Names;
  /** What a good answer may name. */
  readonly mechanisms: readonly Mechanism[];
  /** What one could take instead, and when. */
  readonly alternatives: readonly string[];
  readonly tradeOffs: readonly string[];
  /** Six questions that an interviewer is likely to ask next. */
  readonly followUps: readonly string[];
  readonly oftenSaid: readonly OftenSaid[];
  readonly study: readonly string[];
}

/** The words that name a topic. See `termTree` for how a term is written. */
export interface Names {
  /** Decide alone. */
  readonly plain: readonly string[];
  /** Decide where other technical words stand beside them: "queue", "worker". */
  readonly besides: readonly string[];
}

export interface Mechanism {
  /** Kebab-case, unique within its topic. */
  readonly id: string;
  /** As it stands in a sentence: "a visibility timeout". */
  readonly name: string;
  /** Words that show that an answer names it. */
  readonly terms: readonly string[];
}

/** Something that is often said and is wrong, or true only in part. */
export interface OftenSaid {
  readonly claim: string;
  /** Words that make the claim; empty where no closed list could catch it. */
  readonly words: readonly string[];
  /** What to check before saying it. */
  readonly check: string;
}
