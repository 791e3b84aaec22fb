import type { Notebook } from './notebook';
import type { NotebookFound } from './notebook-found';
import type { Place } from './place';

/** Kinds of insight (RUBRIC.md), in the order in which they are shown. */
export const insightKinds = [
  'contradiction', 'resume', 'story-collision', 'probe-chain', 'project-dossier', 'advice-unfounded', 'advice-clash', 'prepared-lost', 'told-again',
  'structure', 'fillers', 'confidence', 'positivity', 'ownership', 'impact', 'technical-depth', 'communication', 'soft-skills', 'preparation',
  'continuous-learning', 'calibration',
] as const;
export type InsightKind = (typeof insightKinds)[number];

/** What shows only across answers: two places that speak to each other, or a habit with its count. */
export interface Insight {
  readonly kind: InsightKind;
  /** What there is as a fact, then one question or one thing to do. Counts stand in it. */
  readonly message: string;
  /** Words of the writer's notes; at least two, or the message has the count that makes it one. */
  readonly places: readonly Place[];
}

/** One way to compare all notes with each other. One file each. */
export interface Comparison {
  readonly kind: InsightKind;
  /** One sentence: what it sees. */
  readonly detects: string;
  /** One sentence: why it matters, with its source. */
  readonly matters: string;
  /** In the order in which they should be read, weightiest first. */
  readonly compare: (notebook: Notebook, found: NotebookFound) => readonly Insight[];
}

/** The same, a little at a time: for one that takes long in many notes. */
export interface SteppedComparison extends Omit<Comparison, 'compare'> {
  readonly compare: (notebook: Notebook, found: NotebookFound) => Generator<void, readonly Insight[]>;
}
