/** A question that may be practised. */
export interface Waiting {
  /** Day it is to come again, `YYYY-MM-DD`; null where it was never practised. */
  readonly due: string | null;
  readonly isFollowUp: boolean;
  /** Whether an interviewer waited for an answer that never came. */
  readonly isUnanswered: boolean;
}

export interface QueueWanted {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly limit: number;
  /** Whether those that are not due yet come too, last. */
  readonly ahead: boolean;
}

/**
 * What to practise now, at most `limit`: what is due, the longest overdue first, then follow-ups that were left unanswered, then main
 * questions that were, then the others. Equals stay in the order given.
 */
export function practiceQueue<W extends Waiting>(waiting: readonly W[], { today, limit, ahead }: QueueWanted): readonly W[] {
  const placed = waiting.map((each) => ({ each, shelf: shelfOf(each, today) })).filter(({ shelf }) => ahead || shelf !== AHEAD);
  return placed.sort((a, b) => a.shelf - b.shelf || byDue(a.each, b.each)).slice(0, limit).map(({ each }) => each);
}

/** Whether an item comes again today, or should have come before. */
export function isDue({ due }: Pick<Waiting, 'due'>, today: string): boolean {
  return due !== null && due <= today;
}

/** The last shelf. */
const AHEAD = 4;

function shelfOf(each: Waiting, today: string): number {
  if (each.due !== null) return isDue(each, today) ? 0 : AHEAD;
  if (!each.isUnanswered) return 3;
  return each.isFollowUp ? 1 : 2;
}

function byDue({ due: one }: Waiting, { due: other }: Waiting): number {
  return one === null || other === null || one === other ? 0 : one < other ? -1 : 1;
}
