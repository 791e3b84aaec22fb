import { dismissingIn, keyOf, silencing, type Dismissal } from '../../core/critique/dismissals';
import type { NoteReview } from '../../core/critique/note-review';
import type { Problem } from '../contract';
import { weakSpots, type NoteSpots } from '../weak-spots';
import type { NoteView } from './coach-board';
import { keepSame } from './keep-same';
import { noteView } from './note-view';
import type { NoteRead } from './read-for-board';

/** The notes as they were read last. What did not change stays the same value. */
export interface NoteShelf {
  readonly put: (path: string, read: NoteRead) => void;
  readonly forget: (path: string) => void;
  readonly has: (path: string) => boolean;
  readonly paths: () => readonly string[];
  /** By path; the same value until a note changes. */
  readonly reviews: () => readonly NoteReview[];
  /** By path; notes without a spot are left out; the same value until a note changes. */
  readonly spots: () => readonly NoteSpots[];
  readonly problems: () => readonly Problem[];
  readonly viewOf: (path: string) => NoteView | null;
  /** Drops what these dismissals silence; the paths of the notes that lost something. */
  readonly silence: (dismissals: readonly Dismissal[]) => readonly string[];
  /** The paths of the notes that hold what these dismissals are about. */
  readonly holding: (dismissals: readonly Dismissal[]) => readonly string[];
}

interface Kept {
  readonly review: NoteReview | null;
  readonly spots: NoteSpots | null;
  readonly problems: readonly string[];
  /** As last asked for, and of which review. */
  view: { readonly of: NoteReview; readonly value: NoteView } | null;
}

/** An empty shelf. */
export function noteShelf(): NoteShelf {
  const kept = new Map<string, Kept>();
  let sorted: readonly NoteReview[] | null = null;
  let spotted: readonly NoteSpots[] | null = null;
  const put: NoteShelf['put'] = (path, { review, problems }) => {
    const before = kept.get(path);
    const spots = review === null ? null : keepSame(before?.spots ?? undefined, weakSpots(review));
    kept.set(path, { review, spots, problems: keepSame(before?.problems, problems), view: before?.view ?? null });
    [sorted, spotted] = [null, null];
  };
  const all = (): readonly NoteReview[] => {
    sorted ??= [...kept.values()].flatMap(({ review }) => review ?? []).sort((a, b) => (a.note.path < b.note.path ? -1 : 1));
    return sorted;
  };
  return {
    put,
    forget: (path) => { if (kept.delete(path)) [sorted, spotted] = [null, null]; },
    has: (path) => kept.has(path),
    paths: () => [...kept.keys()],
    reviews: all,
    spots: () => {
      spotted ??= all().flatMap(({ note }) => kept.get(note.path)?.spots ?? []).filter(({ spots }) => spots.length > 0);
      return spotted;
    },
    problems: () => [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([path, { problems }]) => problems.map((message) => ({ path, message }))),
    viewOf: (path) => {
      const note = kept.get(path);
      if (note === undefined || note.review === null) return null;
      if (note.view?.of !== note.review) note.view = { of: note.review, value: keepSame(note.view?.value, noteView(note.review)) };
      return note.view.value;
    },
    silence: (dismissals) => all().flatMap((review) => {
      const silenced = silencedBy(review, dismissals);
      if (silenced === review) return [];
      put(review.note.path, { review: silenced, problems: kept.get(review.note.path)?.problems ?? [] });
      return [review.note.path];
    }),
    holding: (dismissals) => all().filter(({ note }) => holdsOne(note, dismissals)).map(({ note }) => note.path),
  };
}

/** The review itself where nothing is silenced. */
function silencedBy(review: NoteReview, dismissals: readonly Dismissal[]): NoteReview {
  const rules = new Set(dismissals.map(({ rule }) => rule));
  const isMeant = review.findings.some(({ rule }) => rules.has(rule)) || review.stories.some((story) => story.gaps.some(({ rule }) => rules.has(rule)));
  if (!isMeant) return review;
  const { findings, gaps } = silencing(review.note, new Set(dismissals.map(keyOf)));
  const [left, stories] = [findings(review.findings), gaps(review.stories)];
  const isSame = left.length === review.findings.length && stories.every((story, at) => story.gaps.length === review.stories[at]?.gaps.length);
  return isSame ? review : { ...review, findings: left, stories };
}

function holdsOne(note: NoteReview['note'], dismissals: readonly Dismissal[]): boolean {
  const { ofFinding } = dismissingIn(note);
  const abouts = new Set(dismissals.map(({ about }) => keyOf({ rule: '', about, words: '' })));
  const isAbout = (of: { readonly question: string | null; readonly story: string | null }): boolean => abouts.has(keyOf(ofFinding({ rule: '', quote: '', ...of })));
  return note.questions.some(({ id }) => isAbout({ question: id, story: null })) || note.stories.some(({ id }) => isAbout({ question: null, story: id }));
}
