import type { NoteReview } from '../core/critique/note-review';
import { newNotebook, type Notebook, type ResumeNote } from '../core/notebook/notebook';
import { readNotebook, type NotebookRead } from '../core/notebook/read-notebook';
import { weakAreas, type WeakAreaRequest } from '../core/practice/weak-areas';
import type { WeakAreas } from '../core/practice/weak-area';
import { notebookRelations } from './notebook-relations';
import { readStoryOffers, type StoryOffers } from './story-offers';

export interface AcrossRequest {
  /** In any order. */
  readonly reviews: readonly NoteReview[];
  readonly resumes: readonly ResumeNote[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What the person set of weak areas; nothing where not given. */
  readonly states?: WeakAreaRequest['states'];
}

/** What only shows across all notes. */
export interface AcrossNotes {
  readonly notebook: Notebook;
  readonly read: NotebookRead;
  readonly areas: WeakAreas;
  readonly offers: StoryOffers;
}

/** Compares all notes with each other. Yields now and then, so that a door may let others work. */
export function* acrossNotes({ reviews, resumes, today, states = new Map() }: AcrossRequest): Generator<void, AcrossNotes> {
  const notes = [...reviews].sort((a, b) => (a.note.path < b.note.path ? -1 : 1));
  const offers = yield* readStoryOffers(notes, { told: new WeakMap(), shelf: null });
  yield;
  const relations = yield* notebookRelations(notes, offers);
  yield;
  const notebook = newNotebook({ notes, resumes, today, ...relations });
  yield;
  const read = yield* readNotebook(notebook);
  const { rounds, familyOf } = notebook;
  return { notebook, read, offers, areas: yield* weakAreas({ notes, rounds, familyOf, states }) };
}
