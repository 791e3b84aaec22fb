import { readSettings, settingsToSave } from '../../app/settings';
import type { ReadSettings, Settings } from '../../app/settings';

export interface SavedSettings {
  readonly current: () => Settings;
  readonly change: (settings: Settings) => Promise<void>;
  /** Reads data.json again, as after a sync. */
  readonly reload: () => Promise<ReadSettings>;
  /** Calls back after each change; the function returned ends it. */
  readonly watch: (changed: () => void) => () => void;
}

export interface DataFile {
  readonly load: () => Promise<unknown>;
  readonly save: (data: unknown) => Promise<void>;
}

/** Adds a name to those that are the user's own. */
export async function learnName({ current, change }: SavedSettings, name: string): Promise<void> {
  const settings = current();
  if (!settings.myNames.includes(name)) await change({ ...settings, myNames: [...settings.myNames, name] });
}

/** The settings in the plugin's data file. Keys that this version does not know stay in it. */
export function savedSettings(file: DataFile): SavedSettings {
  const watchers = new Set<() => void>();
  const state = { settings: readSettings(null).settings };
  const take = (settings: Settings): void => {
    const changed = JSON.stringify(settings) !== JSON.stringify(state.settings);
    state.settings = settings;
    if (changed) watchers.forEach((tell) => { tell(); });
  };
  return {
    current: () => state.settings,
    change: async (settings) => {
      take(settings);
      await file.save(settingsToSave(await loadOrNothing(file), settings));
    },
    reload: async () => {
      const read = readSettings(await loadOrNothing(file));
      take(read.settings);
      return read;
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => { watchers.delete(changed); };
    },
  };
}

/** A data file that is no JSON is as one of an unknown shape. */
async function loadOrNothing(file: DataFile): Promise<unknown> {
  try {
    return await file.load();
  } catch {
    return 'unreadable';
  }
}
