import type { Span } from '../core/text/span';

/** A place as an editor counts it, whatever the line ends and with no BOM; both count from 0. */
export interface Place {
  readonly line: number;
  readonly ch: number;
}

/** A stretch of a note, as an editor counts it. */
export interface NotePlace {
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
}

/** Turns spans of a text as it lies in the file into places of an editor. */
export function placeFinder(text: string): (span: Span) => { readonly start: Place; readonly end: Place } {
  const starts = lineStarts(text);
  const place = (offset: number): Place => {
    const line = lastAtOrBefore(starts, offset);
    return { line, ch: Math.max(0, offset - (starts[line] ?? 0)) };
  };
  return ({ from, to }) => ({ start: place(from), end: place(to) });
}

/** Where each line begins; the first behind a BOM. */
function lineStarts(text: string): readonly number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  return [first, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
