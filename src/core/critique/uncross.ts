import type { Mark } from './rule';

/**
 * Quoted places of one note so that any two are disjoint, nested or equal: where two cross, the later one ends where the
 * earlier ends, and its quote with it. The list keeps its order.
 */
export function uncrossed<T extends Mark>(marks: readonly T[]): readonly T[] {
  const kept = new Map<number, T>();
  const open: number[] = [];
  const inOrder = marks.map((mark, index) => ({ mark, index })).sort((a, b) => a.mark.from - b.mark.from || b.mark.to - a.mark.to);
  for (const { mark, index } of inOrder) {
    while ((open.at(-1) ?? Infinity) <= mark.from) open.pop();
    const within = open.at(-1) ?? Infinity;
    const fitting = mark.to > within ? endingAt(mark, within) : mark;
    kept.set(index, fitting);
    open.push(fitting.to);
  }
  return marks.map((mark, index) => kept.get(index) ?? mark);
}

/** A mark cut to an end; the quote is cut with it where it stands in the source as it reads. */
function endingAt<T extends Mark>(mark: T, to: number): T {
  if (mark.quote.length !== mark.to - mark.from) return { ...mark, to };
  const quote = mark.quote.slice(0, to - mark.from).trimEnd();
  return { ...mark, quote, to: mark.from + quote.length };
}
