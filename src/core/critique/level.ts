import type { Level } from './question-kind';

/** Names of levels as companies write them, the higher first, so that "senior staff" is staff. */
const names: readonly (readonly [RegExp, Level])[] = [
  [/\b(?:staff|principal|distinguished|architect|l[678]|e[678]|ic[678]|sde[- ]?[45]|swe[- ]?[45])\b/i, 'staff'],
  [/\b(?:senior|sr|lead|l5|e5|ic5|sde[- ]?(?:3|iii)|swe[- ]?(?:3|iii))\b/i, 'SDE-3'],
  [/\b(?:mid|mid-level|l4|e4|ic4|sde[- ]?(?:2|ii)|swe[- ]?(?:2|ii))\b/i, 'SDE-2'],
  [/\b(?:junior|jr|entry|graduate|intern|l3|e3|ic3|sde[- ]?(?:1|i)|swe[- ]?(?:1|i))\b/i, 'SDE-1'],
];

/** The level that a note names in its own words; null where it names none that we know. */
export function levelNamed(words: string | null): Level | null {
  return names.find(([pattern]) => words !== null && pattern.test(words))?.[1] ?? null;
}
