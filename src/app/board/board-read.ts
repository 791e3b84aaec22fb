import type { NoteReview } from '../../core/critique/note-review';
import type { Notebook } from '../../core/notebook/notebook';
import type { LogState } from '../practice-log';
import type { AreaRow } from './coach-board';

/** All that was read, for use cases that look further than the board shows. */
export interface BoardRead {
  /** By path. */
  readonly reviews: readonly NoteReview[];
  readonly notebook: Notebook;
  readonly areas: readonly AreaRow[];
  readonly log: LogState;
}
