import type { Quoted, Spot } from './spot';

/** Sentences of the writer, and where they stand. */
export interface Speech {
  readonly sentences: readonly string[];
  readonly at: Spot;
  /** Whether it was noted later, in key words. */
  readonly isMemory: boolean;
}

export interface StoryLine {
  readonly story: Spot;
  /** Words around an amount; null where the story has none. */
  readonly number: string | null;
  readonly opener: string;
  /** The expected question it is meant for; null where it is meant for any. */
  readonly meantFor: string | null;
  readonly isTold: boolean;
}

export interface FollowUpLine {
  readonly asked: Spot;
  /** Null where no answer is noted yet. */
  readonly answer: Quoted | null;
  readonly source: 'elsewhere' | 'noted' | 'said' | null;
}

export interface ContradictionLine {
  /** What the two values are of, in a few words; null where only the quotes say so. */
  readonly about: string | null;
  readonly message: string;
  readonly sides: readonly [ContradictionSide, ContradictionSide];
}

export interface ContradictionSide {
  /** "team of 4"; null where the words have to say it. */
  readonly value: string | null;
  readonly said: Quoted;
}

export interface TopicLine {
  readonly title: string;
  readonly asked: Spot;
  /** A line of the writer's own note on it; null where there is none. */
  readonly line: Quoted | null;
}

/** All that the page on the evening before an interview says. Every quoted word is the writer's. */
export interface NightBeforeContent {
  readonly company: string | null;
  readonly round: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The note on the interview. */
  readonly note: Spot | null;
  readonly introduction: Speech | null;
  readonly stories: readonly StoryLine[];
  readonly followUps: readonly FollowUpLine[];
  readonly leaving: Speech | null;
  readonly motivation: Speech | null;
  /** Where to note the reasons that are lacking; null where no note asks for one. */
  readonly toFill: { readonly leaving: Spot | null; readonly motivation: Spot | null };
  readonly contradictions: readonly ContradictionLine[];
  readonly topics: readonly TopicLine[];
  readonly questions: readonly Spot[];
}
