import type { PartName } from '../../notes/interview-note';
import type { Slice } from '../../text/words';
import type { Placed } from '../place';

/** A sentence of the candidate with what it takes to know what it is about. */
export interface Saying {
  readonly placed: Placed;
  readonly sentence: Slice;
  /** What was asked; empty where nothing was. */
  readonly asked: string;
  /** The id of the kind of the question asked; null where none is known. */
  readonly kind: string | null;
  /** Everything said in the same answer, story or line of a resume. */
  readonly whole: string;
  /** Equal for what was said in one go: an answer, a story, a resume. */
  readonly source: string;
  readonly part: PartName | null;
  readonly isResume: boolean;
  /** The employer under whose heading it stands in a resume; null elsewhere. */
  readonly employer: string | null;
  /** The employers that the resumes name, by their first words in small letters, the current one first; empty where there is no resume. */
  readonly employers: readonly string[];
  /** `YYYY-MM-DD`: the day of the note where it tells one, else today. */
  readonly day: string;
}

/** What was said in one go, with where it stands in the talk. */
export interface Unit {
  readonly path: string;
  /** What names it: the title of a story, the question of an answer. */
  readonly title: string;
  /** Whether the title is the writer's own name for it. */
  readonly isNamed: boolean;
  readonly text: string;
  readonly source: string;
  /** Whether it may go on with what was said before it. */
  readonly goesOn: boolean;
  /** Whether it answers a question that follows up another. */
  readonly isFollowUp: boolean;
  readonly isPrepared: boolean;
  /** What its note is called; empty where that names a kind of note only. */
  readonly noteTitle: string;
  /** Whether it tells of the career as a whole, and so of no project. */
  readonly isOverview: boolean;
  /** Whether it is a story as such. */
  readonly isStory: boolean;
  readonly sayings: readonly Saying[];
}
