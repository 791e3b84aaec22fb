import { freePath } from '../core/pages/transcript-note';
import type { Vault } from './ports';

export interface NewNote {
  /** Relative to the vault; empty for the vault itself. */
  readonly folder: string;
  /** Without a suffix. */
  readonly name: string;
  readonly text: string;
}

/** Writes a note under a name that is free and resolves to its path; never over a file. Rejects with a `NoteUnreadable` where it cannot be written. */
export async function writeNewNote(vault: Pick<Vault, 'list' | 'process'>, { folder, name, text }: NewNote): Promise<string> {
  const taken = new Set((await vault.list()).map((path) => path.toLowerCase()));
  for (;;) {
    const path = freePath(folder, name, taken);
    if (await vault.process(path, (standing) => (standing === null ? text : null))) return path;
    taken.add(path.toLowerCase());
  }
}
