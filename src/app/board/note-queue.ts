import type { BoardPorts } from './board-ports';
import type { NoteShelf } from './note-shelf';
import { readForBoard } from './read-for-board';

/** The notes that wait to be read. */
export interface NoteQueue {
  /** Notes that changed; those that are no interview notes and never were are left out. */
  readonly want: (paths: readonly string[]) => void;
  /** All interview notes; those that are none any more are forgotten. */
  readonly wantAll: () => void;
  /** Reads this one next if it waits. */
  readonly prefer: (path: string) => void;
  readonly isEmpty: () => boolean;
  /** The note that is being read now; null between two. */
  readonly atWork: () => string | null;
  /** Reads the next note onto the shelf; whether a screen should show it, though others wait. */
  readonly readNext: () => Promise<boolean>;
  /** How far this run has come. */
  readonly progress: () => { readonly done: number; readonly total: number };
  /** Whether this run takes so long that a person should see how far it is. */
  readonly isLong: () => boolean;
}

/** After so many notes of a long run the board is drawn anew. */
const drawEvery = 25;

/** While all notes are read the first ones are shown early, after 1, 2, 4, 8 and 16 notes. */
const isEarly = (done: number): boolean => done < drawEvery && Number.isInteger(Math.log2(done));

/** A queue that fills the shelf. */
export function noteQueue(ports: BoardPorts, shelf: NoteShelf): NoteQueue {
  const waiting = new Set<string>();
  const run: { done: number; atWork: string | null; isAnew: boolean; preferred: string | null } = { done: 0, atWork: null, isAnew: false, preferred: null };
  const start = (): void => { if (waiting.size === 0 && run.atWork === null) Object.assign(run, { done: 0, isAnew: false }); };
  const total = (): number => run.done + waiting.size + (run.atWork === null ? 0 : 1);
  return {
    want: (paths) => {
      start();
      for (const path of paths) if (shelf.has(path) || path === run.atWork || ports.notes.isTagged(path)) waiting.add(path);
    },
    wantAll: () => {
      const tagged = ports.notes.tagged();
      const isTagged = new Set(tagged);
      for (const path of shelf.paths()) if (!isTagged.has(path)) shelf.forget(path);
      waiting.clear();
      for (const path of tagged) waiting.add(path);
      Object.assign(run, { done: 0, isAnew: true });
    },
    prefer: (path) => { if (waiting.has(path)) run.preferred = path; },
    isEmpty: () => waiting.size === 0,
    atWork: () => run.atWork,
    readNext: async () => {
      const { preferred } = run;
      const path = preferred !== null && waiting.has(preferred) ? preferred : firstOf(waiting);
      if (path === undefined) return false;
      waiting.delete(path);
      run.atWork = path;
      await readOnto(shelf, ports, path);
      Object.assign(run, { atWork: null, done: run.done + 1, preferred: run.preferred === path ? null : run.preferred });
      return waiting.size === 0 || path === preferred || run.done % drawEvery === 0 || (run.isAnew && isEarly(run.done));
    },
    progress: () => ({ done: run.done, total: total() }),
    isLong: () => run.isAnew || total() > drawEvery,
  };
}

async function readOnto(shelf: NoteShelf, ports: BoardPorts, path: string): Promise<void> {
  const read = ports.notes.isTagged(path) ? await readForBoard(ports, path) : null;
  const isNone = read === null || (read.review === null && read.problems.length === 0) || !ports.notes.isTagged(path);
  if (isNone) shelf.forget(path);
  else shelf.put(path, read);
}

function firstOf(paths: ReadonlySet<string>): string | undefined {
  for (const path of paths) return path;
  return undefined;
}
