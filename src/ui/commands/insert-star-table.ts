import type { Command } from 'obsidian';
import { insertTable, starTemplate, usualStarTable } from '../../app/fill-in/star-table';
import { placeFinder, type NotePlace } from '../../app/note-place';
import type { OpenNote } from '../../app/open-editor';
import type { Vault } from '../../app/ports';
import { say, sayFailures, sayProblem } from '../notices';
import { words } from '../words';

export interface StarTableDesk {
  readonly openNote: () => OpenNote | null;
  /** Goes to a place of a note; resolves to false where the note is gone. */
  readonly goTo: (place: NotePlace) => Promise<boolean>;
  readonly vault: Pick<Vault, 'read' | 'exists'>;
  /** Our folder, relative to the vault. */
  readonly folder: () => string;
}

/** Puts a small table for questions and their stories at the cursor, which lands in its first cell. */
export function insertStarTableCommand(desk: StarTableDesk): Command {
  return {
    id: 'insert-star-table',
    name: words.fillIn.insertTable,
    icon: 'table',
    checkCallback: (checking) => {
      if (desk.openNote() === null) return false;
      if (!checking) sayFailures(insertStarTable(desk));
      return true;
    },
  };
}

/** The same, asked for from elsewhere. */
export async function insertStarTable({ openNote, goTo, vault, folder }: StarTableDesk): Promise<void> {
  const table = (await starTemplate(vault, folder())) ?? usualStarTable;
  const note = openNote();
  if (note === null) return;
  const text = note.editorText();
  const { edit, cursor } = insertTable(text, note.cursor(), table);
  if (!note.write(text, [edit])) {
    sayProblem(words.failure.changedMeanwhile);
    return;
  }
  say(words.fillIn.tableInserted);
  const place = placeFinder(note.editorText())({ from: cursor, to: cursor });
  await goTo({ path: note.path, ...place });
}
