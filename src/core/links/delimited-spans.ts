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

/** Without an end, a block of math that opens its line hides the rest of the note, another the rest of its region. */
const math: Construct = ({ text, find, region, math: ends }, at) => {
  if (!text.startsWith('$$', at)) return ends.get(at) ?? null;
  const end = find('$$', at + 2);
  if (end >= 0) return end + 2;
  return /^[\s>]*$/u.test(text.slice(text.lastIndexOf('\n', at) + 1, at)) ? text.length : region.to;
};

/** A comment without an end hides the rest of the note. */
const comment: Construct = ({ text, find }, at) => (text.startsWith('%%', at) ? after(text, find('%%', at + 2), 2) : null);

/** Quotes in a tag may hold its marks; one that is left open holds nothing. */
const TAG = /<\/?[a-z](?:(?:"[^"]{0,2000}"|'[^']{0,2000}'|[^<>"']){0,2000}>|[^<>]{0,2000}>)/iuy;
const RAW = /^<(a|code|pre|script|style|kbd|svg|math|iframe|button|textarea)\b/iu;

/** What a tag without its end holds is taken to reach to the end of the region, or of the note where nothing else could end it. */
const html: Construct = ({ text, find, region }, at) => {
  if (text.startsWith('<!--', at)) return after(text, find('-->', at + 4), 3);
  if (text.startsWith('<%', at)) return after(text, find('%>', at + 2), 2);
  if (text.startsWith('<![CDATA[', at)) return after(text, find(']]>', at + 9), 3);
  if (text.startsWith('<?', at)) return find('?>', at + 2) < 0 ? region.to : find('?>', at + 2) + 2;
  const tag = matchIn(region, text, { pattern: TAG, at });
  if (tag === null) return null;
  const name = RAW.exec(tag)?.[1];
  if (name === undefined || tag.endsWith('/>')) return at + tag.length;
  const closing = find(`</${name}>`, at + tag.length);
  if (closing >= 0) return closing + name.length + 3;
  return /^(?:pre|script|style|textarea)$/iu.test(name) ? text.length : region.to;
};

const TARGET = /\((?:[^()\\]|\\.|\([^()]{0,2000}\)){0,4000}\)/uy;

/** A bracket, and the target of its link; a link inserted in a plain bracket would open a wrong one. */
const bracket: Construct = ({ text, region, brackets }, at) => {
  const close = brackets.get(at);
  if (close === undefined) return null;
  if (text[close + 1] === '[') return (brackets.get(close + 1) ?? close) + 1;
  return close + 1 + (matchIn(region, text, { pattern: TARGET, at: close + 1 })?.length ?? 0);
};

/** A placeholder of a template, within its region. */
const placeholder: Construct = ({ text, find, region }, at) => {
  if (!text.startsWith('{{', at)) return null;
  const end = find('}}', at + 2);
  return end >= 0 && end < region.to ? end + 2 : null;
};

const constructs: ReadonlyMap<string, Construct> = new Map([['`', code], ['$', math], ['%', comment], ['<', html], ['[', bracket], ['{', placeholder]]);

/** What a sticky pattern finds at a place, if it ends within the region. */
function matchIn({ to }: Region, text: string, { pattern, at }: { readonly pattern: RegExp; readonly at: number }): string | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? '';
  return found !== '' && at + found.length <= to ? found : null;
}

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
  const inner = text.slice(from, to);
  let closing: number | null = null;
  for (let at = inner.lastIndexOf('$'); at >= 0; at = at === 0 ? -1 : inner.lastIndexOf('$', at - 1)) {
    if (closing !== null && closing > at + 1 && /\S/u.test(inner[at + 1] ?? '')) ends.set(from + at, from + closing + 1);
    if (at > 0 && /[^\s\\]/u.test(inner[at - 1] ?? '') && !/\d/u.test(inner[at + 1] ?? '')) closing = at;
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
