import type { LinkPlan, PlannedLink } from '../core/links/plan/plan-links';
import { placeFinder } from './note-place';

/** One planned link as it is shown: where it is, and the line around it. */
export interface LinkSuggestion {
  /** The note that changes. */
  readonly path: string;
  readonly link: PlannedLink;
  /** Counts from 1; null for a line of the block of related notes. */
  readonly line: number | null;
  /** What stands on the line around a mention, cut to a readable length; empty else. */
  readonly before: string;
  readonly after: string;
}

/** What a plan would do, in its order, ready to be shown. */
export function suggestionsOf({ path, text, links }: LinkPlan): readonly LinkSuggestion[] {
  const find = placeFinder(text);
  return links.map((link) => {
    if (link.kind !== 'mention') return { path, link, line: null, before: '', after: '' };
    return { path, link, line: find(link.edit).start.line + 1, ...around(text, link.edit) };
  });
}

/** Characters of a line shown on each side of the words. */
const shown = 48;

function around(text: string, { from, to }: { readonly from: number; readonly to: number }): Pick<LinkSuggestion, 'before' | 'after'> {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const before = text.slice(Math.max(lineStart, from - shown), from);
  const after = text.slice(to, Math.min(lineEnd, to + shown));
  return {
    before: from - shown > lineStart ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    after: to + shown < lineEnd ? `${after.replace(/\s+\S*$/, '')} …` : after,
  };
}
