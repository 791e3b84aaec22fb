import { analyzeText } from './analyze-notes';
import { keyOf, type Dismissal } from '../core/critique/dismissals';
import type { Problem } from './contract';
import type { Dismissals } from './dismissals';
import type { DismissalEvent } from '../core/pages/log-page';
import { NoteUnreadable } from './ports';
import type { Critic, ParseYaml, Reader, Vault } from './ports';
import { weakSpots } from './weak-spots';
import type { NoteSpots } from './weak-spots';

/** What the app's own index knows of interview notes; asking it reads no file. */
export interface InterviewNotes {
  /** Sorted paths. */
  readonly tagged: () => readonly string[];
  readonly isTagged: (path: string) => boolean;
  /** Calls back, in batches, with the paths whose text, tags or name changed; the function returned ends it. */
  readonly watch: (changed: (paths: readonly string[]) => void) => () => void;
}

export interface SpotBoard {
  /** Null once every note has been read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** By path; notes without a spot are left out. */
  readonly notes: readonly NoteSpots[];
  /** How many interview notes there are. */
  readonly read: number;
  readonly problems: readonly Problem[];
  /** What the writer called no problem, the latest first. */
  readonly dismissed: readonly Dismissal[];
}

export interface FollowPorts {
  readonly vault: Vault;
  readonly parseYaml: ParseYaml;
  readonly reader: () => Reader;
  readonly critic: () => Critic;
  readonly notes: InterviewNotes;
  readonly tag: () => string;
  readonly dismissals: Dismissals;
  /** What of the rubric cannot be used; left out, there is none. */
  readonly rubricProblems?: () => Promise<readonly Problem[]>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Resolves when the next note may be read; false to end the work. */
  readonly breathe: () => Promise<boolean>;
}

export interface Following {
  /** Reads every note anew, as after a change of the settings. */
  readonly again: () => void;
  /** Silences a rule on these words, at once and for good; rejects with a `NoteUnreadable` where that cannot be written down. */
  readonly dismiss: (dismissal: Dismissal) => Promise<void>;
  /** Lets the rule speak again. Rejects as above. */
  readonly undo: (dismissal: Dismissal) => Promise<void>;
  readonly stop: () => void;
}

/** After so many notes of a long run the board is drawn anew. */
const drawEvery = 25;

/** While all notes are read the first ones are shown early, after 1, 2, 4, 8 and 16 notes. */
const isEarly = (done: number): boolean => done < drawEvery && Number.isInteger(Math.log2(done));

/** Keeps a board of weak spots true to the vault: reads every interview note once, then those that change. */
export function followSpots(ports: FollowPorts, draw: (board: SpotBoard) => void): Following {
  const board = newBoard(ports);
  const waiting = new Set<string>();
  const state = { running: false, stopped: false, anew: false, done: 0, atWork: 0 };
  const show = (): void => {
    if (!state.stopped) draw(board.snapshot(state.running ? { done: state.done, total: state.done + state.atWork + waiting.size } : null));
  };
  const drain = async (): Promise<void> => {
    for (const path of waiting) {
      waiting.delete(path);
      state.atWork = 1;
      await board.read(path);
      Object.assign(state, { done: state.done + 1, atWork: 0 });
      if (waiting.size > 0 && (state.done % drawEvery === 0 || (state.anew && isEarly(state.done)))) show();
      if (state.stopped || !(await ports.breathe())) return;
    }
  };
  const want = (paths: readonly string[]): void => {
    for (const path of paths) waiting.add(path);
    if (state.running || state.stopped) return;
    Object.assign(state, { running: true, done: 0 });
    void drain().finally(() => { Object.assign(state, { running: false, anew: false }); show(); });
  };
  const again = (): void => {
    board.clear();
    Object.assign(state, { anew: true, done: 0 });
    want(ports.notes.tagged());
    show();
    void board.recall().then((changed) => { if (changed) show(); });
  };
  const write = async (kind: DismissalEvent['kind'], dismissal: Dismissal): Promise<void> => {
    await ports.dismissals.set(dismissal, { kind, date: ports.today() });
    if (kind === 'a-problem-again') { again(); return; }
    board.silence(dismissal);
    await board.recall();
    show();
  };
  const unwatch = ports.notes.watch(want);
  again();
  return {
    again,
    dismiss: (dismissal) => write('not-a-problem', dismissal),
    undo: (dismissal) => write('a-problem-again', dismissal),
    stop: () => { state.stopped = true; unwatch(); },
  };
}

interface Board {
  readonly read: (path: string) => Promise<void>;
  readonly clear: () => void;
  /** Drops every spot that a dismissal silences. */
  readonly silence: (dismissal: Dismissal) => void;
  /** Takes the dismissals from the log, none where it cannot be read; whether that changes the list. */
  readonly recall: () => Promise<boolean>;
  readonly snapshot: (reading: SpotBoard['reading']) => SpotBoard;
}

function newBoard(ports: FollowPorts): Board {
  const spots = new Map<string, NoteSpots>();
  const problems = new Map<string, readonly string[]>();
  let dismissed: readonly Dismissal[] = [];
  let ofRubric: readonly Problem[] = [];
  const forget = (path: string): void => {
    spots.delete(path);
    problems.delete(path);
  };
  return {
    read: async (path) => {
      const found = ports.notes.isTagged(path) ? await readSpots(ports, path) : null;
      forget(path);
      if (found === null || !ports.notes.isTagged(path)) return;
      if (found.spots !== null) spots.set(path, found.spots);
      if (found.problems.length > 0) problems.set(path, found.problems);
    },
    clear: () => {
      spots.clear();
      problems.clear();
    },
    silence: (dismissal) => {
      const key = keyOf(dismissal);
      for (const [path, note] of spots) spots.set(path, { ...note, spots: note.spots.filter((spot) => spot.dismissal === null || keyOf(spot.dismissal) !== key) });
    },
    recall: async () => {
      const before = dismissed;
      dismissed = await ports.dismissals.list().catch(() => []);
      ofRubric = await ports.rubricProblems?.().catch(() => []) ?? [];
      return before.length > 0 || dismissed.length > 0;
    },
    snapshot: (reading) => ({
      reading,
      notes: [...spots.values()].filter(({ spots: list }) => list.length > 0).sort((a, b) => (a.path < b.path ? -1 : 1)),
      read: spots.size,
      problems: [...ofRubric, ...[...problems].flatMap(([path, messages]) => messages.map((message) => ({ path, message })))],
      dismissed,
    }),
  };
}

interface Found {
  readonly spots: NoteSpots | null;
  readonly problems: readonly string[];
}

/** Null for a note that is none of ours to read; a note that cannot be read never stops the others. */
async function readSpots(ports: FollowPorts, path: string): Promise<Found | null> {
  try {
    const text = await ports.vault.read(path);
    const coach = { parseYaml: ports.parseYaml, reader: ports.reader(), critic: ports.critic() };
    const result = await analyzeText(coach, { path, text, tag: ports.tag() });
    return result === null ? null : { spots: weakSpots(result.review, text), problems: result.problems };
  } catch (error) {
    if (error instanceof NoteUnreadable) return { spots: null, problems: [error.message] };
    return { spots: null, problems: [`The note could not be read: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
