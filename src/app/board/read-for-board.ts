import { analyzeText } from '../analyze-notes';
import type { NoteReview } from '../../core/critique/note-review';
import { NoteUnreadable } from '../ports';
import type { BoardPorts } from './board-ports';

/** What came of reading a note. */
export interface NoteRead {
  /** Null for a note that could not be read, or is none of ours to read. */
  readonly review: NoteReview | null;
  /** In words for the writer. */
  readonly problems: readonly string[];
}

/** Reads and reviews a note; one that cannot be read never stops the others. */
export async function readForBoard({ vault, parseYaml, reader, critic, tag }: BoardPorts, path: string): Promise<NoteRead> {
  try {
    const text = await vault.read(path);
    const result = await analyzeText({ parseYaml, reader: reader(), critic: critic() }, { path, text, tag: tag() });
    return result ?? { review: null, problems: [] };
  } catch (error) {
    if (error instanceof NoteUnreadable) return { review: null, problems: [error.message] };
    return { review: null, problems: [`The note could not be read: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
