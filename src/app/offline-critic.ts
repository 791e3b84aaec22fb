import type { Level } from '../core/critique/question-kind';
import { reviewNote } from '../core/critique/review-note';
import { inSteps, type Breathe } from './in-steps';
import type { Critic } from './ports';

export interface OfflineCriticOptions {
  /** The level to judge at where a note gives none. */
  readonly level: Level;
  /** Called between questions, so that others may work; left out, a note is reviewed in one go. */
  readonly breathe?: Breathe;
}

/** The critic that works by rules alone: no network, the same words for the same note. */
export function offlineCritic({ level, breathe }: OfflineCriticOptions): Critic {
  return (note) => inSteps(reviewNote(note, { level }), breathe);
}
