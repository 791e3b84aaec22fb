/** Something with an id and the words the id was made from, in the order of its note. */
export interface Identified {
  readonly id: string;
  readonly words: string;
}

/** Least likeness (Dice coefficient of character bigrams) at which edited words are still the same item (DESIGN.md). */
export const sameWordsFrom = 0.8;

/**
 * An id of 12 hex digits, made from the note's path, the normalised words and which occurrence among equals it is
 * (from 0): never from position, so that inserting a line changes no id.
 */
export function identityOf(path: string, normalisedWords: string, occurrence: number): string {
  const key = `${path}\n${normalisedWords}\n${String(occurrence)}`;
  return hash32(key, 0x811c9dc5).toString(16).padStart(8, '0') + (hash32(key, 0x9747b28c) >>> 16).toString(16).padStart(4, '0');
}

/** FNV-1a over UTF-16 units with a final avalanche (murmur3's), so that two seeds give independent digits. */
function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Which old item each new one continues, by id: the same id first, then the likest words at 0.8 or more, then an item
 * that stands alone between the same neighbours. No old item is continued twice; new items are not in the map.
 */
export function followIdentities(before: readonly Identified[], after: readonly Identified[]): ReadonlyMap<string, string> {
  const followed = new Map<string, string>();
  const left = new Map(before.map((item) => [item.id, item]));
  const follow = (item: Identified, old: Identified): void => {
    followed.set(item.id, old.id);
    left.delete(old.id);
  };
  for (const item of after) {
    const old = left.get(item.id);
    if (old !== undefined) follow(item, old);
  }
  for (const { item, old } of likestPairs(after.filter(({ id }) => !followed.has(id)), [...left.values()])) {
    if (left.has(old.id) && !followed.has(item.id)) follow(item, old);
  }
  for (const item of after.filter(({ id }) => !followed.has(id))) {
    const old = betweenSameNeighbours(item, { before, after, followed });
    if (old !== null && left.has(old.id)) follow(item, old);
  }
  return followed;
}

/** Dice coefficient of the character bigrams of two texts, 0 to 1: `2 |a ∩ b| / (|a| + |b|)`, bigrams counted. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) counts.set(a.slice(at, at + 2), (counts.get(a.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const count = counts.get(b.slice(at, at + 2)) ?? 0;
    if (count > 0) shared += 1;
    counts.set(b.slice(at, at + 2), count - 1);
  }
  const total = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return total === 0 ? 0 : (2 * shared) / total;
}

interface Pair {
  readonly item: Identified;
  readonly old: Identified;
  readonly score: number;
}

function likestPairs(items: readonly Identified[], olds: readonly Identified[]): Pair[] {
  const pairs = items.flatMap((item) =>
    olds.map((old) => ({ item, old, score: likeness(item.words, old.words) })).filter(({ score }) => score >= sameWordsFrom),
  );
  return pairs.sort((a, b) => b.score - a.score);
}

interface Sides {
  readonly before: readonly Identified[];
  readonly after: readonly Identified[];
  readonly followed: ReadonlyMap<string, string>;
}

/** The old item between the two that the item's neighbours continue, if it alone stands there. */
function betweenSameNeighbours(item: Identified, { before, after, followed }: Sides): Identified | null {
  const at = after.indexOf(item);
  const previous = continuedBy(after[at - 1], before, followed);
  const next = continuedBy(after[at + 1], before, followed);
  if (previous === null || next === null) return null;
  return next - previous === 2 ? (before[previous + 1] ?? null) : null;
}

/** Index in `before` of what a neighbour continues; the edges of the note count as neighbours. */
function continuedBy(item: Identified | undefined, before: readonly Identified[], followed: ReadonlyMap<string, string>): number | null {
  if (item === undefined) return null;
  const old = followed.get(item.id);
  return old === undefined ? null : before.findIndex(({ id }) => id === old);
}
