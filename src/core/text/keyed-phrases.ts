import { onDemand } from './on-demand';
import { phrases, type Phrases } from './phrases';
import { plainLower } from './plain-lower';

/** Phrases that share a word: none of them stands in a text without one of the keys. */
export interface KeyedPhrases {
  /** Small letters and blanks, as they stand in a text. */
  readonly keys: readonly string[];
  /** As `phrases` takes them. */
  readonly sources: readonly string[];
}

/** A finder of phrases that looks for those of a group only in a text with one of its keys; finds by place, none in another. */
export function keyedPhrases(groups: readonly KeyedPhrases[]): Phrases {
  const shelves = groups.map(({ keys, sources }) => ({ keys, find: phrases(...sources) }));
  const anyKey = onDemand(() => new RegExp(groups.flatMap(({ keys }) => keys).join('|')));
  return (text) => {
    const lower = plainLower(text) ?? text.toLowerCase();
    if (!anyKey().test(lower)) return [];
    const found = shelves.filter(({ keys }) => keys.some((key) => lower.includes(key))).flatMap(({ find }) => find(text));
    const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
    return sorted.filter(({ end }, at) => sorted.slice(0, at).every((before) => before.end < end));
  };
}
