import { readingOf } from '../drafts';
import type { Layout } from '../layout';
import { outcomeIn } from '../outcome-line';
import { starLabelAt } from '../star-labels';

/** "Verdict: Rejected": a property of the note, no part of what stands above it. */
export const outcomeLine: Layout = {
  id: 'outcome-line',
  read: (page, isFree) => {
    const lines = page.lines.filter((line) => line.kind === 'text' && isFree(line.index) && outcomeIn(line.words) !== null && starLabelAt(line.words) === null);
    return readingOf({ claims: lines.map(({ index }) => [index, index + 1] as const) });
  },
};
