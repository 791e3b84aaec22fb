import type { PartName } from './interview-note';
import type { Named } from './star-names';

interface AnyLabel {
  readonly part: PartName | null;
  readonly letter: boolean;
  readonly beside: Named['beside'];
}

/** A label that is a part only beside others, and where it stands. */
export interface BesideOthers {
  readonly label: AnyLabel;
  /** The parts that this story has told above. */
  readonly seen: ReadonlySet<PartName>;
  /** The two labels that follow. */
  readonly next: readonly AnyLabel[];
  /** Whether the next label stands in a line below. */
  readonly isBelow: boolean;
  /** Whether the note labels an action anywhere, so that a "Solution" is one. */
  readonly acted: boolean;
}

/**
 * The part that a label is beside others: `Problem` opens a story with an action below, or is the task of one that has a
 * situation; `Obstacle` is only the latter; `Solution` is the action after either. Null where it is none.
 */
export function besidePart({ label: { beside, letter }, seen, next: [next, afterNext], isBelow, acted }: BesideOthers): PartName | null {
  const underway = seen.has('situation') && !seen.has('action') && !seen.has('result');
  if (beside === 'acting') return underway && acted ? 'action' : null;
  if (underway) return seen.has('task') ? null : 'task';
  const free = seen.size === 0 || seen.has('result') || seen.has('learning');
  if (beside !== 'opener' || !free || next === undefined) return null;
  if (letter) return next.letter && next.part === 'action' && afterNext?.letter === true && afterNext.part === 'result' ? 'situation' : null;
  const acts = next.part === 'task' || (next.part === 'action' && (next.beside === null || acted));
  return acts && (isBelow || afterNext?.part === 'result') ? 'situation' : null;
}
