import type { App } from 'obsidian';
import type { NotePlace } from '../../app/note-place';
import type { Drafts } from '../../app/ports';
import type { PracticeDesk } from '../../app/practice/practice-desk';

/** What the practice screen needs. */
export interface PractiseDesk {
  readonly app: App;
  readonly practice: PracticeDesk;
  /** Questions of one practice. */
  readonly size: () => number;
  /** Words a minute when speaking. */
  readonly pace: () => number;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly drafts: Drafts;
  /** Opens a note at a place; false where the note is gone. */
  readonly goTo: (place: NotePlace) => Promise<boolean>;
  readonly openPath: (path: string) => Promise<void>;
}

/** What the parts of the screen see of it: the ways out close the screen first. */
export interface PractiseRoom extends Pick<PractiseDesk, 'practice' | 'size' | 'pace' | 'today' | 'drafts'> {
  readonly onJump: (place: NotePlace) => void;
  readonly onOpenPath: (path: string) => void;
  readonly onClose: () => void;
}
