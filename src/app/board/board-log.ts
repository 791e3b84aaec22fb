import { keyOf, type Dismissal } from '../../core/critique/dismissals';
import type { Problem } from '../contract';
import { logState, type LogState, type PracticeLog } from '../practice-log';

/** What changed between two readings of the log. */
export interface LogChange {
  readonly dismissed: readonly Dismissal[];
  readonly undone: readonly Dismissal[];
}

/** The log as it was read last. */
export interface BoardLog {
  /** Nothing until it was read, and where it never could be. */
  readonly now: () => LogState;
  readonly problems: () => readonly Problem[];
  readonly outdate: () => void;
  readonly isOutdated: () => boolean;
  /** Reads the log; one that cannot be read keeps what is known and is named under `problems`. */
  readonly recall: () => Promise<LogChange>;
}

/** A log that is still to be read. */
export function boardLog(log: PracticeLog): BoardLog {
  let state = logState('');
  let unreadable: string | null = null;
  let isOutdated = true;
  let [asked, answered] = [0, 0];
  return {
    now: () => state,
    problems: () => [...(unreadable === null ? [] : [unreadable]), ...state.problems.map(inWords)].map((message) => ({ path: log.path(), message })),
    outdate: () => { isOutdated = true; },
    isOutdated: () => isOutdated,
    recall: async () => {
      isOutdated = false;
      asked += 1;
      const turn = asked;
      const found = await log.read().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      if (turn < answered) return nothing;
      answered = turn;
      unreadable = typeof found === 'string' ? found : null;
      const before = state;
      state = typeof found === 'string' ? before : found;
      return changeFrom(before, state);
    },
  };
}

const nothing: LogChange = { dismissed: [], undone: [] };

function changeFrom(before: LogState, after: LogState): LogChange {
  return { dismissed: without(after.dismissed, before.dismissed), undone: without(before.dismissed, after.dismissed) };
}

function without(all: readonly Dismissal[], known: readonly Dismissal[]): readonly Dismissal[] {
  const keys = new Set(known.map(keyOf));
  return all.filter((each) => !keys.has(keyOf(each)));
}

const MOST_CHARACTERS = 80;

function inWords({ line, words }: LogState['problems'][number]): string {
  return `Line ${String(line)} of the log cannot be read and is left out: "${words.slice(0, MOST_CHARACTERS)}${words.length > MOST_CHARACTERS ? ' …' : ''}"`;
}
