/**
 * The same words as a string of their own: a piece cut from a text would keep the whole text in memory, and one put together
 * with `+` its parts.
 */
export function detached(piece: string): string {
  return [piece.slice(0, 1), piece.slice(1)].join('');
}
