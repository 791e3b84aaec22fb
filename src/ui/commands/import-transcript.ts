import type { App, Command } from 'obsidian';
import { importTranscript, lookAtTranscript } from '../../app/import-transcript';
import type { ImportPorts, TranscriptDraft } from '../../app/import-transcript';
import { NoteUnreadable } from '../../app/ports';
import type { Progress, Reader } from '../../app/ports';
import { sayFailures } from '../notices';
import { TranscriptModal } from '../transcript/transcript-modal';
import { words } from '../words';

export interface ImportTranscriptDesk extends Pick<ImportPorts, 'addTag'> {
  readonly app: App;
  readonly ports: () => Omit<ImportPorts, 'addTag'>;
  readonly tag: () => string;
  readonly breathe: () => Progress;
  /** Reads notes with one name more for the user's own. */
  readonly readerFor: (me: string | null) => Reader;
  /** Adds a name to the setting "My names". */
  readonly learnName: (name: string) => Promise<void>;
  /** Folders of the vault, sorted, without the vault itself. */
  readonly folders: () => readonly string[];
  readonly openPath: (path: string) => Promise<void>;
}

/** Makes a tagged note of a transcript, pasted or from a file, and opens it. */
export function importTranscriptCommand(desk: ImportTranscriptDesk): Command {
  return {
    id: 'import-transcript',
    name: words.commands.importTranscript,
    icon: 'file-input',
    callback: () => { openImport(desk); },
  };
}

function openImport(desk: ImportTranscriptDesk): void {
  new TranscriptModal(desk.app, {
    folders: desk.folders(),
    look: (text, me) => {
      const slices = desk.breathe();
      return lookAtTranscript({ reader: desk.readerFor(me), breathe: () => slices(0, 0, '') }, text);
    },
    make: (draft, me) => make(desk, draft, me),
  }).open();
}

/** What went wrong, in words for the user; null where the note was made. */
async function make(desk: ImportTranscriptDesk, draft: TranscriptDraft, me: string | null): Promise<string | null> {
  try {
    if (me !== null) await desk.learnName(me);
    const path = await importTranscript({ ...desk.ports(), addTag: desk.addTag }, draft, desk.tag());
    sayFailures(desk.openPath(path));
    return null;
  } catch (error) {
    if (error instanceof NoteUnreadable) return words.failure.write(error.path, error.message);
    return words.failure.unexpected(error instanceof Error ? error.message : String(error));
  }
}
