import type { NoteReview } from '../../core/critique/note-review';
import { followIdentities, likeness, sameWordsFrom, type Identified } from '../../core/notes/identity';
import type { SameQuestion } from '../../core/pages/log-page';
import { normalise } from '../../core/text/words';

/** What changed between two readings of the notes. */
export interface Readings {
  readonly before: readonly NoteReview[];
  readonly after: readonly NoteReview[];
  /** Whether anything is kept under an id. */
  readonly isPractised: (id: string) => boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** The questions that were practised and go on under a new id, because their words or the path of their note changed; words that are not alike enough are another question. */
export function followPractised({ before, after, isPractised, today }: Readings): readonly SameQuestion[] {
  const changed = changedNotes(before, after);
  const gone = missingFrom(after, changed.before).filter(({ id }) => isPractised(id));
  if (gone.length === 0) return [];
  const fresh = missingFrom(before, changed.after);
  return alikePairs(gone, fresh).map(([id, was]) => ({ kind: 'same-question', date: today, id, was }));
}

/** Which old question each new one continues, as `[id, was]`; by their words alone, wherever they stand. */
export function alikePairs(gone: readonly Identified[], fresh: readonly Identified[]): readonly (readonly [string, string])[] {
  const words = new Map([...gone, ...fresh].map((each) => [each.id, each.words]));
  return [...followIdentities(gone, fresh)].filter(([id, was]) => likeness(words.get(id) ?? '', words.get(was) ?? '') >= sameWordsFrom);
}

/** A note that is the same value says the same. */
function changedNotes(before: readonly NoteReview[], after: readonly NoteReview[]): Pick<Readings, 'before' | 'after'> {
  const [old, now] = [new Set(before), new Set(after)];
  return { before: before.filter((review) => !now.has(review)), after: after.filter((review) => !old.has(review)) };
}

/** The questions of some notes that others do not hold. */
function missingFrom(others: readonly NoteReview[], reviews: readonly NoteReview[]): readonly Identified[] {
  if (reviews.length === 0) return [];
  const ids = new Set(others.flatMap(({ note }) => note.questions.map(({ id }) => id)));
  return reviews.flatMap(({ note }) => note.questions.filter(({ id }) => !ids.has(id)).map(({ id, text }) => ({ id, words: normalise(text) })));
}
