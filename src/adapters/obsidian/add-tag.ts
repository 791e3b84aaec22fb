import type { App } from 'obsidian';
import { NoteUnreadable } from '../../app/ports';
import { addTag } from '../../app/tag-note';

/** Adds a tag to the properties of a note. Rejects with a `NoteUnreadable` where the note is gone or its YAML is broken. */
export async function addTagTo(app: App, path: string, tag: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new NoteUnreadable(path, 'There is no such note in the vault any more.');
  try {
    await app.fileManager.processFrontMatter(file, (frontMatter: Record<string, unknown>) => { addTag(frontMatter, tag); });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NoteUnreadable(path, `Its properties could not be changed; check that they are valid YAML. (${reason})`);
  }
}
