import type { App } from 'obsidian';
import type { Drafts } from '../../app/ports';

const prefix = 'interview-coach-draft ';

/** Drafts in the local storage of this vault on this device; nothing is synced. */
export function localDrafts(app: App): Drafts {
  return {
    load: (key) => {
      const kept: unknown = app.loadLocalStorage(prefix + key);
      return typeof kept === 'string' ? kept : null;
    },
    keep: (key, text) => {
      try {
        app.saveLocalStorage(prefix + key, text);
      } catch {
        // The store is full: the form goes on without a draft.
      }
    },
  };
}
