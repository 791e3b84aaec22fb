import { applyEdits } from '../../../../src/core/links/plan/edits';
import { linkIgnorer, type IgnoredLink } from '../../../../src/core/links/plan/ignored-links';
import type { LinkKnowledge, WriteLink } from '../../../../src/core/links/plan/mention-links';
import { editsOf, planLinks, type LinkPlan, type PlannedLink } from '../../../../src/core/links/plan/plan-links';
import type { RelatedNote } from '../../../../src/core/links/related-notes';
import { relatedBlock, relatedBlocks, relatedBullet } from '../../../../src/core/pages/related-block';
import { index, notes } from '../vault';

export const here = 'Interviews/Acme.md';

export const pen = { find: relatedBlocks, bullet: relatedBullet, write: relatedBlock };

/** Links as three settings of a vault make them. */
export const writers: Readonly<Record<'short' | 'full' | 'markdown', WriteLink>> = {
  short: (path, text, heading) => wiki(path.replace(/^.*\/|\.md$/g, ''), text, heading),
  full: (path, text, heading) => wiki(path.replace(/\.md$/, ''), text, heading),
  markdown: (path, text, heading) => `[${text}](../${encodeURI(path)}${heading === undefined ? '' : `#${encodeURIComponent(heading)}`})`,
};

function wiki(target: string, text: string, heading: string | undefined): string {
  const place = heading === undefined ? target : `${target}#${heading}`;
  return place === text ? `[[${place}]]` : `[[${place}|${text}]]`;
}

export interface PlanSetting {
  readonly ranked?: readonly RelatedNote[] | null;
  readonly ignored?: readonly IgnoredLink[];
  readonly link?: WriteLink;
}

export function planOf(text: string, { ranked = null, ignored = [], link = writers.short }: PlanSetting = {}): LinkPlan {
  const known: LinkKnowledge = { index, ignorer: linkIgnorer(ignored, here), link };
  return planLinks({ path: here, text, mentions: true, ranked }, known, pen);
}

/** The text after a plan, all of it or the chosen part. */
export function carriedOut(plan: LinkPlan, chosen: readonly PlannedLink[] = plan.links): string {
  return applyEdits(plan.text, editsOf(plan, chosen, pen));
}

/** A note of the test vault as a ranker would give it. */
export function ranked(title: string, headings: readonly string[] = []): RelatedNote {
  const path = notes.find((note) => note.title === title)?.path ?? `Tech/${title}.md`;
  return { path, title, heading: headings[0] ?? null, headings, reasons: [`both speak of "${title.toLowerCase()}"`] };
}
