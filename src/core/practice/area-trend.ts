import type { WeakArea } from './weak-area';

/** How an area went in one dated round. */
export interface AskedInRound {
  readonly date: string;
  /** Questions that probe the area; at least one. */
  readonly asked: number;
  /** Those of them that show a weakness. */
  readonly weak: number;
}

/** Rounds below which nothing is said of a trend. */
const FEWEST_ROUNDS = 3;

/** Difference between two shares below which they count as the same: with so few questions a smaller one is chance. */
const SAME = 0.2;

/**
 * Share of weak among asked in the later half of the rounds against the earlier half; with an odd number the one in the middle is left out.
 * Null with fewer than three rounds, and where the halves share a day.
 */
export function trendOf(rounds: readonly AskedInRound[]): WeakArea['trend'] {
  if (rounds.length < FEWEST_ROUNDS) return null;
  const inOrder = [...rounds].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const half = Math.floor(inOrder.length / 2);
  const earlier = inOrder.slice(0, half);
  const later = inOrder.slice(-half);
  if ((earlier.at(-1)?.date ?? '') >= (later[0]?.date ?? '')) return null;
  const change = shareOf(later) - shareOf(earlier);
  if (Math.abs(change) < SAME) return 'same';
  return change < 0 ? 'better' : 'worse';
}

function shareOf(rounds: readonly AskedInRound[]): number {
  const asked = rounds.reduce((sum, round) => sum + round.asked, 0);
  return rounds.reduce((sum, round) => sum + round.weak, 0) / asked;
}
