import type { AreaRow } from '../../app/board/coach-board';
import type { LiveBoard } from '../../app/board/live-board';
import type { NotePlace } from '../../app/note-place';
import type { HelpAtCursor } from '../../app/question-help';
import type { AreaState } from '../../core/critique/area-state';
import type { Dismissal } from '../../core/critique/dismissals';
import type { LinkAim, LinkDoor } from '../link-door';

/** What the panel remembers on this device, for this vault. Neither ever throws. */
export interface PanelMemory {
  readonly load: () => unknown;
  readonly save: (value: unknown) => void;
}

/** What can be started from the panel. */
export interface PanelWork {
  readonly fillIn: (place: NotePlace) => Promise<void>;
  /** Of one area (its key, "topic caching") or of all. */
  readonly practise: (area: string | null) => Promise<void>;
  /** One question, by its id. */
  readonly practiseQuestion: (question: string) => Promise<void>;
  /** Opens the critique of a note, at a question of it where one is named. */
  readonly openCritique: (path: string, question: string | null) => Promise<void>;
  readonly newDebrief: () => Promise<void>;
  readonly findNotes: () => Promise<void>;
  readonly makeSample: () => Promise<void>;
  readonly makeNote: () => Promise<void>;
  /** Adds the interview tag to a note. */
  readonly tagNote: (path: string) => Promise<void>;
}

/** What the panel needs of the plugin. */
export interface SidebarDesk extends LinkDoor, PanelWork {
  readonly board: LiveBoard;
  /** Opens a note at a place; false where the note is gone. */
  readonly goTo: (place: NotePlace) => Promise<boolean>;
  readonly tag: () => string;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Path of the note that is open in front, ours or not; null where there is none. */
  readonly openNotePath: () => string | null;
  /** Follows the cursor and the open note; the function returned ends it. */
  readonly followCursor: (draw: (help: HelpAtCursor | null) => void) => () => void;
  readonly linkText: (aim: LinkAim) => string;
  readonly memory: PanelMemory;
}

/** What the components of the panel call; the same object for as long as the panel is open. Failures are told to the person. */
export interface PanelActions extends Readonly<{ [Name in keyof PanelWork]: (...args: Parameters<PanelWork[Name]>) => void }> {
  readonly goTo: (place: NotePlace) => void;
  readonly dismiss: (dismissal: Dismissal) => void;
  readonly undoDismissal: (dismissal: Dismissal) => void;
  readonly setArea: (area: AreaRow, state: AreaState) => void;
  /** Opens what a link leads to, at a line that counts from 1. */
  readonly openAim: (aim: LinkAim, line: number | null) => void;
  /** Puts a link at the cursor. */
  readonly insertLink: (aim: LinkAim) => void;
  /** The link as the note wants it, for a drag. */
  readonly linkText: (aim: LinkAim) => string;
}
