/** A pair that may be made, and how good it is: more than 0. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly worth: number;
}

/**
 * As many pairs as can be made so that nobody stands in two, and of all ways to make so many the one worth most; in the order of
 * the lefts given. One path after the other is found by which one more left gets a partner at the least loss, others changing theirs
 * (successive augmenting paths; Ahuja, Magnanti, Orlin 1993, chapter 12): paths x lefts x pairs steps, for some hundred pairs. Yields after each path.
 */
export function* bestPairs(pairs: readonly Pair[]): Generator<void, readonly Pair[]> {
  const byLeft = new Map<string, Pair[]>();
  for (const pair of pairs) byLeft.set(pair.left, [...(byLeft.get(pair.left) ?? []), pair]);
  const made = new Map<string, Pair>();
  for (let path = bestPath(byLeft, made); path.length > 0; path = bestPath(byLeft, made)) {
    for (const pair of path) made.set(pair.right, pair);
    yield;
  }
  const partner = new Map([...made.values()].map((pair) => [pair.left, pair]));
  return [...byLeft.keys()].flatMap((left) => partner.get(left) ?? []);
}

/** How a right is reached: by its pair with a left, which gives up the right it had. */
interface Reached {
  readonly pair: Pair;
  /** What all pairs are worth more than before, if the path ends here. */
  readonly gain: number;
}

/** The new pairs of the path that gains most; empty where no left can get a partner any more. */
function bestPath(byLeft: ReadonlyMap<string, readonly Pair[]>, made: ReadonlyMap<string, Pair>): readonly Pair[] {
  const held = new Map([...made.values()].map((pair) => [pair.left, pair]));
  const reached = new Map<string, Reached>();
  let open = [...byLeft.keys()].filter((left) => !held.has(left));
  for (let round = 0; open.length > 0 && round <= byLeft.size; round++) {
    const changed = new Set<string>();
    for (const left of open) for (const right of reachFrom(left, byLeft, { held, reached })) changed.add(right);
    open = [...changed].flatMap((right) => made.get(right)?.left ?? []);
  }
  const ends = [...reached].filter(([right]) => !made.has(right)).sort(([, a], [, b]) => b.gain - a.gain);
  return ends[0] === undefined ? [] : pathTo(ends[0][0], held, reached);
}

interface Search {
  readonly held: ReadonlyMap<string, Pair>;
  readonly reached: Map<string, Reached>;
}

/** The rights that are reached better by way of this left than before. */
function reachFrom(left: string, byLeft: ReadonlyMap<string, readonly Pair[]>, { held, reached }: Search): readonly string[] {
  const given = held.get(left);
  const before = given === undefined ? 0 : (reached.get(given.right)?.gain ?? 0) - given.worth;
  return (byLeft.get(left) ?? []).flatMap((pair) => {
    const gain = before + pair.worth;
    if (pair.right === given?.right || gain <= (reached.get(pair.right)?.gain ?? -Infinity) + TINY) return [];
    reached.set(pair.right, { pair, gain });
    return [pair.right];
  });
}

/** Sums of the same worths may differ by rounding. */
const TINY = 1e-9;

function pathTo(end: string, held: ReadonlyMap<string, Pair>, reached: ReadonlyMap<string, Reached>): readonly Pair[] {
  const path: Pair[] = [];
  for (let right: string | undefined = end; right !== undefined; ) {
    const pair: Pair | undefined = reached.get(right)?.pair;
    if (pair === undefined) break;
    path.push(pair);
    right = held.get(pair.left)?.right;
  }
  return path;
}
