import type { Span } from '../text/span';

/**
 * A note line by line as it is read: no BOM, no line ends, no trailing blank, no nesting past `deepestNesting`, front
 * matter and comments blanked out. Every line is a prefix of its source line, so a column holds in both.
 */
export interface CleanLines {
  readonly lines: readonly string[];
  /** Start of each line in the file, after a BOM. */
  readonly starts: readonly number[];
}

/** Deeper marks count as text: nobody nests so deep, and every level costs (PLATFORM.md, part C). */
const deepestNesting = 32;

/** The lines of a source; `blanked` spans are turned to blanks, line breaks kept. */
export function cleanLines(source: string, blanked: readonly Span[]): CleanLines {
  const visible = blankOut(source, blanked);
  const onlyFeeds = !visible.includes('\r');
  const lines: string[] = [];
  const starts: number[] = [];
  for (let at = source.startsWith('\uFEFF') ? 1 : 0; at <= visible.length; ) {
    const end = onlyFeeds ? nextFeed(visible, at) : lineEnd(visible, at);
    lines.push(flatten(visible.slice(at, end).trimEnd()));
    starts.push(at);
    at = onlyFeeds ? end + 1 : nextLine(visible, end);
  }
  return { lines, starts };
}

/** Index of the line that holds an offset, by binary search over the starts of the lines. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function blankOut(source: string, spans: readonly Span[]): string {
  if (spans.length === 0) return source;
  let text = '';
  let at = 0;
  for (const span of spans) {
    if (span.from < at) continue;
    text += source.slice(at, span.from) + source.slice(span.from, span.to).replace(/[^\r\n]/g, ' ');
    at = span.to;
  }
  return text + source.slice(at);
}

function nextFeed(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function lineEnd(text: string, from: number): number {
  const breaks = /[\r\n]/g;
  breaks.lastIndex = from;
  return breaks.exec(text)?.index ?? text.length;
}

/** The start of the line after a line end; past the text where there is none. */
function nextLine(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

function flatten(line: string): string {
  let marks = 0;
  let at = 0;
  for (; at < line.length && marks < deepestNesting; at++) {
    const char = line[at] ?? '';
    if (!' \t>-*+'.includes(char)) return line;
    if (char === '\t' || char === '>' || (char !== ' ' && line[at + 1] === ' ')) marks += 1;
    else if (char === ' ') marks += 0.25;
  }
  return marks < deepestNesting ? line : `${line.slice(0, at)}x${line.slice(at + 1)}`;
}
