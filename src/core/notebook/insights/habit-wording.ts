import type { Telling } from './habit-tellings';

/** "once", "twice", "3 times". */
export function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${String(count)} times`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things[things.length - 1] ?? ''}`;
}

export function sentenceCase(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** ", in 3 rounds", ", in 2 rounds and 1 other note"; empty where all of it stands in one note. */
export function countOfRounds(tellings: readonly Telling[]): string {
  const rounds = new Set(tellings.flatMap(({ round }) => round?.path ?? [])).size;
  const others = new Set(tellings.filter(({ round }) => round === null).map(({ review }) => review.note.path)).size;
  if (rounds + others < 2) return '';
  const parts = [rounds === 0 ? null : counted(rounds, 'round'), others === 0 ? null : counted(others, rounds === 0 ? 'note' : 'other note')];
  return `, in ${listOf(parts.filter((part) => part !== null))}`;
}

/** "1 round", "3 rounds". */
export function counted(count: number, name: string): string {
  return `${String(count)} ${name}${count === 1 ? '' : 's'}`;
}
