import type { ReaderTold } from '../core/notes/own-names';
import { readNoteSteps } from '../core/notes/read-note';
import { inSteps, type Breathe } from './in-steps';
import type { Reader } from './ports';

export interface NoteReaderOptions extends ReaderTold {
  /** Called between blocks of lines and between layouts, so that others may work; left out, a note is read in one go. */
  readonly breathe?: Breathe;
}

/** Reads notes in every layout that the core knows. */
export function noteReader({ breathe, ...told }: NoteReaderOptions): Reader {
  return (source) => inSteps(readNoteSteps(source, told), breathe);
}
