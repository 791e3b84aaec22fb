import type { App } from 'obsidian';
import { makeRubricNote, rubricDesk } from '../../app/rubric';
import type { RubricDesk } from '../../app/rubric';
import { rubricPath } from '../../core/pages/coach-folder';
import { obsidianVault } from './obsidian-vault';
import { openPath } from './open-markdown';
import { rubricNote } from './rubric-note';
import type { RubricNote } from './rubric-note';
import type { SavedSettings } from './saved-settings';

/** What the user wants judged otherwise, in the vault that Obsidian has open. */
export interface VaultRubric extends RubricDesk, Pick<RubricNote, 'watch' | 'listen'> {
  /** Opens the rubric note, and makes it first where there is none. */
  readonly open: () => Promise<void>;
}

/** The rubric of the settings and of the note in the vault, which wins. */
export function vaultRubric(app: App, { current }: Pick<SavedSettings, 'current'>): VaultRubric {
  const note = rubricNote(app, () => current().folder);
  const sources = { vault: obsidianVault(app.vault), path: note.path, settings: current };
  const desk = rubricDesk(sources);
  const remember = (): void => { void desk.rubric(); };
  return {
    ...desk,
    watch: note.watch,
    listen: () => {
      app.workspace.onLayoutReady(remember);
      const ends = [note.listen(), note.watch(remember)];
      return () => { ends.forEach((end) => { end(); }); };
    },
    open: async () => { await openPath(app, await makeRubricNote(sources, rubricPath(current().folder))); },
  };
}
