import { areaKey, areaStates, type AreaKind, type AreaState, type AreaStateSet } from '../core/critique/area-state';
import { parseLog, type AreaEvent, type LogEvent } from '../core/pages/log-page';

/** What a person wants to set of an area. */
export interface AreaChange {
  readonly area: AreaKind;
  readonly name: string;
  readonly state: AreaState;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The state of each area by kind and name ("topic message-queues"), as a log tells it. The latest day decides, then the later change of
 * that day; of two made apart on one day, as on two devices, dismissed holds before resolved, working and open. The order of the lines never matters.
 */
export function areaStatesIn(log: string): ReadonlyMap<string, AreaStateSet> {
  return areaStatesOf(parseLog(log));
}

/** As above, of the events of a log. */
export function areaStatesOf(events: readonly LogEvent[]): ReadonlyMap<string, AreaStateSet> {
  const held = new Map<string, AreaEvent>();
  for (const event of areaEventsOf(events)) {
    const key = areaKey({ kind: event.area, name: event.name });
    const before = held.get(key);
    if (before === undefined || isLater(event, before)) held.set(key, event);
  }
  return new Map([...held].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, { state, date }]) => [key, { state, date }]));
}

/** The event for a change, numbered so that it holds over those of the same day that the log has already. */
export function areaEvent(log: readonly LogEvent[], change: AreaChange): AreaEvent {
  const sameDay = areaEventsOf(log).filter(({ area, name, date }) => area === change.area && name === change.name && date === change.date);
  return { kind: 'area', ...change, nth: sameDay.reduce((most, { nth }) => Math.max(most, nth), 0) + 1 };
}

function areaEventsOf(events: readonly LogEvent[]): readonly AreaEvent[] {
  return events.flatMap((event) => (event.kind === 'area' ? [event] : []));
}

function isLater(one: AreaEvent, other: AreaEvent): boolean {
  if (one.date !== other.date) return one.date > other.date;
  if (one.nth !== other.nth) return one.nth > other.nth;
  return areaStates.indexOf(one.state) > areaStates.indexOf(other.state);
}
