import { areaKey } from '../../core/critique/area-state';
import type { PracticeRating } from '../../core/critique/practice-rating';
import type { LogEvent, PractisedEvent } from '../../core/pages/log-page';
import { areaEvent, areaStatesOf, type AreaChange } from '../area-states';
import type { AreaRow } from '../board/coach-board';
import { practisedEvent, type PracticeLog } from '../practice-log';

export interface Rating {
  /** Id of the item. */
  readonly item: string;
  /** Of the question. */
  readonly words: string;
  readonly rating: PracticeRating;
  /** The areas of the item that the person has not begun on. */
  readonly open: readonly Pick<AreaRow, 'kind' | 'name'>[];
  readonly today: () => string;
}

/** Writes a practice down and moves the areas from open to working; resolves to what takes exactly that back. Rejects with a `NoteUnreadable`. */
export async function rateItem(log: PracticeLog, { item, words, rating, open, today }: Rating): Promise<() => Promise<void>> {
  let written: PractisedEvent | null = null;
  let moved: readonly AreaChange[] = [];
  await log.add((events) => {
    const date = today();
    written = practisedEvent(events, { item, date, rating, words });
    moved = open.map(({ kind, name }): AreaChange => ({ area: kind, name, state: 'working', date })).filter(isToMove(events));
    return [written, ...moved.map((change) => areaEvent(events, change))];
  });
  return () => log.add((events) => (written === null ? [] : takenBack(events, { practised: written, moved, today: today() })));
}

/** An area on which the person began meanwhile, or that was set aside, stays as it is. */
function isToMove(log: readonly LogEvent[]): (change: AreaChange) => boolean {
  const states = areaStatesOf(log);
  return ({ area, name }) => !['working', 'dismissed'].includes(states.get(areaKey({ kind: area, name }))?.state ?? 'open');
}

interface TakenBack {
  readonly practised: PractisedEvent;
  readonly moved: readonly AreaChange[];
  readonly today: string;
}

/** Nothing where it was taken back before; an area that was set otherwise since stays so. */
function takenBack(log: readonly LogEvent[], { practised: { item, date, nth }, moved, today }: TakenBack): readonly LogEvent[] {
  const isBack = log.some((event) => event.kind === 'unpractised' && event.item === item && event.date === date && event.nth === nth);
  if (isBack) return [];
  const states = areaStatesOf(log);
  const working = moved.filter(({ area, name }) => states.get(areaKey({ kind: area, name }))?.state === 'working');
  return [{ kind: 'unpractised', item, date, nth }, ...working.map((change) => areaEvent(log, { ...change, state: 'open', date: today > date ? today : date }))];
}
