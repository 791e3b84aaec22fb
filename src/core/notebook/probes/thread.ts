import type { QuestionAt } from '../notebook';
import type { Opening } from './opening';
import type { Project } from './project';

/** A question of a thread, with what it is about. */
export interface ThreadStep {
  readonly at: QuestionAt;
  /** What it asks for by itself; null where it may only go on. */
  readonly opening: Opening | null;
  /** The project that it is about; null where none can be seen. */
  readonly project: Project | null;
  /** Whether it names the project itself. */
  readonly isNamed: boolean;
  /** Ids of the topics it names or, where it names none, those that its answer names, each with the word that says it. */
  readonly asked: ReadonlyMap<string, string>;
  /** Ids of the topics that its own words name. */
  readonly named: ReadonlySet<string>;
  /** Ids of the topics that its answers name. */
  readonly answered: ReadonlySet<string>;
  /** Whether it goes on from the question before it, and not only from the thread. */
  readonly goesOn: boolean;
}

/** Questions of one round of which each goes on from those before it. The first one opens it. */
export type Thread = readonly ThreadStep[];
