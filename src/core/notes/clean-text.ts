import type { Span } from '../text/span';

/**
 * A copy of a note that a Markdown parser reads right, with the way back to the file: no BOM, no carriage return,
 * no trailing blank, no nesting past `deepestNesting`, front matter and comments blanked out. Every line of the copy
 * is a prefix of its source line (after a BOM), so a column holds in both.
 */
export interface CleanText {
  readonly text: string;
  /** Start of each line in `text`. */
  readonly cleanStarts: readonly number[];
  /** Start of each line in the file, after a BOM. */
  readonly sourceStarts: readonly number[];
}

/** @lezer/markdown slows down with every level of nesting, so deeper marks count as text (PLATFORM.md, part C). */
const deepestNesting = 32;

/** Makes the clean copy; `blanked` spans of the source are turned to blanks, line breaks kept. */
export function cleanText(source: string, blanked: readonly Span[]): CleanText {
  const visible = blankOut(source, blanked);
  const cleanStarts: number[] = [];
  const sourceStarts: number[] = [];
  const lines: string[] = [];
  let clean = 0;
  for (let at = source.startsWith('\uFEFF') ? 1 : 0; at <= visible.length; ) {
    const end = lineEnd(visible, at);
    const line = flatten(visible.slice(at, end).trimEnd());
    cleanStarts.push(clean);
    sourceStarts.push(at);
    lines.push(line);
    clean += line.length + 1;
    at = nextLine(visible, end);
  }
  return { text: lines.join('\n'), cleanStarts, sourceStarts };
}

/** The offset in the file of an offset in the clean copy. */
export function toSource(clean: CleanText, offset: number): number {
  const line = lineAt(clean.cleanStarts, offset);
  return (clean.sourceStarts[line] ?? 0) + offset - (clean.cleanStarts[line] ?? 0);
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
  let text = '';
  let at = 0;
  for (const span of spans) {
    if (span.from < at) continue;
    text += source.slice(at, span.from) + source.slice(span.from, span.to).replace(/[^\r\n]/g, ' ');
    at = span.to;
  }
  return text + source.slice(at);
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\n' || text[at] === '\r') return at;
  }
  return text.length;
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
  return marks < deepestNesting ? line : line.slice(0, at) + 'x' + line.slice(at + 1).replace(/[>\-*+]/g, 'x');
}
