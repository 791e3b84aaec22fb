import type { NotePlace } from '../note-place';
import type { PartName } from '../../core/notes/interview-note';

/** A question to practise, with all that is shown around it. */
export interface PracticeItem {
  /** The first id of its family, with which it shares its history. */
  readonly id: string;
  /** Id of the question as it stands at `place`. */
  readonly question: string;
  readonly text: string;
  readonly place: NotePlace;
  /** Title of the note, and the company that asked; null where the note names none. */
  readonly title: string;
  readonly company: string | null;
  /** The question that it follows up; null for a main one. */
  readonly follows: string | null;
  /** Titles of the weak areas that it belongs to. */
  readonly areas: readonly string[];
  /** Why it comes now, in words: "Left unanswered at Acme on 2026-09-14", "Due since 2026-11-20". */
  readonly reason: string;
  /** Seconds that a good answer takes. */
  readonly targetSeconds: number;
  /** What to bring: the points of the breakdown, or what the kind expects. */
  readonly points: readonly string[];
  /** The story to tell, the best first; empty where none fits. */
  readonly stories: readonly { readonly title: string; readonly place: NotePlace; readonly parts: Readonly<Partial<Record<PartName, string>>> }[];
  /** Follow-ups to expect, best first. */
  readonly followUps: readonly string[];
  /** The answer of last time; null where there is none. */
  readonly last: { readonly text: string; readonly date: string | null } | null;
  /** Day it is due, `YYYY-MM-DD`; null where it was never practised. */
  readonly due: string | null;
}

/** What the rules say of an answer that was just typed, beside the last time. */
export interface AnswerRead {
  readonly words: number;
  /** Seconds to say it aloud, by its words. */
  readonly seconds: number;
  /** What the last answer lacked and this one does not; empty where there was none. */
  readonly closed: readonly AnswerPoint[];
  /** What both lack. */
  readonly open: readonly AnswerPoint[];
  /** What only this one lacks; all of it where there was no last time. */
  readonly fresh: readonly AnswerPoint[];
}

export interface AnswerPoint {
  readonly rule: string;
  readonly message: string;
  readonly suggestion: string;
  /** Words of the answer; empty where none led there. */
  readonly quote: string;
}
