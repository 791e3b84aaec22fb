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
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x01000193);
  }
  return stirred(first).toString(16).padStart(8, '0') + (stirred(second) >>> 16).toString(16).padStart(4, '0');
}

/** The final avalanche of murmur3 over what FNV-1a gives, so that two seeds give independent digits. */
function stirred(sum: number): number {
  let hash = sum;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Which old item each new one continues, by id: equal words first (of several equals the one with the same neighbours),
 * then the likest words at 0.8 or more, then an item that stands alone between the same neighbours. No old item is
 * continued twice; new items are not in the map.
 */
export function followIdentities(before: readonly Identified[], after: readonly Identified[]): ReadonlyMap<string, string> {
  const followed = new Map<string, string>();
  const left = new Set(before);
  const follow = ({ item, old }: Pair): void => {
    if (!left.has(old) || followed.has(item.id)) return;
    followed.set(item.id, old.id);
    left.delete(old);
  };
  equalPairs(before, after).forEach(follow);
  likestPairs([...left], after.filter(({ id }) => !followed.has(id))).forEach(follow);
  pairsBetweenNeighbours(before, after, followed).forEach(follow);
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
}

interface Placed {
  readonly item: Identified;
  readonly index: number;
}

/** Pairs of equal words, those with equal neighbours first, else in order. */
function equalPairs(before: readonly Identified[], after: readonly Identified[]): readonly Pair[] {
  const olds = byWords(before);
  return [...byWords(after)].flatMap(([words, items]) => {
    const same = olds.get(words) ?? [];
    return items.length === 1 && same.length === 1 ? inOrder(items, same) : byNeighbours({ before, after, items, same });
  });
}

function byWords(items: readonly Identified[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>();
  items.forEach((item, index) => {
    const group = groups.get(item.words);
    if (group === undefined) groups.set(item.words, [{ item, index }]);
    else group.push({ item, index });
  });
  return groups;
}

function inOrder(items: readonly Placed[], same: readonly Placed[]): readonly Pair[] {
  return items.flatMap(({ item }, index) => {
    const old = same[index]?.item;
    return old === undefined ? [] : [{ item, old }];
  });
}

/** More equals than this are told apart by order alone. */
const mostEquals = 40;

interface Equals {
  readonly before: readonly Identified[];
  readonly after: readonly Identified[];
  readonly items: readonly Placed[];
  readonly same: readonly Placed[];
}

function byNeighbours({ before, after, items, same }: Equals): readonly Pair[] {
  if (items.length > mostEquals || same.length > mostEquals) return inOrder(items, same);
  const scored = items.flatMap((placed) =>
    same.map((old) => {
      const beside = (step: number): number => (after[placed.index + step]?.words === before[old.index + step]?.words ? 1 : 0);
      return { item: placed.item, old: old.item, score: beside(-1) + beside(1) };
    }),
  );
  return scored.sort((a, b) => b.score - a.score);
}

/** Old items that a new one is compared with, those that share its rarest features first: a note of near-duplicates stays fast. */
const mostCompared = 60;

/** Pairs at least `sameWordsFrom` alike, the likest first. Only pairs that share a rare word or bigram are compared. */
function likestPairs(olds: readonly Identified[], items: readonly Identified[]): readonly Pair[] {
  const places = new Map(olds.map((old, place) => [old, place]));
  const near = nearItems(olds, items);
  const pairs = items.flatMap((item) => near(item).map((old) => ({ item, old, score: likeness(item.words, old.words), place: places.get(old) ?? 0 })));
  return pairs.filter(({ score }) => score >= sameWordsFrom).sort((a, b) => b.score - a.score || a.place - b.place);
}

/** Finds the old items that share the rarest words and bigrams of an item. */
function nearItems(olds: readonly Identified[], items: readonly Identified[]): (item: Identified) => readonly Identified[] {
  if (olds.length <= mostCompared || items.length === 0) return () => olds;
  const index = new Map<string, Identified[]>();
  for (const old of olds) {
    for (const feature of featuresOf(old.words)) {
      const holders = index.get(feature);
      if (holders === undefined) index.set(feature, [old]);
      else holders.push(old);
    }
  }
  return (item) => {
    const rarestFirst = [...featuresOf(item.words)].map((feature) => index.get(feature) ?? []).sort((a, b) => a.length - b.length);
    const near = new Set<Identified>();
    for (const holders of rarestFirst) {
      if (near.size >= mostCompared) break;
      for (const old of holders.slice(0, mostCompared)) near.add(old);
    }
    return [...near];
  };
}

/** The words of a text and its bigrams: words tell more, bigrams find a text whose every word has a typo. */
function featuresOf(words: string): ReadonlySet<string> {
  const bigrams = Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
  return new Set([...words.split(' ').map((word) => ` ${word} `), ...bigrams]);
}

/** Items that stand alone between the same two neighbours as an old one; one end of the note counts as a neighbour. */
function pairsBetweenNeighbours(before: readonly Identified[], after: readonly Identified[], followed: ReadonlyMap<string, string>): readonly Pair[] {
  const placeOf = new Map(before.map(({ id }, index) => [id, index]));
  const continued = after.map(({ id }) => placeOf.get(followed.get(id) ?? '') ?? null);
  return after.flatMap((item, index) => {
    const previous = index === 0 ? -1 : continued[index - 1];
    const next = index === after.length - 1 ? before.length : continued[index + 1];
    const old = typeof previous === 'number' && next === previous + 2 ? before[previous + 1] : undefined;
    const alone = before.length === 1 && after.length === 1;
    return continued[index] !== null || old === undefined || alone ? [] : [{ item, old }];
  });
}
