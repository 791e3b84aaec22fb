import type { Comparison, Insight } from '../insight';
import type { Notebook } from '../notebook';
import type { Place } from '../place';
import type { Fault, Heard, Telling } from './habit-tellings';

/** A comparison that may look at every telling too. */
export interface HabitComparison extends Omit<Comparison, 'compare'> {
  /** In the order in which they should be read, weightiest first. */
  readonly compare: (notebook: Notebook, heard: Heard) => readonly Insight[];
}

/** The same, a little at a time. */
export interface SteppedHabitComparison extends Omit<Comparison, 'compare'> {
  readonly compare: (notebook: Notebook, heard: Heard) => Generator<void, readonly Insight[]>;
}

/**
 * In which tellings a rule counts. `words`: in all, for it points at words that are there. What points at something that is not
 * there may just not have been noted: `lack` counts where enough stands there, `spoken` only in words as they were said, and
 * `heavy` only there and where the rule is sure of it.
 */
export type Hearing = 'words' | 'lack' | 'spoken' | 'heavy';

/** What one rule adds to a habit. */
export interface HabitRule {
  readonly rule: string;
  /** What it saw, to stand before "in 5 of 9 stories". */
  readonly fact: string;
  readonly hears: Hearing;
}

/** One habit: rules that say the same of a person, whatever the question. */
export interface Habit {
  /** A telling counts for the first of them that saw something. */
  readonly rules: readonly HabitRule[];
  /** What is counted, in the plural, and whether a telling that does not show the habit might have. */
  readonly base: { readonly name: string; readonly holds: (telling: Telling) => boolean };
  /** Whether it is made of what is not there: then it is a habit only from a fifth of the tellings on. */
  readonly isLack: boolean;
  /** What the writer's own notes say about it, to stand after "You noted yourself"; null where they do not speak of it. */
  readonly selfNoted: string | null;
  /** One question, then one thing to do. */
  readonly mend: string;
  /** A sentence on the tellings that show it, before what to do; null where there is nothing to add. */
  readonly about?: (tellings: readonly Telling[]) => string | null;
}

/** A telling that shows a habit. */
export interface Hit {
  readonly telling: Telling;
  /** In the order of the habit's rules, so that the first says most; none where only the writer says so. */
  readonly faults: readonly Fault[];
  readonly selfNotes: readonly Place[];
}
