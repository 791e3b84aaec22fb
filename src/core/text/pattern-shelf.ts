/** Gives the patterns of one list of phrases, each made when it is first asked for. */
type Patterns = () => readonly (() => RegExp)[];

const shelf: Patterns[] = [];
let ready = 0;

/** Puts the patterns of a list where `patternsReady` finds them. */
export function shelve(patterns: Patterns): void {
  shelf.push(patterns);
}

/**
 * Compiles every pattern that was shelved, one a step, so that no first search does it at once; nothing is left to do the second time.
 */
export function* patternsReady(): Generator<void> {
  for (; ready < shelf.length; ready++) {
    for (const pattern of shelf[ready]?.() ?? []) {
      pattern().test(SAMPLE);
      pattern().lastIndex = 0;
      yield;
    }
  }
}

/** V8 compiles a pattern to machine code at its second use, or at its first where the text has a thousand characters: that spares the slow first form. */
const SAMPLE = 'we had to wait '.repeat(70);
