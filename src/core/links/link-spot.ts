import type { Span } from '../text/span';
import { closedPlaces, linkPlaces } from './unlinkable';

/** Whether a link may be put at one offset: as it is, with its pipe escaped, or not at all. */
export type LinkSpot = 'open' | 'cell' | 'closed';

/**
 * Tells where a link may be put into a note by hand. Both ends of a closed place are closed too, but for those of inline code
 * and of links; so is a place where new words would become a part of what is closed, or open what is.
 */
export function linkSpot(text: string, at: number): LinkSpot {
  const { lines, marks, others, cells } = closedPlaces(text);
  const [soft, hard] = [marks.filter((span) => isSoft(text, span)), marks.filter((span) => !isSoft(text, span))];
  const isInCell = cells.some(touches(at));
  const walls = isInCell ? [] : lines.filter(({ from, to }) => from < to && from <= at && at <= endOfLine(text, to));
  if (walls.length > 0 || [...hard, ...others].some(touches(at)) || soft.some((span) => breaks(text, span, at))) return 'closed';
  if (isInCell) return 'cell';
  return closedLength(text) === closedLength(`${text.slice(0, at)}x${text.slice(at)}`) ? 'open' : 'closed';
}

function touches(at: number): (span: Span) => boolean {
  return ({ from, to }) => from <= at && at <= to;
}

/** Inline code and links end where they end, whatever stands beside them; other marks, as of a checkbox, may be a part of more. */
function isSoft(text: string, { from, to }: Span): boolean {
  return text[from] === '`' || text.startsWith('[[', from) || (text[from] === '[' && text[to - 1] === ')');
}

/** Inside of a link or of code, or between an embed and its exclamation mark. */
function breaks(text: string, { from, to }: Span, at: number): boolean {
  return (from < at && at < to) || (at === from && text[at - 1] === '!');
}

/** The end of a line with its trailing blanks. */
function endOfLine(text: string, to: number): number {
  let end = to;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return end;
}

function closedLength(text: string): number {
  return linkPlaces(text).closed.reduce((sum, { from, to }) => sum + to - from, 0);
}
