import type { Place } from '../place';

/** The attributes of a typed fact: a closed list. */
export const claimAttributes = [
  'team-size', 'experience', 'tenure', 'count', 'rate', 'duration', 'date', 'money', 'share', 'factor', 'latency', 'role', 'tool', 'decided-by',
] as const;
export type ClaimAttribute = (typeof claimAttributes)[number];

/** `confirmed` by a second place or the resume, `differs` from another value, `unconfirmed` where it was said once, `cannot-tell` where its words are too vague to compare. */
export const claimStates = ['confirmed', 'differs', 'unconfirmed', 'cannot-tell'] as const;
export type ClaimState = (typeof claimStates)[number];

/** One value that the candidate gave for one attribute of one subject, with every place that says so. */
export interface Claim {
  /** What the fact is about, in words of the notes. */
  readonly subject: string;
  readonly attribute: ClaimAttribute;
  readonly value: string | number;
  readonly unit: string | null;
  readonly state: ClaimState;
  /** By note and place. */
  readonly places: readonly Place[];
}
