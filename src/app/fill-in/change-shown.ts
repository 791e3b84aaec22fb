import { applyEdits } from '../../core/links/plan/edits';
import { lineIndexAt } from '../../core/notes/page';
import { fullLineEnd } from '../../core/notes/rewrite-block';
import type { Edit } from '../open-editor';
import type { Filled } from './fill-in';
import type { StoryToFill } from './story-to-fill';

/** A change of a note, to be shown and confirmed. */
export interface Change {
  readonly toFill: StoryToFill;
  readonly filled: Filled;
}

/** A change as it is shown. */
interface ChangeShown {
  readonly before: string;
  readonly after: string;
}

/** The lines that change, before and after; for a story cell the cell alone. */
export function changeShown({ source, page, place }: StoryToFill, edits: readonly Edit[]): ChangeShown {
  const [only] = edits;
  if (place.kind === 'cell' && only !== undefined) return { before: source.text.slice(only.from, only.to), after: only.text };
  const before: string[] = [];
  const after: string[] = [];
  let shown = -1;
  for (const edit of edits) {
    const start = page.lineStarts[lineIndexAt(page, edit.from)] ?? edit.from;
    const end = fullLineEnd(page, edit.to);
    if (start < shown) continue;
    const within = edits.filter(({ from, to }) => start <= from && to <= end);
    const last = Math.max(end, ...within.map(({ to }) => to));
    before.push(source.text.slice(start, last));
    after.push(applyEdits(source.text.slice(start, last), within.map(({ from, to, text }) => ({ from: from - start, to: to - start, text }))));
    shown = last;
  }
  return { before: before.join('\n'), after: after.join('\n') };
}

/** Whether a yes to one change holds for another: in the same note, shown alike, and read back no worse. Line ends do not count: an editor has its own. */
export function isConfirmedBy(now: Change, confirmed: Change): boolean {
  if (now.toFill.source.path !== confirmed.toFill.source.path) return false;
  if (confirmed.filled.isReadBack && !now.filled.isReadBack) return false;
  return shownText(now) === shownText(confirmed);
}

function shownText({ toFill, filled }: Change): string {
  const { before, after } = changeShown(toFill, filled.edits);
  return JSON.stringify([before, after].map((text) => text.split(/\r\n|\r|\n/)));
}
