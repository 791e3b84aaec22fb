import type { LiveBoard } from '../../app/board/live-board';
import type { NotePlace } from '../../app/note-place';

/** What can be done about a finding in the editor. */
export interface FindingsDesk {
  readonly board: Pick<LiveBoard, 'noteAt' | 'whenRead' | 'dismiss' | 'undo'>;
  /** Opens the form for the story at a place. */
  readonly fillIn: (place: NotePlace) => Promise<void>;
  readonly openWeakAreas: () => Promise<void>;
  /** Tag of interview notes, without `#`. */
  readonly tag: () => string;
}

/** What the underlines need of the plugin. */
export interface MarksDesk extends FindingsDesk {
  readonly board: FindingsDesk['board'] & Pick<LiveBoard, 'follow'>;
  /** Whether findings are underlined. */
  readonly isOn: () => boolean;
  /** Calls back when that may have changed; the function returned ends it. */
  readonly watchOn: (changed: () => void) => () => void;
  /** Calls back once the app is ready to be read, at once where it is. */
  readonly whenReady: (ready: () => void) => void;
}
