import { debriefTemplatePath } from '../../core/pages/coach-folder';
import { isDebriefTemplate, templateNote, usualTemplate } from '../../core/pages/debrief-note-template';
import { NoteUnreadable, type Vault } from '../ports';

/** The template of debriefs in our folder. */
export interface DebriefTemplate {
  /** The user's template; ours where there is none. Rejects with a `NoteUnreadable` where it cannot be read. */
  readonly read: () => Promise<string>;
  /** Makes the template note where none stands, and resolves to its path. Rejects with a `NoteUnreadable` where a note of another sort stands. */
  readonly make: () => Promise<string>;
}

/** `folder` is asked each time. */
export function debriefTemplate(vault: Pick<Vault, 'exists' | 'read' | 'process'>, folder: () => string): DebriefTemplate {
  const path = (): string => debriefTemplatePath(folder());
  const own = async (): Promise<string | null> => {
    const text = (await vault.exists(path())) ? await vault.read(path()) : null;
    return text !== null && isDebriefTemplate(text) ? text : null;
  };
  return {
    read: async () => (await own()) ?? usualTemplate,
    make: async () => {
      await vault.process(path(), (text) => (text === null ? templateNote : null));
      if ((await own()) === null) throw new NoteUnreadable(path(), foreign);
      return path();
    },
  };
}

/** Said of a note of the user that stands where the template belongs. */
const foreign = 'This is a note of yours, and no template of debriefs. Rename it, or put "interview-coach: debrief-template" into its properties.';
