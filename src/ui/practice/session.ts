import type { Rated } from '../../app/practice/practice-desk';
import type { PracticeItem } from '../../app/practice/practice-item';
import type { PracticeRating } from '../../core/critique/practice-rating';

/** How a question was answered. */
export interface Attempt {
  /** Empty where nothing was typed. */
  readonly typed: string;
  /** Seconds; 0 where nothing was said aloud. */
  readonly spoken: number;
  /** Path of the note that it was kept in; null where it is in none. */
  readonly kept: string | null;
}

export interface RatedItem {
  readonly item: PracticeItem;
  readonly rating: PracticeRating;
  readonly rated: Rated;
}

/** One practice: a queue of questions, and how far it has come. */
export interface Session {
  readonly items: readonly PracticeItem[];
  /** Index of the question in hand; past the last one at the end. */
  readonly at: number;
  /** Of the question in hand: it is asked, it was answered and waits for its rating, or its answer is being changed. */
  readonly stage: 'asking' | 'reviewing' | 'changing';
  /** By id of the item. */
  readonly attempts: ReadonlyMap<string, Attempt>;
  /** In the order of rating; a rating taken back is gone. */
  readonly ratings: readonly RatedItem[];
}

export type SessionStep =
  | { readonly type: 'answered'; readonly id: string; readonly typed: string; readonly spoken: number }
  | { readonly type: 'changing' }
  | { readonly type: 'kept'; readonly id: string; readonly path: string }
  | { readonly type: 'rated'; readonly rated: RatedItem }
  | { readonly type: 'skipped' }
  | { readonly type: 'undone'; readonly id: string };

export const noAttempt: Attempt = { typed: '', spoken: 0, kept: null };

export function startSession(items: readonly PracticeItem[]): Session {
  return { items, at: 0, stage: 'asking', attempts: new Map(), ratings: [] };
}

/** The session after a step. */
export function takeStep(session: Session, step: SessionStep): Session {
  switch (step.type) {
    case 'answered':
      return { ...session, stage: 'reviewing', attempts: withAnswer(session, step) };
    case 'changing':
      return { ...session, stage: 'changing' };
    case 'kept':
      return { ...session, attempts: withKept(session, step) };
    case 'rated':
      return { ...session, at: session.at + 1, stage: 'asking', ratings: [...session.ratings, step.rated] };
    case 'skipped':
      return { ...session, at: session.at + 1, stage: 'asking' };
    case 'undone':
      return takenBack(session, step.id);
  }
}

/** The rated questions whose typed answer was not kept. */
export function notKept({ ratings, attempts }: Session): readonly RatedItem[] {
  return ratings.filter(({ item }) => {
    const attempt = attempts.get(item.id) ?? noAttempt;
    return attempt.typed.trim() !== '' && attempt.kept === null;
  });
}

/** What was kept stays kept only as long as the words are the same. */
function withAnswer({ attempts }: Session, { id, typed, spoken }: { readonly id: string; readonly typed: string; readonly spoken: number }): ReadonlyMap<string, Attempt> {
  const before = attempts.get(id) ?? noAttempt;
  return new Map([...attempts, [id, { typed, spoken, kept: before.typed === typed ? before.kept : null }]]);
}

function withKept({ attempts }: Session, { id, path }: { readonly id: string; readonly path: string }): ReadonlyMap<string, Attempt> {
  return new Map([...attempts, [id, { ...(attempts.get(id) ?? noAttempt), kept: path }]]);
}

/** Back at the question, which waits for its rating again; the questions after it come once more. */
function takenBack(session: Session, id: string): Session {
  const at = session.items.findIndex((item) => item.id === id);
  return { ...session, at, stage: 'reviewing', ratings: session.ratings.filter(({ item }) => item.id !== id) };
}
