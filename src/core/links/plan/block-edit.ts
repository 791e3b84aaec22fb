import type { Span } from '../../text/span';
import { unlinkableSpans } from '../unlinkable';
import { applyEdits, type Edit } from './edits';
import type { WriteBullet } from './related-links';

/** A block of related notes as it lies in a note, with the end of its last line. */
export interface StandingBlock extends Span {
  /** The lines between its marks. */
  readonly lines: readonly string[];
  /** Whether the user changed more in it than a tick. */
  readonly edited: boolean;
}

/** How blocks of related notes are found and written. */
export interface BlockPen {
  /** In order. */
  readonly find: (text: string) => readonly StandingBlock[];
  readonly bullet: WriteBullet;
  /** The block with its marks and the end of its last line; empty without bullets. */
  readonly write: (bullets: readonly string[], eol: string) => string;
}

/** Puts a block in the place of the one that stands, or after a blank line at the end of the note. */
export function blockEdit(text: string, standing: Span | null, block: string): Edit {
  if (standing !== null) return { from: standing.from, to: standing.to, text: block };
  return { from: text.length, to: text.length, text: breakBefore(text) + block };
}

/** Whether what is written at the end of a note would be hidden or taken for code: something was left open there. */
export function isClosedAtEnd(text: string, pen: BlockPen): boolean {
  const probe = `${text}\n\nx`;
  if (unlinkableSpans(probe).at(-1)?.to === probe.length) return true;
  const edit = blockEdit(text, null, pen.write(['- x'], lineEndOf(text)));
  return pen.find(applyEdits(text, [edit])).length === 0;
}

/** The end of a note's first line; `\n` where it has only one, and where it is a lone `\r`, behind which our marks are not found again. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

function breakBefore(text: string): string {
  const eol = lineEndOf(text);
  if (/^\uFEFF?$/u.test(text) || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/u.test(text.slice(-200))) return '';
  return /[\r\n]$/u.test(text) ? eol : eol + eol;
}
