import type { NoteReview } from '../core/critique/note-review';
import type { InterviewNote } from '../core/notes/interview-note';
import type { NoteSource } from '../core/notes/note-source';

/** Reads and writes notes as text. Every path is relative to the vault's root and uses `/`. */
export interface Vault {
  /** Paths of all Markdown and text files, sorted by code unit. */
  readonly list: () => Promise<readonly string[]>;
  /** The text as it lies in the file, BOM and carriage returns included; rejects with a `NoteUnreadable`. */
  readonly read: (path: string) => Promise<string>;
  /** Whether a file stands at the path. */
  readonly exists: (path: string) => Promise<boolean>;
  /**
   * Replaces the text of a note by what `change` makes of the text found there at that moment, in one step;
   * null, or the same text, leaves the file alone. `change` gets null where no file stands there, and folders are made as needed.
   * Resolves to whether anything was written.
   */
  readonly process: (path: string, change: (text: string | null) => string | null) => Promise<boolean>;
}

/** Moves a note; the folders on the way are made as needed. Rejects where a file stands at `to` already. */
export interface NoteMover {
  readonly move: (from: string, to: string) => Promise<void>;
}

/** Turns the text of a front matter into a value; throws where it is not valid YAML. */
export type ParseYaml = (yaml: string) => unknown;

/** Reads a note into its questions, answers and stories; never rejects. */
export type Reader = (source: NoteSource) => Promise<InterviewNote>;

/** Says what is weak in a note, and why: by rules, or by a model. */
export type Critic = (note: InterviewNote) => Promise<NoteReview>;

/** Called now and then on a long run; resolves when the run may go on, false to cancel it. */
export type Progress = (done: number, total: number, path: string) => Promise<boolean>;

/** Half-written texts, kept on this device and outside of the notes, so that a crash or a closed window loses nothing. */
export interface Drafts {
  /** The text kept under a key; null where there is none. Never throws. */
  readonly load: (key: string) => string | null;
  /** Keeps a text, or forgets it where it is null. Never throws: a full store keeps what it has. */
  readonly keep: (key: string, text: string | null) => void;
}

/** A note that cannot be read, and why, in words for the writer. */
export class NoteUnreadable extends Error {
  override readonly name = 'NoteUnreadable';
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}
