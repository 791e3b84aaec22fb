import type { AreaStateSet } from '../core/critique/area-state';
import type { Dismissal } from '../core/critique/dismissals';
import type { PracticeRating } from '../core/critique/practice-rating';
import type { LogEvent, LogProblem } from '../core/pages/log-page';

/** One practice of a question that was not taken back. */
export interface Practised {
  /** Id of the question as it is now: changes of identity are followed. */
  readonly item: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Which practice of the item on that day it is, from 1. */
  readonly nth: number;
  readonly rating: PracticeRating;
}

/** What the log says, whatever the order of its lines. */
export interface LogState {
  /** By day, then item, then `nth`. */
  readonly practised: readonly Practised[];
  /** By kind and name ("topic caching"). */
  readonly areas: ReadonlyMap<string, AreaStateSet>;
  /** The latest first. */
  readonly dismissed: readonly Dismissal[];
  /** Lines that were meant as events and are not read. */
  readonly problems: readonly LogProblem[];
}

/** The practice log of the vault. */
export interface PracticeLog {
  readonly path: () => string;
  /** Nothing where there is no log; the same value as long as the text is the same. Rejects with a `NoteUnreadable` where it cannot be read. */
  readonly read: () => Promise<LogState>;
  /** Adds events at the end; `make` gets the log's text as it is at that moment ('' where there is none). Rejects with a `NoteUnreadable` where it cannot be written. */
  readonly add: (make: (log: string) => readonly LogEvent[]) => Promise<void>;
}
