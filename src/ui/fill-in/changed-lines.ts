/** A line of a note or of a cell, its line end or `<br>` included. */
export interface CellLine {
  readonly text: string;
  readonly changed: boolean;
}

/** The lines of a text, those marked that the other text does not have in the same order. */
export function changedLines(cell: string, other: string): readonly CellLine[] {
  const lines = linesOf(cell);
  const kept = commonLines(lines.map(bare), linesOf(other).map(bare));
  return lines.map((text, at) => ({ text, changed: !kept.has(at) }));
}

function linesOf(cell: string): readonly string[] {
  return cell.match(/[^]*?(?:<br[ \t]*\/?>|\r\n|\r|\n)|[^]+$/gi) ?? [];
}

function bare(line: string): string {
  return line.replace(/<br[ \t]*\/?>$/i, '').trim();
}

/** Indexes of `a` in a longest common subsequence of both lists. */
function commonLines(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const lengths = a.map(() => b.map(() => 0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) row[j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  }
  const common = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      common.add(i);
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}
