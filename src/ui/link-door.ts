import type { Inserted } from '../app/insert-link';
import { say } from './notices';
import { words } from './words';

/** A note, or a section of it, as a link may lead there. */
export interface LinkAim {
  readonly path: string;
  readonly title: string;
  readonly heading: string | null;
}

/** Whether a link was put in, or why not: the note is only shown to be read, or what the link leads to is gone. */
export type Insertion = Inserted | 'reading' | 'gone';

/** Where links are opened and written. */
export interface LinkDoor {
  /** Opens a note, at a heading or at a line that counts from 1; false where it is gone. */
  readonly openAim: (aim: LinkAim, line: number | null) => Promise<boolean>;
  /** Puts a link into the open note, at the cursor; null where no note is open. */
  readonly insertLink: (aim: LinkAim) => Insertion | null;
}

/** Says whether a link was put into the note, and why not. */
export function sayInserted(inserted: Insertion | null): void {
  say({
    written: words.help.inserted,
    closed: words.help.noPlace,
    changed: words.failure.changedMeanwhile,
    reading: words.help.reading,
    gone: words.failure.gone,
    none: words.help.noNote,
  }[inserted ?? 'none']);
}
