import { NoteUnreadable } from '../../app/ports';

/** Where something failed (null where that is not known), and why. */
export interface Failure {
  readonly path: string | null;
  readonly reason: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof NoteUnreadable) return { path: error.path, reason: error.message };
  return { path: null, reason: error instanceof Error ? error.message : String(error) };
}
