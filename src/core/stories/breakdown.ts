import type { Breakdown } from '../notes/interview-note';
import { breakdownByKind, breakdownWords, commonPoints } from './breakdown-words';
import { firstPhrase, phraseList } from './phrase-list';

/** As many as one can keep in mind while telling a story. */
const MOST_POINTS = 4;
const FEWEST_POINTS = 2;

/**
 * A breakdown of ours for a question that has none: two to four points from the words of the question, filled up
 * from its kind and from what any story must show. `from` and `to` are null throughout.
 */
export function proposedBreakdown(question: string, kindId: string | null): Breakdown {
  const asked = entries.filter(({ list }) => firstPhrase(question, list) !== null).flatMap(({ points }) => points);
  const spare = asked.length === 0 ? ofKind(kindId) : commonPoints;
  const named = [...new Set(asked)].slice(0, MOST_POINTS);
  const filled = named.length >= FEWEST_POINTS ? named : [...new Set([...named, ...spare])];
  const points = filled.slice(0, MOST_POINTS).map((text) => ({ text, from: null, to: null }));
  return { from: null, to: null, ours: true, points };
}

let areReady = false;

/** Gets the words of breakdowns ready, a few at a time, which the first question would else wait for. */
export function* breakdownsReady(): Generator<void> {
  if (areReady) return;
  for (const { list } of entries) {
    for (const text of TWICE) firstPhrase(text, list);
    yield;
  }
  areReady = true;
}

/** The engine compiles a pattern at its first search, and once more at its second. */
const TWICE = ['why', 'how'];

const entries = breakdownWords.map(({ words, points }) => ({ list: phraseList(words), points }));

function ofKind(kindId: string | null): readonly string[] {
  const known = new Map(Object.entries(breakdownByKind));
  return known.get(kindId ?? '') ?? commonPoints;
}
