import { normalise } from '../text/words';

/** A name as it counts when a person writes it: case, hyphens and blanks do not matter. */
export function plainName(words: string): string {
  return normalise(words.replace(/[-_]/gu, ' '));
}
