import { keyOf, type Dismissal, type Dismissed } from '../core/critique/dismissals';
import { logPath } from '../core/pages/coach-folder';
import { appendToLog, isLogOfOurs, type DismissalEvent, type LogEvent } from '../core/pages/log-page';
import { byText } from './by-text';
import { rewriteOurFile } from './our-file';
import { parsedLog } from './parsed-log';
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
  const eventsIn = parsedLog();
  let known: { readonly text: string; readonly held: readonly Dismissal[]; readonly keys: Dismissed } = { text: '', held: [], keys: new Set() };
  const read = async (): Promise<typeof known> => {
    const path = logPath(folder());
    const text = (await vault.exists(path)) ? await vault.read(path) : '';
    if (text === known.text) return known;
    const held = dismissedIn(eventsIn(text));
    known = { text, held, keys: new Set(held.map(keyOf)) };
    return known;
  };
  return {
    list: async () => (await read()).held,
    keys: async () => {
      try {
        return (await read()).keys;
      } catch (error) {
        if (error instanceof NoteUnreadable) return new Set();
        throw error;
      }
    },
    set: async (dismissal, change) => {
      await rewriteOurFile({ vault, path: logPath(folder()), isOurs: isLogOfOurs }, (text) => appendToLog(text, [dismissalEvent(eventsIn(text ?? ''), dismissal, change)]));
    },
  };
}

/** Those that hold, the latest first, by day and number; of two changes on the same words made apart, the one that shows the finding again holds. The order of the events never matters. */
export function dismissedIn(events: readonly LogEvent[]): readonly Dismissal[] {
  const last = new Map<string, DismissalEvent>();
  for (const event of dismissalsOf(events)) {
    const key = keyOf(event);
    const before = last.get(key);
    if (before === undefined || byTime(before, event) < 0) last.set(key, event);
  }
  const held = [...last.values()].filter(({ kind }) => kind === 'not-a-problem').sort((a, b) => byTime(b, a));
  return held.map(({ rule, about, words }) => ({ rule, about, words }));
}

/** The event for a change, numbered so that it holds over those of the same day that the log has already. */
function dismissalEvent(log: readonly LogEvent[], dismissal: Dismissal, change: Pick<DismissalEvent, 'kind' | 'date'>): DismissalEvent {
  const { rule, about, words } = dismissal;
  const sameDay = dismissalsOf(log).filter(({ date }) => date === change.date);
  return { ...change, rule, about, words, nth: sameDay.reduce((most, { nth }) => Math.max(most, nth), 0) + 1 };
}

function dismissalsOf(events: readonly LogEvent[]): readonly DismissalEvent[] {
  return events.flatMap((event) => (event.kind === 'not-a-problem' || event.kind === 'a-problem-again' ? [event] : []));
}

/** Where all else is equal, by the words as written, so that the order is the same on every device. */
function byTime(one: DismissalEvent, other: DismissalEvent): number {
  return byText(one.date, other.date) || one.nth - other.nth || byText(other.kind, one.kind) || byText(writtenOut(one), writtenOut(other));
}

function writtenOut({ rule, about, words }: Dismissal): string {
  return [rule, about, words].join('|');
}
