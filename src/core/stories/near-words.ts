/** Words shorter than this are compared exactly: one edit makes another word of them. */
const LONG_ENOUGH = 5;

/** Words that are one edit away from another that people name, and no typo of it. */
const CORRECT = new Set(['price', 'prices', 'prized', 'leaver', 'dealer', 'stage', 'stages', 'scare', 'skull', 'heard', 'faster']);

/**
 * Whether a word says a pattern, which is a word in lower case or, with `*` at its end, a beginning of words.
 * From five letters on one typo is forgiven: a letter too many, too few, wrong, or two swapped; never the first letter.
 */
export function saysWord(word: string, pattern: string): boolean {
  const stem = pattern.endsWith('*') ? pattern.slice(0, -1) : null;
  if (CORRECT.has(word)) return stem === null ? word === pattern : word.startsWith(stem);
  if (stem === null) return word === pattern || oneEditApart(word, pattern);
  return word.startsWith(stem) || [-1, 0, 1].some((more) => oneEditApart(word.slice(0, stem.length + more), stem));
}

/** Whether one typo turns a word into the other; false for equal words and for short ones. */
export function oneEditApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  if (Math.min(one.length, other.length) < LONG_ENOUGH || one[0] !== other[0]) return false;
  const start = sharedStart(one, other);
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  const swapped = `${short[start + 1] ?? ''}${short[start] ?? ''}${short.slice(start + 2)}`;
  return swapped === long.slice(start);
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** A word without its English ending, crude but the same for "deadline" and "deadlines", "negotiate" and "negotiating". */
export function stemOf(word: string): string {
  const stem = word
    .replace(/'s$/u, '')
    .replace(/(?:ations?|ating|ated|ates|ate|ings?|ments?|ions?|ness|edly|ed|ly|ers?|ies|es|s|y|e)$/u, '');
  return stem.length >= 4 ? stem.replace(/(\p{L})\1$/u, '$1') : word.replace(/(?:'s|s)$/u, '');
}
