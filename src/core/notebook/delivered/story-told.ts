import type { Notebook } from '../notebook';

/** Something got ready to be told: a story, or the answer to a question. */
export interface Kept {
  /** The id of the story, or of the question answered. */
  readonly id: string;
  readonly words: string;
}

/** What speaks for a thing in what was said: the weight of the words that both have, 1 for a word that no other has. */
export interface Heard {
  readonly id: string;
  readonly weight: number;
}

/** Things kept, ready to be recognised. */
export interface StoryEar {
  /** Those that share words with what was said, the surest first. */
  readonly hear: (said: string) => readonly Heard[];
}

/** Reads the words of things kept once; a word that many have tells none of them. */
export function storyEar(kept: readonly Kept[], termsOf: Notebook['termsOf']): StoryEar {
  const holding = new Map<string, number[]>();
  const telling = (words: string): readonly string[] => [...termsOf(words)].filter((term) => !/^\d+$/.test(term));
  kept.forEach(({ words }, at) => {
    for (const term of telling(words)) {
      const held = holding.get(term);
      if (held === undefined) holding.set(term, [at]);
      else held.push(at);
    }
  });
  return {
    hear: (said) => {
      const weights = new Map<number, number>();
      for (const term of telling(said)) {
        const held = holding.get(term) ?? [];
        if (held.length <= MOST_HOLDING) for (const at of held) weights.set(at, (weights.get(at) ?? 0) + rarity(held.length, kept.length));
      }
      return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([at, weight]) => ({ id: kept[at]?.id ?? '', weight }));
    },
  };
}

/** A word that more things have tells none of them. */
const MOST_HOLDING = 30;

/** 1 for a word of one thing, falling with the logarithm of how many have it. */
function rarity(holding: number, all: number): number {
  return Math.log(1 + (all + 1) / holding) / Math.log(all + 2);
}

/** Least weight of shared words for a thing to be recognised, and where an answer only names it ("I said the export"). */
const SURE = 2.2;
const NAMED = 0.9;
const NAMING = /\b(?:said|told|used|took|gave|chose|picked|mentioned|talked|spoke|went with|again|story|project|issue|example)\b/iu;
/** Words up to which an answer only names its story. */
const SHORT = 6;
/** Share of the words of an answer that must be of the thing it tells. */
const OF_ALL = 0.12;
/** How much more must speak for the first than for the next, and what share of it makes the next as likely. */
const AHEAD = 1.5;
const AS_LIKELY = 0.8;

/** What an answer clearly tells; null where nothing, or more than one thing, may be meant. */
export function clearlyTold([first, second]: readonly Heard[], said: string, terms: ReadonlySet<string>): Heard | null {
  const least = terms.size <= SHORT && NAMING.test(said) ? NAMED : Math.max(SURE, terms.size * OF_ALL);
  if (first === undefined || first.weight < least) return null;
  return second !== undefined && first.weight < second.weight * AHEAD ? null : first;
}

/** All that an answer may well tell. */
export function likelyTold(heard: readonly Heard[]): readonly Heard[] {
  const least = Math.max(SURE, (heard[0]?.weight ?? 0) * AS_LIKELY);
  return heard.filter(({ weight }) => weight >= least);
}
