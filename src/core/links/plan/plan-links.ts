import type { Span } from '../../text/span';
import { linkedPaths } from '../mentions';
import type { RelatedNote } from '../related-notes';
import { blockEdit, isClosedAtEnd, lineEndOf, type BlockPen, type StandingBlock } from './block-edit';
import type { Edit } from './edits';
import { mentionLinks, type LinkKnowledge, type MentionLink, type PlannedNote } from './mention-links';
import { isBullet, relatedLinks, type OutdatedLink, type RelatedLink } from './related-links';

/** One thing that a plan would do to a note, with its reason. */
export type PlannedLink = MentionLink | OutdatedLink | RelatedLink;

/** What is to be planned: mentions, related notes, or both; null where they are not asked for. */
export interface PlanRequest extends PlannedNote {
  readonly mentions: boolean;
  readonly ranked: readonly RelatedNote[] | null;
}

/** What may be done to a note, in order: mentions as they stand in it, then the block at its end. */
export interface LinkPlan extends PlannedNote {
  readonly links: readonly PlannedLink[];
  /** The blocks of related notes that stand: one, or more where someone copied it. */
  readonly blocks: readonly StandingBlock[];
  /** Why related notes are left out: the user made the block his own, or the end of the note is no place for one. */
  readonly left: 'edited' | 'closed' | null;
}

/**
 * Plans the links of a note. Nothing that stands in a block of related notes counts as the note's own words, so that a
 * plan that was carried out is not planned again.
 */
export function planLinks(request: PlanRequest, known: LinkKnowledge, pen: BlockPen): LinkPlan {
  const { path, text } = request;
  const blocks = pen.find(text);
  const own = { path, text: blanked(text, blocks) };
  const mentions = request.mentions ? mentionLinks(own, known) : [];
  const { ranked } = request;
  if (ranked === null) return { path, text, links: mentions, blocks, left: null };
  if (blocks.some(({ edited }) => edited)) return { path, text, links: mentions, blocks, left: 'edited' };
  const linked = new Set([path, ...linkedPaths(own.text, known.index), ...mentions.map((each) => each.path)]);
  const related = relatedLinks({ path, ranked, lines: blocks.flatMap(({ lines }) => lines), linked }, known, pen.bullet);
  const left = blocks.length === 0 && related.length > 0 && isClosedAtEnd(text, pen) ? 'closed' : null;
  return { path, text, links: left === null ? [...mentions, ...related] : mentions, blocks, left };
}

/** The edits that carry out the chosen part of a plan: apart and in order. */
export function editsOf(plan: LinkPlan, chosen: readonly PlannedLink[], pen: BlockPen): readonly Edit[] {
  const mentions = chosen.flatMap((each) => (each.kind === 'mention' ? [each.edit] : []));
  return [...mentions, ...blockEdits(plan, chosen, pen)].sort((one, other) => one.from - other.from);
}

/** What comes goes into the first block, or into a new one. */
function blockEdits({ text, blocks }: LinkPlan, chosen: readonly PlannedLink[], pen: BlockPen): readonly Edit[] {
  const fresh = chosen.flatMap((each) => (each.kind === 'related' ? [each.bullet.line] : []));
  const outdated = new Set(chosen.flatMap((each) => (each.kind === 'outdated' ? [each.line] : [])));
  const eol = lineEndOf(text);
  if (blocks.length === 0) return fresh.length === 0 ? [] : [blockEdit(text, null, pen.write(fresh, eol))];
  return blocks.flatMap((block, at) => {
    const more = at === 0 ? fresh : [];
    const changes = more.length > 0 || block.lines.some((line) => outdated.has(line));
    const kept = block.lines.filter((line) => isBullet(line) && !outdated.has(line));
    return changes ? [blockEdit(text, block, pen.write([...kept, ...more], eol))] : [];
  });
}

/** The text with other letters blanked, so that every offset stays. */
function blanked(text: string, spans: readonly Span[]): string {
  let [own, at] = ['', 0];
  for (const { from, to } of spans) {
    own += text.slice(at, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ');
    at = to;
  }
  return own + text.slice(at);
}
