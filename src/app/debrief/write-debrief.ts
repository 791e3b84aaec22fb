import { clearer, debriefNote, type Debrief, type DebriefLook, type DebriefNote } from '../../core/pages/debrief-note';
import { misreadLines } from '../../core/pages/debrief-note-read';
import type { Dress } from '../../core/pages/debrief-note-lines';
import { noteName } from '../../core/pages/transcript-note';
import { writeNewNote } from '../new-note';
import { openNote } from '../open-note';
import type { ParseYaml, Reader, Vault } from '../ports';

export interface WriteDebriefPorts {
  readonly vault: Vault;
  readonly parseYaml: ParseYaml;
  readonly reader: Reader;
}

/** What of the vault and the settings the form of a debrief needs. */
export interface DebriefPorts extends WriteDebriefPorts {
  /** Where new debriefs go, relative to the vault; empty for the vault itself. */
  readonly folder: string;
  /** The folder of our notes, where the template stands. */
  readonly ourFolder: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface DebriefPlace extends Pick<DebriefLook, 'template' | 'tag'> {
  /** Relative to the vault; empty for the vault itself. */
  readonly folder: string;
}

export interface DebriefWritten {
  readonly path: string;
  /** Whether the template names no place for the questions, so that they stand at its end. */
  readonly atEnd: boolean;
}

/**
 * Writes a debrief as a new note under a name that is free ("Acme onsite 2026-11-22.md") and resolves to where. Never writes over
 * a file; rejects with a `NoteUnreadable` where it cannot be written.
 */
export async function writeDebrief(ports: WriteDebriefPorts, debrief: Debrief, { folder, ...look }: DebriefPlace): Promise<DebriefWritten> {
  const { text, atEnd } = await readableNote(ports, debrief, look);
  return { path: await writeNewNote(ports.vault, { folder, name: debriefName(debrief), text }), atEnd };
}

/** The note as it is read back as meant: lines that would be taken for something else get a label. */
export async function readableNote({ reader, parseYaml }: Omit<WriteDebriefPorts, 'vault'>, debrief: Debrief, look: Omit<DebriefLook, 'dresses'>): Promise<DebriefNote> {
  let dresses: readonly Dress[] = [];
  for (;;) {
    const note = debriefNote(debrief, { ...look, dresses });
    const misread = misreadLines(note, await reader(openNote(debriefPathToRead, note.text, parseYaml).source));
    const next = clearer(note.lines, note.dresses, misread);
    if (next === null) return note;
    dresses = next;
  }
}

/** The name of a note is no part of what is read of its body. */
const debriefPathToRead = 'Debrief.md';

/** "Acme onsite 2026-11-22"; what is not known is left out. */
function debriefName({ company, round, date }: Debrief): string {
  const words = [company, round].map((each) => each.trim()).filter((each) => each !== '');
  return noteName([...(words.length === 0 ? ['Debrief'] : words), date].join(' '));
}
