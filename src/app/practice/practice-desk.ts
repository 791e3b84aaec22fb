import type { PracticeRating } from '../../core/critique/practice-rating';
import type { AnswerRead, PracticeItem } from './practice-item';

/** What practising needs; built by `practiceDesk` beside this file's room. */
export interface PracticeDesk {
  /** What to practise now, at most `limit`: due ones, then unanswered follow-ups, then by the need of their area. Of one area (its key, "topic caching") or of all (null). */
  readonly queue: (wanted: { readonly area: string | null; readonly limit: number }) => Promise<readonly PracticeItem[]>;
  readonly readAnswer: (item: PracticeItem, text: string) => Promise<AnswerRead>;
  /** Adds a dated answer to the note of answers; resolves to its path. Rejects with a `NoteUnreadable`. */
  readonly keepAnswer: (item: PracticeItem, text: string) => Promise<string>;
  /** Writes a line to the log and moves the weak areas from open to working; resolves to the day it is due next. Rejects with a `NoteUnreadable`. */
  readonly rate: (item: PracticeItem, rating: PracticeRating) => Promise<Rated>;
  /** For each rating the day on which the item would be due. */
  readonly preview: (item: PracticeItem) => Promise<Readonly<Record<PracticeRating, string>>>;
}

export interface Rated {
  /** `YYYY-MM-DD`. */
  readonly due: string;
  /** Takes this rating back, and the moves of areas with it. Rejects with a `NoteUnreadable`. */
  readonly undo: () => Promise<void>;
}
