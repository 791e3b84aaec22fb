/**
 * Whether entries explain an acronym letter by letter: "**S**pecific", "M - Measurable". Three letters at least, no two the same;
 * what stands below them is asked by whoever explains it.
 */
export function spellsAcronym(entries: readonly string[]): boolean {
  const letters = entries.flatMap((words) => letterOf(words) ?? []);
  return letters.length >= fewestLetters && letters.length === entries.length && new Set(letters).size === letters.length;
}

const fewestLetters = 3;

/** The capital that an entry sets apart from the word that it opens; null where it opens otherwise. */
function letterOf(words: string): string | null {
  if (!/^[*_`<A-Z]/.test(words)) return null;
  const start = words.slice(0, 40);
  const glued = /^(?:`|\*\*|__|<b>)([A-Z])(?:`|\*\*|__|<\/b>)\p{Ll}{3}/u.exec(start);
  if (glued !== null) return glued[1] ?? null;
  const named = /^[*_`]{0,3}([A-Z])[*_`]{0,3}[ \t]{0,2}[-–—:=(][ \t]{0,2}[*_`]{0,3}([A-Z])\p{Ll}{3}/u.exec(start);
  return named !== null && named[1] === named[2] ? (named[1] ?? null) : null;
}
