import type { Competency } from '../stories/competency';

export { competencies, type Competency } from '../stories/competency';

/** The level an answer is judged at. */
export const levels = ['SDE-1', 'SDE-2', 'SDE-3', 'staff'] as const;
export type Level = (typeof levels)[number];

/** The order in which an answer of a kind is best told. */
export type Shape = 'greeting' | 'introduction' | 'story' | 'leaving' | 'opinion' | 'fact' | 'plan' | 'self-description';

/** What a coach knows about one sort of question before hearing the answer. Every sentence stands under one kind only. */
export interface QuestionKind {
  /** Kebab-case, unique. */
  readonly id: string;
  /** As a person would call it, in sentence case: "Reason for leaving". */
  readonly name: string;
  readonly shape: Shape;
  readonly competencies: readonly Competency[];
  /** Words of a question that decide for this kind; a cue of weight 2 or more decides alone, weight 1 only leans. */
  readonly cues: readonly Cue[];
  /** Fewest words of a spoken answer that says enough (RUBRIC.md, `too-brief`). */
  readonly floor: number;
  /** Whether an answer should tell one past event. */
  readonly pastEvent: boolean;
  /** Whether the answer should say what was learned and what changed since. */
  readonly wantsLearning: boolean;
  readonly expects: readonly string[];
  /** What each level adds to `expects`; a level may add nothing. */
  readonly expectsAt: Readonly<Partial<Record<Level, string>>>;
  readonly why: readonly string[];
  readonly waysToAnswer: readonly string[];
  readonly efficientWays: readonly string[];
  readonly practice: readonly string[];
  readonly technicalAreas: readonly string[];
  readonly howToHandle: readonly string[];
  readonly followUps: readonly string[];
}

export interface Cue {
  /** Searched in plain words: lower case, straight quotes, no Markdown, nothing that only leads up to the question. */
  readonly words: RegExp;
  /** The highest weight of a kind ranks first: 4 says what is asked, 3 names the subject, 2 touches it, 1 hints at it. */
  readonly weight: 1 | 2 | 3 | 4;
}
