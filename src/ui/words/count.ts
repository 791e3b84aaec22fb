/** "1 note", "3 notes". */
export function count(n: number, one: string, many: string): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}

export function notes(n: number): string {
  return count(n, 'note', 'notes');
}
