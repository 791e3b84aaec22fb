import { areaKey } from '../../core/critique/area-state';
import type { PracticeRating } from '../../core/critique/practice-rating';
import { parseLog, type LogEvent, type PractisedEvent } from '../../core/pages/log-page';
import { areaEvent, areaStatesIn, type AreaChange } from '../area-states';
import type { AreaRow } from '../board/coach-board';
import { practisedEvent, type PracticeLog } from '../practice-log';

export interface Rating {
  /** Id of the item. */
  readonly item: string;
  readonly rating: PracticeRating;
  /** The areas of the item that the person has not begun on. */
  readonly open: readonly Pick<AreaRow, 'kind' | 'name'>[];
  readonly today: () => string;
}

/** Writes a practice down and moves the areas from open to working; resolves to what takes exactly that back. Rejects with a `NoteUnreadable`. */
export async function rateItem(log: PracticeLog, { item, rating, open, today }: Rating): Promise<() => Promise<void>> {
  let written: PractisedEvent | null = null;
  let moved: readonly AreaChange[] = [];
  await log.add((text) => {
    const date = today();
    written = practisedEvent(text, { item, date, rating });
    moved = open.map(({ kind, name }): AreaChange => ({ area: kind, name, state: 'working', date })).filter(isToMove(text));
    return [written, ...moved.map((change) => areaEvent(text, change))];
  });
  return () => log.add((text) => (written === null ? [] : takenBack(text, { practised: written, moved, today: today() })));
}

/** An area on which the person began meanwhile, or that was set aside, stays as it is. */
function isToMove(log: string): (change: AreaChange) => boolean {
  const states = areaStatesIn(log);
  return ({ area, name }) => !['working', 'dismissed'].includes(states.get(areaKey({ kind: area, name }))?.state ?? 'open');
}

interface TakenBack {
  readonly practised: PractisedEvent;
  readonly moved: readonly AreaChange[];
  readonly today: string;
}

/** Nothing where it was taken back before; an area that was set otherwise since stays so. */
function takenBack(log: string, { practised: { item, date, nth }, moved, today }: TakenBack): readonly LogEvent[] {
  const isBack = parseLog(log).some((event) => event.kind === 'unpractised' && event.item === item && event.date === date && event.nth === nth);
  if (isBack) return [];
  const states = areaStatesIn(log);
  const working = moved.filter(({ area, name }) => states.get(areaKey({ kind: area, name }))?.state === 'working');
  return [{ kind: 'unpractised', item, date, nth }, ...working.map((change) => areaEvent(log, { ...change, state: 'open', date: today > date ? today : date }))];
}
