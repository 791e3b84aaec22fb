import type { InterviewNote } from '../notes/interview-note';
import type { StoryReview } from '../stories/story-review';
import type { Change } from './improved-answer/changes';
import type { QuestionProbes } from './question-probes';
import type { Finding } from './rule';
import type { TopicsKnown } from './topics/topics-known';

/** A finding at its place in a note. */
export interface PlacedFinding extends Finding {
  readonly rule: string;
  /** Ids; a finding on an answer always has its question. */
  readonly question: string | null;
  readonly story: string | null;
  /** Counts from 1. */
  readonly line: number;
}

export interface Strength {
  readonly message: string;
  readonly quote: string;
  readonly from: number;
  readonly to: number;
}

/** Everything said about one question that is not reverse. The lists are sentences for the writer, best first. */
export interface Critique {
  /** Id of the question. */
  readonly question: string;
  /** `rules`, or the name of the model that enriched it. */
  readonly engine: string;
  readonly expects: readonly string[];
  readonly why: readonly string[];
  readonly waysToAnswer: readonly string[];
  readonly efficientWays: readonly string[];
  readonly strengths: readonly Strength[];
  readonly issues: readonly string[];
  readonly improvements: readonly string[];
  /** Those of the improvements that no finding and no gap asks for. */
  readonly added: readonly string[];
  /** The writer's own words in the order of the kind's shape, with `[slots]`; empty where there are no words to order. */
  readonly improvedAnswer: string;
  /** Every difference between the words of the source and the improved answer. */
  readonly changes: readonly Change[];
  readonly practice: readonly string[];
  readonly technicalAreas: readonly string[];
  readonly howToHandle: readonly string[];
  readonly followUps: readonly string[];
}

/** What the coach says about one note. Each list follows the order of the note. */
export interface NoteReview {
  readonly note: InterviewNote;
  /** Question id to kind id; a question without a recognised kind is not in it. */
  readonly kinds: ReadonlyMap<string, string>;
  /** What each question probes and is about, by its id. */
  readonly probes: QuestionProbes;
  /** The topics with what the writer edited; left out where they are ours. */
  readonly topicsKnown?: TopicsKnown;
  readonly stories: readonly StoryReview[];
  readonly findings: readonly PlacedFinding[];
  readonly critiques: readonly Critique[];
}
