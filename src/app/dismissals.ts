import { keyOf, type Dismissal, type Dismissed } from '../core/critique/dismissals';
import { logPath } from '../core/pages/coach-folder';
import { appendToLog, isLogOfOurs, parseLog, type DismissalEvent } from '../core/pages/log-page';
import { rewriteOurFile } from './our-file';
import { NoteUnreadable, type Vault } from './ports';

/** What the writer called no problem, as the practice log tells it. */
export interface Dismissals {
  /** Those that hold, the latest first. None where there is no log; rejects with a `NoteUnreadable` where it cannot be read. */
  readonly list: () => Promise<readonly Dismissal[]>;
  /** Their keys; none where the log cannot be read, for a review must not fail of it. */
  readonly keys: () => Promise<Dismissed>;
  /** Adds a line to the log; rejects with a `NoteUnreadable` where the log cannot be written. */
  readonly set: (dismissal: Dismissal, change: Pick<DismissalEvent, 'kind' | 'date'>) => Promise<void>;
}

/** Reads and writes the dismissals in the log of our folder. The text of the log is parsed again only when it changed. */
export function dismissalsIn(vault: Pick<Vault, 'exists' | 'read' | 'process'>, folder: () => string): Dismissals {
  let known: { readonly text: string; readonly held: ReadonlyMap<string, Dismissal>; readonly keys: Dismissed } = { text: '', held: new Map(), keys: new Set() };
  const read = async (): Promise<typeof known> => {
    const path = logPath(folder());
    const text = (await vault.exists(path)) ? await vault.read(path) : '';
    if (text === known.text) return known;
    const held = heldIn(text);
    known = { text, held, keys: new Set(held.keys()) };
    return known;
  };
  return {
    list: async () => [...(await read()).held.values()].reverse(),
    keys: async () => {
      try {
        return (await read()).keys;
      } catch (error) {
        if (error instanceof NoteUnreadable) return new Set();
        throw error;
      }
    },
    set: async (dismissal, change) => {
      await rewriteOurFile({ vault, path: logPath(folder()), isOurs: isLogOfOurs }, (text) => appendToLog(text, [{ ...change, ...dismissal }]));
    },
  };
}

/** By key, in the order of the log; the last line on the same words decides. */
function heldIn(log: string): ReadonlyMap<string, Dismissal> {
  const held = new Map<string, Dismissal>();
  for (const event of parseLog(log)) {
    if (event.kind === 'same-question' || event.kind === 'area') continue;
    const { rule, about, words } = event;
    const key = keyOf({ rule, about, words });
    held.delete(key);
    if (event.kind === 'not-a-problem') held.set(key, { rule, about, words });
  }
  return held;
}
