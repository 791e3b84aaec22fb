import { fold } from '../text/words';

/** At least this alike: the same word with a slip of the finger, not another word. */
const ALIKE = 0.55;

/** The name that is most like what was written (Dice coefficient of pairs of letters); null where none is near. */
export function closest(written: string, names: readonly string[]): string | null {
  const pairs = pairsOf(written);
  const ranked = names.map((name) => ({ name, alike: dice(pairs, pairsOf(name)) })).sort((a, b) => b.alike - a.alike);
  const [best] = ranked;
  return best === undefined || best.alike < ALIKE ? null : best.name;
}

function pairsOf(name: string): ReadonlySet<string> {
  const letters = fold(name.slice(0, 60)).replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
}
