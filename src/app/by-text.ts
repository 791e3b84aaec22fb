/** Orders texts by their code units, so that the order is the same on every device. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
