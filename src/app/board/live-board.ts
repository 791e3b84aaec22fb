import type { AreaRow, AreaSetting, CoachBoard, NoteView } from './coach-board';
import type { Dismissal } from '../../core/critique/dismissals';
import type { NoteReview } from '../../core/critique/note-review';
import type { Notebook } from '../../core/notebook/notebook';
import type { LogState } from '../practice-log';

/** All that was read, for use cases that look further than the board shows. */
export interface BoardRead {
  /** By path. */
  readonly reviews: readonly NoteReview[];
  readonly notebook: Notebook;
  readonly areas: readonly AreaRow[];
  readonly log: LogState;
}

/** The board of all interview notes, kept true to the vault for every screen that follows it. */
export interface LiveBoard {
  /** Draws what is known at once, then after every change; the function returned ends it. The first who follows starts the reading. */
  readonly follow: (draw: (board: CoachBoard) => void) => () => void;
  /** Resolves once all that is tagged now has been read and compared; starts the reading where nobody has. Null where the plugin is unloaded meanwhile. */
  readonly whenRead: () => Promise<BoardRead | null>;
  /** The note as it was read last; null where it is none of ours or was not read yet. */
  readonly noteAt: (path: string) => NoteView | null;
  /** Reads every note anew, as after a change of the settings. */
  readonly again: () => void;
  /** Silences a rule on these words, at once and for good; rejects with a `NoteUnreadable` where that cannot be written down. */
  readonly dismiss: (dismissal: Dismissal) => Promise<void>;
  readonly undo: (dismissal: Dismissal) => Promise<void>;
  /** Sets the state of an area, at once; rejects as above. */
  readonly setArea: (setting: AreaSetting) => Promise<void>;
  readonly stop: () => void;
}
