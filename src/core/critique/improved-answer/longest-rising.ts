/** The indexes of one longest rising subsequence. Patience sorting: n log n. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, index) => {
    const pile = pileFor(value, tails, values);
    before.push(tails[pile - 1]);
    tails[pile] = index;
  });
  const chosen = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before[at]) chosen.add(at);
  return chosen;
}

/** The first pile whose tail is not smaller than the value. */
function pileFor(value: number, tails: readonly number[], values: readonly number[]): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
