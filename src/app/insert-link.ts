import { linkSpot } from '../core/links/link-spot';
import { isLink } from '../core/links/plan/mention-links';
import type { OpenNote } from './open-editor';

/** Whether the link was put in, or why not: none may stand at the cursor, or the note changed, or the one to link to is gone. */
export type Inserted = 'written' | 'closed' | 'changed';

/** Puts a link at the cursor in one step; nothing is written in code, a heading, a link or another place where none may stand, or at its edge. In a cell of a table its pipe is escaped. */
export function insertLink(note: OpenNote, link: string): Inserted {
  if (!isLink(link)) return 'changed';
  const text = note.editorText();
  const at = note.cursor();
  const spot = linkSpot(text, at);
  if (spot === 'closed') return 'closed';
  const words = spot === 'cell' ? link.replace(/\\?\|/g, '\\|') : link;
  return note.write(text, [{ from: at, to: at, text: words }]) ? 'written' : 'changed';
}
