import type { Span } from '../text/span';

/** A run of lines that Markdown reads as one; marks do not reach beyond it, comments do. */
export type Region = Span;

/**
 * What stands between marks inside the regions: inline code, math, comments, HTML, brackets with the target of their
 * link. Ordered, disjoint. Linear in the text: every search remembers what it did not find.
 */
export function delimitedSpans(text: string, regions: readonly Region[]): readonly Span[] {
  const spans: Span[] = [];
  const find = finder(text);
  let done = 0;
  for (const region of regions) {
    const scan: Scan = { text, region, find, code: codeRuns(text, region), math: inlineMath(text, region), brackets: bracketPairs(text, region) };
    let at = Math.max(done, region.from);
    while (at < region.to) {
      const end = constructEnd(scan, at);
      if (end > at) spans.push({ from: at, to: end });
      at = end > at ? end : at + (text[at] === '\\' ? 2 : 1);
    }
    done = at;
  }
  return spans;
}

interface Scan {
  readonly text: string;
  readonly region: Region;
  readonly find: Find;
  /** Start of a run of backticks to the end of the run that closes it. */
  readonly code: ReadonlyMap<number, number>;
  /** Place of a dollar sign that opens inline math to the end of the math. */
  readonly math: ReadonlyMap<number, number>;
  /** Place of an opening bracket to that of its closing one. */
  readonly brackets: ReadonlyMap<number, number>;
}

type Construct = (scan: Scan, at: number) => number | null;

/** Where the construct that opens at `at` ends; `at` where none does. */
function constructEnd(scan: Scan, at: number): number {
  const construct = constructs.get(scan.text[at] ?? '');
  return construct?.(scan, at) ?? at;
}

const code: Construct = ({ code: ends }, at) => ends.get(at) ?? null;

/** Without an end, a block of math reaches to the end of its region, whatever a renderer makes of it. */
const math: Construct = ({ text, find, region, math: ends }, at) => {
  if (!text.startsWith('$$', at)) return ends.get(at) ?? null;
  const end = find('$$', at + 2);
  return end < 0 ? region.to : end + 2;
};

/** A comment without an end hides the rest of the note. */
const comment: Construct = ({ text, find }, at) => (text.startsWith('%%', at) ? after(text, find('%%', at + 2), 2) : null);

const TAG = /<\/?[a-z][^<>\n]{0,2000}>/iuy;
const RAW = /^<(a|code|pre|script|style|kbd|svg|math|iframe|button|textarea)\b/iu;

const html: Construct = ({ text, find }, at) => {
  if (text.startsWith('<!--', at)) return after(text, find('-->', at + 4), 3);
  if (text.startsWith('<%', at)) return after(text, find('%>', at + 2), 2);
  TAG.lastIndex = at;
  const tag = TAG.exec(text)?.[0];
  if (tag === undefined) return null;
  const name = RAW.exec(tag)?.[1];
  if (name === undefined || tag.endsWith('/>')) return at + tag.length;
  const closing = find(`</${name}>`, at + tag.length);
  return closing < 0 ? at + tag.length : closing + name.length + 3;
};

const TARGET = /\((?:[^()\n\\]|\\.|\([^()\n]{0,2000}\)){0,4000}\)/uy;

/** A bracket, and the target of its link; a link inserted in a plain bracket would open a wrong one. */
const bracket: Construct = ({ text, brackets }, at) => {
  const close = brackets.get(at);
  if (close === undefined) return null;
  if (text[close + 1] === '[') return (brackets.get(close + 1) ?? close) + 1;
  TARGET.lastIndex = close + 1;
  return close + 1 + (TARGET.exec(text)?.[0].length ?? 0);
};

const constructs: ReadonlyMap<string, Construct> = new Map([['`', code], ['$', math], ['%', comment], ['<', html], ['[', bracket]]);

function after(text: string, found: number, length: number): number {
  return found < 0 ? text.length : found + length;
}

type Find = (needle: string, from: number) => number;

/** `indexOf` that remembers the last place of each needle, for searches that only go forward. */
function finder(text: string): Find {
  const last = new Map<string, { readonly from: number; readonly at: number }>();
  return (needle, from) => {
    const known = last.get(needle);
    if (known !== undefined && known.from <= from && (known.at < 0 || known.at >= from)) return known.at;
    const at = text.indexOf(needle, from);
    last.set(needle, { from, at });
    return at;
  };
}

/** Runs of backticks paired as CommonMark does: a run is closed by the next one of the same length. */
function codeRuns(text: string, { from, to }: Region): ReadonlyMap<number, number> {
  const nextOf = new Map<number, number>();
  const ends = new Map<number, number>();
  const runs = [...text.slice(from, to).matchAll(/`+/gu)].map((match) => ({ start: from + match.index, length: match[0].length }));
  for (const { start, length } of runs.reverse()) {
    const closing = nextOf.get(length);
    if (closing !== undefined) ends.set(start, closing + length);
    nextOf.set(length, start);
  }
  return ends;
}

/** As Obsidian reads it: no blank inside the marks, no digit after them, so that "$5 and $6" are prices. */
function inlineMath(text: string, { from, to }: Region): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let closing: number | null = null;
  for (let at = text.lastIndexOf('$', to - 1); at >= from; at = at === 0 ? -1 : text.lastIndexOf('$', at - 1)) {
    if (closing !== null && closing > at + 1 && /\S/u.test(text[at + 1] ?? '')) ends.set(at, closing + 1);
    if (at > from && /[^\s\\]/u.test(text[at - 1] ?? '') && !/\d/u.test(text[at + 1] ?? '')) closing = at;
  }
  return ends;
}

function bracketPairs(text: string, { from, to }: Region): ReadonlyMap<number, number> {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '[') open.push(at);
    else if (char === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    }
  }
  return pairs;
}
