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

/** Finds the place of a span of a text. */
export type FindPlace = (span: Span) => { readonly start: Place; readonly end: Place };

/** Turns spans of a text as it lies in the file into places of an editor. */
export function placeFinder(text: string): FindPlace {
  return placesOn(lineStarts(text));
}

/** The same for a text of which only the starts of its lines are known, the first behind a BOM. */
export function placesOn(starts: readonly number[]): FindPlace {
  const place = (offset: number): Place => {
    const line = lastAtOrBefore(starts, offset);
    return { line, ch: Math.max(0, offset - (starts[line] ?? 0)) };
  };
  return ({ from, to }) => ({ start: place(from), end: place(to) });
}

/** Turns places of an editor into offsets of its text; a place behind the end of its line, or of the text, becomes that end. */
export function offsetFinder(text: string): (place: Place) => number {
  const starts = lineStarts(text);
  return ({ line, ch }) => {
    const start = starts[line];
    if (start === undefined) return text.length;
    const end = /\r\n|\r|\n/.exec(text.slice(start, starts[line + 1] ?? text.length))?.index;
    return Math.min(start + ch, end === undefined ? text.length : start + end);
  };
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
