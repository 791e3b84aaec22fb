/** A question that goes on under a new id from a day on. */
export interface Continued {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly id: string;
  readonly was: string;
}

/**
 * Finds the id under which a question goes on now; its own where it was never changed. Of several changes of one id the latest holds. Where ids
 * lead in a circle, as after a note was renamed and renamed back, the latest change of the circle tells. The order of the changes never matters.
 */
export function heirs(changes: Iterable<Continued>): (id: string) => string {
  const next = latestChanges(changes);
  const known = new Map<string, string>();
  return (id) => {
    const path = new Set<string>();
    let at = id;
    while (!known.has(at) && !path.has(at) && next.has(at)) {
      path.add(at);
      at = next.get(at)?.id ?? at;
    }
    const heir = known.get(at) ?? (path.has(at) ? endOfCircle(next, at) : at);
    for (const each of path) known.set(each, heir);
    return heir;
  };
}

function latestChanges(changes: Iterable<Continued>): ReadonlyMap<string, Continued> {
  const next = new Map<string, Continued>();
  for (const change of changes) {
    const before = next.get(change.was);
    if (change.id !== change.was && (before === undefined || isLater(change, before))) next.set(change.was, change);
  }
  return next;
}

/** Where the latest change of the circle leads, which `start` stands on. */
function endOfCircle(next: ReadonlyMap<string, Continued>, start: string): string {
  let last = next.get(start);
  for (let at = last; at !== undefined && at.id !== start;) {
    at = next.get(at.id);
    if (at !== undefined && last !== undefined && isLater(at, last)) last = at;
  }
  return last?.id ?? start;
}

function isLater(one: Continued, other: Continued): boolean {
  return one.date === other.date ? one.id < other.id : one.date > other.date;
}
