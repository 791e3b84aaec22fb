/** A run of a note's text: UTF-16 offsets, so that `text.slice(from, to)` is the raw source. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Maps `length` characters of a passage's text, from `start` on, to the source at `from`. */
export interface Run {
  readonly start: number;
  readonly from: number;
  readonly length: number;
}

/**
 * Words taken out of their container: `text` has the `<br>`, `\|`, quote marks, indents and labels undone,
 * `from` and `to` cover the raw source, and `runs` lead from one to the other, in order.
 */
export interface Passage extends Span {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** The source that a stretch of a passage's text stands on. Ends that fall between two runs lean inwards. */
export function sourceSpan(passage: Passage, start: number, end: number): Span {
  const first = passage.runs.find((run) => run.start + run.length > start);
  const last = passage.runs.filter((run) => run.start < end).at(-1);
  if (first === undefined || last === undefined) return { from: passage.from, to: passage.from };
  const from = first.from + Math.max(0, start - first.start);
  const to = last.from + Math.min(last.length, end - last.start);
  return to < from ? { from, to: from } : { from, to };
}

/** Whether `inner` lies in `outer`; equal spans contain each other. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
