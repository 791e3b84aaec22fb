import type { Problem } from '../contract';
import type { BoardLog } from './board-log';
import type { CoachBoard } from './coach-board';
import type { Compared } from './compare-notes';
import { keepSame } from './keep-same';
import type { NoteQueue } from './note-queue';
import type { NoteShelf } from './note-shelf';

/** All that a board is drawn from. */
export interface ToDraw {
  readonly shelf: NoteShelf;
  readonly queue: NoteQueue;
  readonly log: BoardLog;
  /** Null until all notes were compared once. */
  readonly compared: Compared | null;
  readonly ofRubric: readonly Problem[];
  /** Why the notes could not be compared; null where they could. */
  readonly failure: Error | null;
}

/** The board as it is now; the one before where it is the same. */
export function drawnBoard(given: ToDraw, before: CoachBoard | null): CoachBoard {
  const { shelf, log, compared } = given;
  const board: CoachBoard = {
    reading: keepSame(before?.reading, readingOf(given)),
    read: shelf.reviews().length,
    areas: compared?.areas ?? nothing.areas,
    tooFew: compared?.tooFew ?? nothing.tooFew,
    notes: keepSame(before?.notes, shelf.spots()),
    coverage: compared?.coverage ?? nothing.coverage,
    practice: compared?.practice ?? nothing.practice,
    problems: keepSame(before?.problems, problemsOf(given)),
    dismissed: keepSame(before?.dismissed, log.now().dismissed),
  };
  return before !== null && isSame(before, board) ? before : board;
}

const nothing: Pick<CoachBoard, 'areas' | 'tooFew' | 'coverage' | 'practice'> = {
  areas: [], tooFew: [], coverage: { stories: [], rows: [], assigned: [] }, practice: { due: 0, fresh: 0, doneToday: 0, streak: 0 },
};

/** A few notes that changed are read before anybody sees that they are, but for the very first. */
function readingOf({ shelf, queue, compared, failure }: ToDraw): CoachBoard['reading'] {
  const progress = queue.progress();
  const isNew = compared === null || (compared.reviews.length === 0 && shelf.reviews().length > 0);
  const isFirst = isNew && failure === null && progress.total > 0;
  return isFirst || (progress.done < progress.total && queue.isLong()) ? progress : null;
}

function problemsOf({ shelf, log, ofRubric, failure }: ToDraw): readonly Problem[] {
  const ofCoach = failure === null ? [] : [{ path: '', message: `The notes could not be compared: ${failure.message}` }];
  return [...ofRubric, ...log.problems(), ...ofCoach, ...shelf.problems()];
}

function isSame(one: CoachBoard, other: CoachBoard): boolean {
  return (Object.keys(other) as (keyof CoachBoard)[]).every((name) => Object.is(one[name], other[name]));
}
