import type { AreaStateSet } from '../core/critique/area-state';
import type { Dismissal } from '../core/critique/dismissals';
import { practiceRatings, type PracticeRating } from '../core/critique/practice-rating';
import { logPath } from '../core/pages/coach-folder';
import { appendToLog, isLogOfOurs, logProblems, parseLog, type LogEvent, type LogProblem, type PracticeAt, type PractisedEvent } from '../core/pages/log-page';
import { heirs } from '../core/practice/schedule-heirs';
import { areaStatesOf } from './area-states';
import { dismissedIn } from './dismissals';
import { rewriteOurFile } from './our-file';
import type { Vault } from './ports';

/** One practice of a question that was not taken back. */
export interface Practised {
  /** Id of the question as it is now: changes of identity are followed. */
  readonly item: string;
  /** Id under which it was noted. */
  readonly noted: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Which practice of the noted id on that day it is, from 1. */
  readonly nth: number;
  readonly rating: PracticeRating;
}

/** What the log says, whatever the order of its lines. */
export interface LogState {
  /** By day, then item, then `nth`; one entry a noted id, day and `nth`, the worse of two ratings. */
  readonly practised: readonly Practised[];
  /** The id under which a question goes on now; its own where it was never changed. */
  readonly idNow: (id: string) => string;
  /** By kind and name ("topic caching"). */
  readonly areas: ReadonlyMap<string, AreaStateSet>;
  /** The latest first. */
  readonly dismissed: readonly Dismissal[];
  /** Lines that were meant as events and are not read. */
  readonly problems: readonly LogProblem[];
}

/** The practice log of the vault. */
export interface PracticeLog {
  readonly path: () => string;
  /** Nothing where there is no log; the same value as long as the text is the same. Rejects with a `NoteUnreadable` where it cannot be read. */
  readonly read: () => Promise<LogState>;
  /** Adds events at the end; `make` gets the log's text as it is at that moment ('' where there is none). Rejects with a `NoteUnreadable` where it cannot be written. */
  readonly add: (make: (log: string) => readonly LogEvent[]) => Promise<void>;
}

/** The practice log in our folder. The text is read anew each time, and parsed again only when it changed. */
export function practiceLog(vault: Pick<Vault, 'exists' | 'read' | 'process'>, folder: () => string): PracticeLog {
  let known: { readonly text: string; readonly state: LogState } = { text: '', state: logState('') };
  const path = (): string => logPath(folder());
  return {
    path,
    read: async () => {
      const text = (await vault.exists(path())) ? await vault.read(path()) : '';
      if (text !== known.text) known = { text, state: logState(text) };
      return known.state;
    },
    add: async (make) => {
      await rewriteOurFile({ vault, path: path(), isOurs: isLogOfOurs }, (text) => {
        const events = make(text ?? '');
        return events.length === 0 ? null : appendToLog(text, events);
      });
    },
  };
}

/** What a log says: merged line by line in any order, with lines once or twice, it says the same but for the numbers of the lines in `problems`. */
export function logState(log: string): LogState {
  const events = parseLog(log);
  const idNow = heirs(events.flatMap((event) => (event.kind === 'same-question' ? [event] : [])));
  return { practised: practisedIn(events, idNow), idNow, areas: areaStatesOf(events), dismissed: dismissedIn(events), problems: logProblems(log) };
}

/** The event of a practice, numbered so that it stands beside those of the same day that the log has already, also those that were taken back. */
export function practisedEvent(log: string, { item, date, rating }: Pick<PractisedEvent, 'item' | 'date' | 'rating'>): PractisedEvent {
  const nth = parseLog(log).reduce((most, event) => (isPractice(event) && event.item === item && event.date === date ? Math.max(most, event.nth) : most), 0) + 1;
  return { kind: 'practised', item, date, rating, nth };
}

function isPractice(event: LogEvent): event is Extract<LogEvent, PracticeAt> {
  return event.kind === 'practised' || event.kind === 'unpractised';
}

function practisedIn(events: readonly LogEvent[], idNow: (id: string) => string): readonly Practised[] {
  const held = new Map<string, PractisedEvent>();
  for (const event of events) if (event.kind === 'practised' && isWorse(event, held.get(practiceKey(event)))) held.set(practiceKey(event), event);
  for (const event of events) if (event.kind === 'unpractised') held.delete(practiceKey(event));
  const practised = [...held.values()].map(({ item, date, nth, rating }) => ({ item: idNow(item), noted: item, date, nth, rating }));
  return practised.sort((a, b) => byText(a.date, b.date) || byText(a.item, b.item) || a.nth - b.nth || byText(a.noted, b.noted));
}

function isWorse({ rating }: PractisedEvent, other: PractisedEvent | undefined): boolean {
  return other === undefined || practiceRatings.indexOf(rating) < practiceRatings.indexOf(other.rating);
}

function practiceKey({ date, item, nth }: PracticeAt): string {
  return `${date} ${String(nth)} ${item}`;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
