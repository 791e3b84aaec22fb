import { unreadSpans } from '../notes/hidden-spans';
import { fingerprint } from './fingerprint';
import { renderBlock, renderInner } from './managed-blocks';
import { escapeMarkdown } from './markdown-text';
import { isEndLine, parseMarker } from './marker';

/** The block of related notes in a note of the user's. Offsets are the note's; its last line's end belongs to it. */
export interface RelatedBlock {
  readonly from: number;
  readonly to: number;
  /** The lines between its marks. */
  readonly lines: readonly string[];
  /** Whether someone changed more in it than a tick, or where a link leads. */
  readonly edited: boolean;
}

const section = 'related';
const heading = '## Related';
/** What the first mark of a block opens with. */
const opening = '%% coach: begin ';

/** The blocks of related notes in a text, in order. Marks inside code, and a mark without its partner, make none. */
export function relatedBlocks(text: string): readonly RelatedBlock[] {
  return unreadSpans(text).flatMap(({ from, to }) => {
    const lines = text.startsWith(opening, from) ? text.slice(from, lineEnd(text, to)).split('\n') : [];
    const marker = parseMarker(lines[0] ?? '');
    const end = lines.findIndex(isEndLine);
    if (marker?.section !== section || end < 0) return [];
    const inner = lines.slice(1, end).join('\n');
    return [{ from, to: lineEnd(text, to), lines: inner.split(/\r\n|\r|\n/), edited: fingerprint(ownPart(inner)) !== marker.written }];
  });
}

/** The text without its blocks of related notes. */
export function withoutRelatedBlocks(text: string): string {
  const blocks = relatedBlocks(text);
  return blocks.map(({ from }, at) => text.slice(blocks[at - 1]?.to ?? 0, from)).join('') + text.slice(blocks.at(-1)?.to ?? 0);
}

/** One related note, its link as it is and the reasons letter for letter. */
export function relatedBullet(link: string, reasons: readonly string[]): string {
  const why = reasons.map(escapeMarkdown).filter((reason) => reason !== '').join('; ');
  return why === '' ? `- ${link}` : `- ${link}: ${why}`;
}

/** The block that lists the bullets; empty without any. */
export function relatedBlock(bullets: readonly string[], eol: string): string {
  if (bullets.length === 0) return '';
  const text = `${heading}\n\n${bullets.join('\n')}`;
  return renderBlock({ section, id: '-', written: fingerprint(ownPart(text)), offered: null, words: '' }, renderInner(text, eol), eol);
}

/**
 * What the user has to change for the block to be his own: a bullet made a task counts as the bullet it was, ticked or not,
 * and a link wherever it leads, because Obsidian rewrites it when the note is renamed.
 */
function ownPart(text: string): string {
  return text
    .replace(/^([-*+] )\[[^\]\r\n]\] (?=\S)/gm, '$1')
    .replace(/^([-*+] \[\[)[^[\]|\r\n]{0,1000}/gm, '$1')
    .replace(/^([-*+] \[[^[\]\r\n]{0,1000}\]\()[^()\r\n]{0,1000}/gm, '$1');
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
