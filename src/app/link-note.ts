import { buildMentionIndex, type MentionIndex, type NamedNote } from '../core/links/mention-index';
import { linkIgnorer, type IgnoredLink } from '../core/links/plan/ignored-links';
import type { WriteLink } from '../core/links/plan/mention-links';
import { editsOf, planLinks, type LinkPlan, type PlannedLink } from '../core/links/plan/plan-links';
import type { RelatedNote } from '../core/links/related-notes';
import { relatedBlock, relatedBlocks, relatedBullet, withoutRelatedBlocks } from '../core/pages/related-block';
import { inSteps, type Breathe } from './in-steps';
import type { Edit } from './open-editor';

/**
 * The notes that relate to a note, best first and above the floor, twenty at most. `text` comes without the block of related
 * notes, so that what is listed there already is ranked like the rest.
 */
export type RelatedTo = (path: string, text: string) => Promise<readonly RelatedNote[]>;

export interface LinkPorts {
  /** Titles and other names of every note that may be linked: all but our own. */
  readonly names: () => readonly NamedNote[];
  /** Links as the user's settings want them in the note at that path. */
  readonly linkWriter: (source: string) => WriteLink;
  readonly ignored: () => readonly IgnoredLink[];
  readonly relatedTo: RelatedTo;
  /** Called between steps, so that the app goes on; left out, all is done in one go. */
  readonly breathe?: Breathe;
}

export interface LinkRequest {
  readonly path: string;
  readonly text: string;
  /** Only words that name other notes, or related notes too. */
  readonly what: 'mentions' | 'related';
}

/** Plans the links of one note; null for a note that is ours or not there, which gets none. */
export async function planNote(ports: LinkPorts, request: LinkRequest): Promise<LinkPlan | null> {
  return plannerOf(ports)(request);
}

/** Plans the links of many notes with the names gathered once. */
export function plannerOf(ports: LinkPorts): (request: LinkRequest) => Promise<LinkPlan | null> {
  const names = ports.names();
  const own = new Set(names.map(({ path }) => path));
  let index: Promise<MentionIndex> | null = null;
  return async (request) => (own.has(request.path) ? planWith(ports, await (index ??= inSteps(buildMentionIndex(names), ports.breathe)), request) : null);
}

async function planWith(ports: LinkPorts, index: MentionIndex, { path, text, what }: LinkRequest): Promise<LinkPlan> {
  const ranked = what === 'related' ? await ports.relatedTo(path, withoutRelatedBlocks(text)) : null;
  const known = { index, ignorer: linkIgnorer(ports.ignored(), path), link: ports.linkWriter(path) };
  return planLinks({ path, text, mentions: true, ranked }, known, pen);
}

const pen = { find: relatedBlocks, bullet: relatedBullet, write: relatedBlock };

/** The edits that carry out the chosen part of a plan: apart and in order. A note that is gone meanwhile is not linked. */
export function linkEdits(ports: Pick<LinkPorts, 'names'>, plan: LinkPlan, chosen: readonly PlannedLink[]): readonly Edit[] {
  return linkEditsOf(ports)(plan, chosen);
}

/** The same for many plans, with the names gathered once. */
export function linkEditsOf({ names }: Pick<LinkPorts, 'names'>): (plan: LinkPlan, chosen: readonly PlannedLink[]) => readonly Edit[] {
  const there = new Set(names().map(({ path }) => path));
  return (plan, chosen) => editsOf(plan, chosen.filter((link) => link.kind === 'outdated' || there.has(link.path)), pen);
}
