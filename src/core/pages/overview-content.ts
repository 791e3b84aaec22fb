import type { Quoted, Spot } from './spot';

/** What is said of several places, with their words. */
export interface Said {
  /** A fact, then one question or one thing to do. */
  readonly message: string;
  readonly quotes: readonly Quoted[];
}

export interface NextStep {
  readonly text: string;
  /** Where to do it; null where it is about no single place. */
  readonly at: Spot | null;
}

export interface AreaRow {
  readonly title: string;
  readonly need: string;
  readonly trend: 'better' | 'same' | 'worse' | null;
  readonly state: 'open' | 'working';
  readonly next: string;
  /** The place that speaks loudest for it. */
  readonly at: Spot | null;
}

export interface DeliveredRow {
  readonly asked: Spot;
  readonly prepared: Spot;
  /** The story told in place of the planned one; null where the planned one was told or none was planned. */
  readonly toldInstead: Spot | null;
  readonly planned: Spot | null;
  /** What was prepared and not said. */
  readonly lost: readonly string[];
}

export interface ChainRow {
  readonly about: string;
  /** The rounds in which interviewers came back to it. */
  readonly notes: readonly Spot[];
  /** The interviewer's questions, round by round. */
  readonly questions: readonly Spot[];
}

export interface RungRow {
  /** In words: "Scale". */
  readonly rung: string;
  readonly question: Spot;
  readonly answered: 'yes' | 'weak' | 'no';
}

export interface DossierRows {
  readonly project: string;
  readonly rounds: number;
  /** Unanswered first. */
  readonly asked: readonly RungRow[];
  /** Rungs nobody has asked about, in words. */
  readonly open: readonly string[];
}

/** A story with how well it serves: `strong`, `workable` or `stretch`. */
export interface Serving {
  readonly story: Spot;
  readonly fit: string;
}

export interface CoverageRow {
  readonly competency: string;
  /** Those that ask for something that happened. */
  readonly questions: number;
  /** Best first. */
  readonly stories: readonly Serving[];
  readonly gap: boolean;
}

export interface PromptRow {
  readonly prompt: Spot;
  readonly stories: readonly Serving[];
  readonly gap: boolean;
}

export interface LifeRow {
  readonly story: Spot;
  readonly stage: string;
  readonly reason: string;
  /** Whether it is no more than an idea or an outline. */
  readonly isRough: boolean;
}

/** The stories to tell at one company. */
export interface CompanyRows {
  readonly company: string | null;
  readonly assigned: readonly { readonly question: Spot; readonly story: Spot; readonly fit: string }[];
  /** Questions that want a story and have none. */
  readonly unassigned: readonly { readonly question: Spot; readonly offers: readonly Spot[] }[];
}

/** Insights of one group, as the seeds group them. */
export interface HabitGroup {
  readonly title: string;
  readonly said: readonly Said[];
}

export interface RoundRow {
  readonly note: Spot;
  readonly date: string | null;
  readonly company: string | null;
  readonly round: string | null;
  readonly outcome: string | null;
  readonly selfRating: string | null;
  readonly questions: number;
  /** Those without a noted answer, or with a note of what could be better. */
  readonly weak: number;
}

export interface ClaimRow {
  readonly subject: string;
  /** With its unit. */
  readonly value: string;
  readonly said: Spot;
  /** In how many places it stands. */
  readonly places: number;
}

/** All that the overview of all notes says. A list with nothing in it leaves its section out. */
export interface OverviewContent {
  /** At most five. */
  readonly next: readonly NextStep[];
  readonly areas: readonly AreaRow[];
  readonly tooFew: readonly { readonly title: string; readonly count: number }[];
  readonly contradictions: readonly Said[];
  readonly resume: readonly Said[];
  readonly delivered: readonly DeliveredRow[];
  readonly collisions: readonly Said[];
  /** Questions asked in rounds without a prepared row. */
  readonly unprepared: readonly Spot[];
  readonly askedAgain: readonly Said[];
  readonly chains: readonly ChainRow[];
  readonly dossiers: readonly DossierRows[];
  readonly coverage: readonly CoverageRow[];
  readonly checklist: readonly PromptRow[];
  readonly lives: readonly LifeRow[];
  readonly companies: readonly CompanyRows[];
  readonly habits: readonly HabitGroup[];
  readonly advice: readonly Said[];
  /** Latest first. */
  readonly rounds: readonly RoundRow[];
  readonly claims: readonly ClaimRow[];
}
