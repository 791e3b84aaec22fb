/** What stands in front of the words of a line. Offsets and columns count from the start of the line. */
export interface LineLead {
  /** Depth of block quotes. */
  readonly quotes: number;
  /** Offset behind the quote marks. */
  readonly quoted: number;
  /** Columns of white space behind the quote marks; a tab reaches the next multiple of four. */
  readonly indent: number;
  /** A bullet or a number with its point; null where there is neither. */
  readonly mark: string | null;
  /** Offset behind the bullet or number. */
  readonly item: number;
  /** Where the words begin: behind indent, quote marks, one bullet or number, and a checkbox. */
  readonly words: number;
}

/**
 * A bullet or a number with a blank behind it; a Chinese comma or a full-width point needs none, nor does a point before a
 * Chinese letter or an upside-down question mark (`1、问题`, `2.如果`, `3- ¿Qué`), nor one in a key cap (`1️⃣`).
 */
const mark = /(?:(?:[-*+•●◦▪‣]|\d{1,4}\\?[.)])(?:[ \t\u3000]+|$)|\d{1,3}(?:[、．][ \t\u3000]*|[.)）][ \t]*(?=[\u2E80-\u9FFF\uAC00-\uD7AF¿])|[-–/:](?:[ \t]+(?=[\p{L}¿"“])|(?=¿))|\uFE0F?\u20E3[ \t]*)|[(（]\d{1,2}[)）](?:[ \t]+|(?=[\u2E80-\u9FFF\uAC00-\uD7AF])))/yu;

/** `[ ]`, `[x]` or another box that a list knows; a letter of STAR in brackets is a label. */
const checkbox = /\[[^STARL]\][ \t]+/y;

/** Reads the lead of one line. */
export function leadOf(line: string): LineLead {
  const { quotes, quoted } = quotesOf(line);
  let indent = 0;
  let at = quoted;
  for (let char = line.charAt(at); char === ' ' || char === '\t'; char = line.charAt(++at)) indent += char === ' ' ? 1 : 4 - (indent % 4);
  const found = opensMark(line.charCodeAt(at)) ? matchAt(mark, line, at) : '';
  const item = at + found.length;
  return { quotes, quoted, indent, mark: found === '' ? null : found.trimEnd(), item, words: line.charAt(item) === '[' ? item + matchAt(checkbox, line, item).length : item };
}

function quotesOf(line: string): { readonly quotes: number; readonly quoted: number } {
  let quotes = 0;
  let quoted = 0;
  for (let at = 0; ; at++) {
    const char = line.charAt(at);
    if (char === '>') {
      quotes += 1;
      quoted = at + 1;
    } else if (char !== ' ' && char !== '\t') return { quotes, quoted };
  }
}

/** Whether a character may open a bullet or a number: no letter does. */
function opensMark(code: number): boolean {
  return code < 0x41 || code > 0x7a;
}

/** What a sticky pattern finds at an offset; '' where it finds nothing. */
function matchAt(pattern: RegExp, line: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? '';
}
