import type { AreaKind, AreaState } from '../critique/area-state';

export { areaStates, type AreaState } from '../critique/area-state';

/** Ways in which a place speaks for a weak area, the gravest first. */
export const evidenceKinds = ['unanswered', 'missing', 'thin', 'finding', 'reflection'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** One place that shows a weakness. */
export interface AreaEvidence {
  readonly kind: EvidenceKind;
  /** In words for the writer; says what was asked or found. Words of an interviewer stand here only. */
  readonly message: string;
  /** Words of the note; empty where nothing was said. */
  readonly quote: string;
  readonly path: string;
  readonly question: string | null;
  readonly story: string | null;
  /** Counts from 1. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** Day of the round, `YYYY-MM-DD`; null outside of dated rounds. */
  readonly date: string | null;
}

/** A competency or topic that needs work. */
export interface WeakArea {
  /** The id of the competency or topic. */
  readonly name: string;
  readonly kind: AreaKind;
  /** As a person reads it: "Message queues". */
  readonly title: string;
  readonly state: AreaState;
  /** Why it needs work, one sentence with its counts. */
  readonly need: string;
  /** Over dated rounds; null where there are too few to tell. */
  readonly trend: 'better' | 'same' | 'worse' | null;
  /** What to do next, one sentence. */
  readonly next: string;
  /** Gravest first, then newest. */
  readonly evidence: readonly AreaEvidence[];
}

/** What weak areas there are. */
export interface WeakAreas {
  /** By need, those with enough evidence; resolved and dismissed ones last. */
  readonly areas: readonly WeakArea[];
  /** Those with too little evidence to say, with how much there is. */
  readonly tooFew: readonly { readonly name: string; readonly kind: WeakArea['kind']; readonly title: string; readonly count: number }[];
}
