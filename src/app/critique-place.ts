import { blockLine } from '../core/pages/managed-blocks';
import { coachText } from './coach-notes';
import type { AnalyzePorts } from './analyze-notes';
import type { NotePlace } from './note-place';
import { NoteUnreadable } from './ports';
import type { WriteOptions } from './write-critiques';

export interface CritiqueWanted {
  /** Path of the interview note. */
  readonly path: string;
  /** Id of a question; null for the critique as a whole. */
  readonly question: string | null;
}

/**
 * Brings the critique of a note up to date and says where it speaks of a question: at the top where it has no block on it.
 * Null where the note is one of ours; rejects with a `NoteUnreadable` where it cannot be read or its critique not be written.
 */
export async function critiquePlace(ports: AnalyzePorts, { path, question }: CritiqueWanted, write: WriteOptions): Promise<NotePlace | null> {
  const text = await ports.vault.read(path);
  const { critiques: [critique], problems } = await coachText(ports, { note: { path, text, tag: null }, progress: () => Promise.resolve(true) }, write);
  if (critique === undefined) return null;
  const failed = problems.find((problem) => problem.path === critique);
  if (failed !== undefined) throw new NoteUnreadable(critique, failed.message);
  const line = question === null ? null : blockLine(await ports.vault.read(critique), { section: 'question', id: question });
  const at = { line: line ?? 0, ch: 0 };
  return { path: critique, start: at, end: at };
}
