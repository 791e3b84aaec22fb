import type { PartName } from './interview-note';

/** A label found at the start of a run of words: `**Situation:** ..`, `S: ..`, `(T) ..`. */
export interface StarLabel {
  readonly part: PartName;
  /** Length of the label with its dress, so that the words begin there. */
  readonly length: number;
  /** Whether the label is one letter: trusted only beside an S or T (FORMATS.md, trap 1). */
  readonly letter: boolean;
}

const names: readonly (readonly [PartName, RegExp])[] = [
  ['situation', /^(?:situation|context|background|s)$/i],
  ['task', /^(?:tasks?|goal|objective|t)$/i],
  ['action', /^(?:actions?(?: taken)?|a)$/i],
  ['result', /^(?:results?|outcomes?|impact|r)$/i],
  ['learning', /^(?:learnings?|lessons?(?: learn(?:ed|t))?|reflections?|(?:key )?takeaways?|what i learn(?:ed|t)|\+r|l)$/i],
];

/**
 * Reads a label in any dress: bold or italic, colon inside or outside, dash, brackets, a word in brackets after it.
 * Null where the words do not open with one. A plain label needs its colon or dash.
 */
export function starLabelAt(words: string): StarLabel | null {
  return bracketed(words) ?? dressed(words) ?? plain(words);
}

function bracketed(words: string): StarLabel | null {
  const found = /^\(([STARL])\)[ \t]*[:：]?[ \t]*/.exec(words);
  return found === null ? null : labelled(found[1] ?? '', found[0].length);
}

function dressed(words: string): StarLabel | null {
  const found = /^(\*\*|__|\*|_|==)[ \t]*([^*_=:：\r\n]{1,40}?)[ \t]*(?:[:：–-][ \t]*)?\1[ \t]*(?:[:：–-]+[ \t]*)?/u.exec(words);
  return found === null ? null : labelled(withoutAside(found[2] ?? ''), found[0].length);
}

function plain(words: string): StarLabel | null {
  const found = /^([\p{L}+][\p{L} ]{0,24}?(?:[ \t]*\([^)\r\n]{1,30}\))?)[ \t]*(?:[:：][ \t]*|[ \t][–-][ \t]+)/u.exec(words);
  return found === null ? null : labelled(withoutAside(found[1] ?? ''), found[0].length);
}

/** Drops what follows the name: `S (Situation)`, `Action - My approach`, `📋 S`. */
function withoutAside(label: string): string {
  return label
    .replace(/[ \t]*\([^)]*\)[ \t]*$/, '')
    .replace(/[ \t]+[–-][ \t]+.*$/, '')
    .replace(/^[^\p{L}+]+/u, '')
    .trim();
}

function labelled(name: string, length: number): StarLabel | null {
  const part = partNamed(name);
  return part === null ? null : { part, length, letter: name.length === 1 };
}

/** The part that a bare word names ("Outcome", "T"); null where it names none. */
export function partNamed(name: string): PartName | null {
  return names.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? null;
}
