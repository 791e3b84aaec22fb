import { fingerprint } from './fingerprint';
import { endLine, isEndLine, parseMarker, renderMarker, type Marker } from './marker';

/** A managed block as it lies in a file. */
export interface FoundBlock {
  readonly marker: Marker;
  /** The raw lines between its marks, with their line ends. */
  readonly inner: string;
  /** Whether someone changed it since we wrote it. */
  readonly edited: boolean;
}

/** A stretch of a page: a block of ours, or the user's own text. */
export type Piece = { readonly block: FoundBlock } | { readonly text: string };

/** A block's identity across edits of the note it is about. */
export interface Identity {
  readonly id: string;
  readonly words: string;
}

/**
 * Takes a page apart, in order. A mark that lost its partner is dropped, and what it marked counts as the user's own
 * text, so nothing typed is lost whatever was cut or pasted.
 */
export function parsePage(text: string): readonly Piece[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const pieces: Piece[] = [];
  let own = '';
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const marker = parseMarker(line);
    const end = marker === null ? -1 : closing(lines, i + 1);
    if (marker !== null && end !== -1) {
      if (own !== '') pieces.push({ text: own });
      own = '';
      pieces.push({ block: foundBlock(marker, lines.slice(i + 1, end).join('')) });
      i = end;
    } else if (marker === null && !isEndLine(line)) own += line;
  }
  if (own !== '') pieces.push({ text: own });
  return pieces;
}

/** The identities of the blocks of one section, in order. */
export function pageIdentities(text: string, section: string): readonly Identity[] {
  const found = parsePage(text).flatMap((piece) => ('block' in piece ? [piece.block.marker] : []));
  return found.filter((marker) => marker.section === section).map(({ id, words }) => ({ id, words }));
}

/** The line below the mark that opens a block, counted from 0; null where the page has no such block. */
export function blockLine(text: string, { section, id }: { readonly section: string; readonly id: string }): number | null {
  const at = text.split('\n').findIndex((line) => {
    const marker = parseMarker(line);
    return marker?.section === section && marker.id === id;
  });
  return at === -1 ? null : at + 1;
}

/** A block with its marks, ending with a line end. `inner` ends with one too, or is empty. */
export function renderBlock(marker: Marker, inner: string, eol: string): string {
  return `${renderMarker(marker)}${eol}${inner}${endLine}${eol}`;
}

/** A text of ours as the inside of a block: a blank line keeps the closing mark out of a callout. */
export function renderInner(text: string, eol: string): string {
  return `${text.split('\n').join(eol)}${eol}${eol}`;
}

function closing(lines: readonly string[], start: number): number {
  for (let i = start; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (isEndLine(line)) return i;
    if (parseMarker(line) !== null) return -1;
  }
  return -1;
}

function foundBlock(marker: Marker, inner: string): FoundBlock {
  return { marker, inner, edited: fingerprint(inner) !== marker.written };
}
