import { bestMatch, cueMatches, type CueMatch } from './cues';
import { likenessOf, type Cued, type Likeness } from './likeness';
import { repairTypos } from './typos';

/** What a question tells by its own words. */
export interface Hearing {
  /** The kind that the cues choose; null where none decides. */
  readonly cue: CueMatch | null;
  /** Whether that cue was found only once typing slips were repaired. */
  readonly isMended: boolean;
  readonly likeness: Likeness;
}

/** A cue of this weight is no slip of the pen. */
const SURE = 3;

/** Hears a question's plain words, with typing slips repaired where that finds a stronger cue. */
export function hear(plain: string): Hearing {
  const matches = cueMatches(plain);
  const cue = bestMatch(matches);
  const mended = (cue?.best ?? 0) >= SURE ? plain : repairTypos(plain);
  if (mended !== plain) {
    const anew = cueMatches(mended);
    const found = bestMatch(anew);
    if (found !== null && found.best > (cue?.best ?? 0)) return { cue: found, isMended: true, likeness: likenessOf(mended, cuedBy(anew, found)) };
  }
  return { cue, isMended: false, likeness: likenessOf(plain, cuedBy(matches, cue)) };
}

/** How the cues speak for each kind that they meet. */
export function cuedBy(matches: readonly CueMatch[], winner: CueMatch | null): readonly Cued[] {
  return matches.map(({ kind, best }) => ({ kind: kind.id, weight: best, wins: kind === winner?.kind }));
}
