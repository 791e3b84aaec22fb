import type { AreaStateSet } from '../core/critique/area-state';
import type { Dismissal } from '../core/critique/dismissals';
import { practiceRatings, type PracticeRating } from '../core/critique/practice-rating';
import { logPath } from '../core/pages/coach-folder';
import { appendToLog, isLogOfOurs, logProblems, parseLog, type LogEvent, type LogProblem, type PracticeAt, type PractisedEvent } from '../core/pages/log-page';
import { heirs } from '../core/practice/schedule-heirs';
import { areaStatesOf } from './area-states';
import { byText } from './by-text';
import { dismissedIn } from './dismissals';
import { rewriteOurFile } from './our-file';
import { parsedLog } from './parsed-log';
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
  /** The words of a question as it was last practised, by the id under which that was noted; only lines that carry words tell. */
  readonly words: ReadonlyMap<string, string>;
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
  /** Adds events at the end; `make` gets those of the log as it is at that moment. Rejects with a `NoteUnreadable` where it cannot be written. */
  readonly add: (make: (log: readonly LogEvent[]) => readonly LogEvent[]) => Promise<void>;
}

/** The practice log in our folder. The text is read anew each time, and parsed again only when it changed. */
export function practiceLog(vault: Pick<Vault, 'exists' | 'read' | 'process'>, folder: () => string): PracticeLog {
  const eventsIn = parsedLog();
  let known: { readonly text: string; readonly state: LogState } = { text: '', state: logState('') };
  const path = (): string => logPath(folder());
  return {
    path,
    read: async () => {
      const text = (await vault.exists(path())) ? await vault.read(path()) : '';
      if (text !== known.text) known = { text, state: stateOf(text, eventsIn(text)) };
      return known.state;
    },
    add: async (make) => {
      await rewriteOurFile({ vault, path: path(), isOurs: isLogOfOurs }, (text) => {
        const events = make(eventsIn(text ?? ''));
        return events.length === 0 ? null : appendToLog(text, events);
      });
    },
  };
}

/** What a log says: merged line by line in any order, with lines once or twice, it says the same but for the numbers of the lines in `problems`. */
export function logState(log: string): LogState {
  return stateOf(log, parseLog(log));
}

function stateOf(log: string, events: readonly LogEvent[]): LogState {
  const idNow = heirs(events.flatMap((event) => (event.kind === 'same-question' ? [event] : [])));
  const practised = practisedIn(events, idNow);
  return { practised, idNow, words: wordsIn(events), areas: areaStatesOf(events), dismissed: dismissedIn(events), problems: logProblems(log) };
}

/** The event of a practice, numbered so that it stands beside those of the same day that the log has already, also those that were taken back. */
export function practisedEvent(log: readonly LogEvent[], practised: Omit<PractisedEvent, 'kind' | 'nth'>): PractisedEvent {
  const { item, date } = practised;
  const nth = log.reduce((most, event) => (isPractice(event) && event.item === item && event.date === date ? Math.max(most, event.nth) : most), 0) + 1;
  return { kind: 'practised', ...practised, nth };
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

/** Of two lines of one day and number, the words that come last by text, so that the order of the lines never matters. */
function wordsIn(events: readonly LogEvent[]): ReadonlyMap<string, string> {
  const last = new Map<string, PractisedEvent & { readonly words: string }>();
  for (const event of events) {
    if (event.kind !== 'practised' || event.words === undefined) continue;
    const [said, before] = [{ ...event, words: event.words }, last.get(event.item)];
    if (before === undefined || (byText(before.date, said.date) || before.nth - said.nth || byText(before.words, said.words)) < 0) last.set(event.item, said);
  }
  return new Map([...last].sort(([a], [b]) => byText(a, b)).map(([item, { words }]) => [item, words]));
}

function isWorse({ rating }: PractisedEvent, other: PractisedEvent | undefined): boolean {
  return other === undefined || practiceRatings.indexOf(rating) < practiceRatings.indexOf(other.rating);
}

function practiceKey({ date, item, nth }: PracticeAt): string {
  return `${date} ${String(nth)} ${item}`;
}
