import { onDemand } from './on-demand';
import { shelve } from './pattern-shelf';
import { plainLower, straight } from './plain-lower';
import { sliceOf, type Slice } from './words';

/** Finds phrases in a text, whatever emphasis stands between their words. */
export type Phrases = (text: string) => readonly Slice[];

/** What may stand for a blank of a phrase. */
const BLANK = '[\\s*_~`]{1,8}';

/**
 * A finder of phrases written as sources of regular expressions in lower case: a blank stands for blanks and emphasis,
 * `[- ]` for a blank or a hyphen, `'` for every apostrophe, `<n>` for up to n words of the same clause.
 * Whole words only, in any case. Compiled at the first search, so that loading costs nothing.
 */
export function phrases(...sources: readonly string[]): Phrases {
  const parts = onDemand(() => inParts(sources.map(compile)));
  const plain = onDemand(() => parts().map((part) => onDemand(() => new RegExp(`(^|[^a-z0-9])(?:${inPlainLetters(part)})(?![a-z0-9])`, 'g'))));
  const any = onDemand(() => parts().map((part) => onDemand(() => new RegExp(`(^|[^\\p{L}\\p{N}])(?:${part})(?![\\p{L}\\p{N}])`, 'giu'))));
  shelve(plain);
  return (text) => {
    const lower = plainLower(text);
    const found = lower === null ? any().map((pattern) => slicesOf(text, straight(text), pattern())) : plain().map((pattern) => slicesOf(text, lower, pattern()));
    return found.length === 1 ? found[0] ?? [] : inOrder(found.flat());
  };
}

export function says(text: string, list: Phrases): boolean {
  return list(text).length > 0;
}

/** Characters of one pattern: a longer one takes too long to compile in one go. */
const LONGEST_PART = 2_500;

/** Sources joined to alternatives, in as few patterns as their length allows. */
function inParts(sources: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const source of sources) {
    const last = parts.at(-1);
    if (last === undefined || last.length + source.length > LONGEST_PART) parts.push(source);
    else parts[parts.length - 1] = `${last}|${source}`;
  }
  return parts;
}

/** By place; of finds that overlap the one that begins first, and the first listed where they begin together. */
function inOrder(found: readonly Slice[]): readonly Slice[] {
  const sorted = [...found].sort((a, b) => a.start - b.start);
  const kept: Slice[] = [];
  for (const slice of sorted) if (slice.start >= (kept.at(-1)?.end ?? 0)) kept.push(slice);
  return kept;
}

/** The stretches of `text` where the pattern matches `searched`, which has the same length. */
function slicesOf(text: string, searched: string, pattern: RegExp): readonly Slice[] {
  const found: Slice[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(searched); match !== null; match = pattern.exec(searched)) {
    found.push(sliceOf(text, match.index + (match[1]?.length ?? 0), match.index + match[0].length));
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

function compile(source: string): string {
  return source
    .replace(/<(\d)> /gu, (_all, count: string) => `(?:[\\p{L}\\p{N}'&/+-]{1,24}[\\s,*_~]{1,8}){0,${count}}`)
    .replace(/\[- \]/gu, '[\\s-]{1,2}')
    .replace(/ /gu, BLANK);
}

/** The same pattern for a text that has no letters but a to z: without Unicode and case it compiles and runs many times as fast. */
export function inPlainLetters(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(L|Ll|Lu|N|Nd)\}|\\.|[[\]A-Z]/gu, (sign, property?: string) => {
    if (sign === '[') inClass = true;
    if (sign === ']') inClass = false;
    if (property === undefined) return sign.length === 1 ? sign.toLowerCase() : sign;
    const letters = property.startsWith('L') ? 'a-z' : '0-9';
    return inClass ? letters : `[${letters}]`;
  });
}
