import type { Dismissal } from '../../core/critique/dismissals';
import type { AreaKind, AreaState } from '../../core/critique/area-state';
import type { Fit } from '../../core/notebook/notebook';
import type { StoryStage } from '../../core/notebook/coverage/story-life';
import type { EvidenceKind, WeakArea } from '../../core/practice/weak-area';
import type { Problem } from '../contract';
import type { NotePlace } from '../note-place';
import type { NoteSpots, WeakSpot } from '../weak-spots';

/** All that the screens show, as values; a new value after every change. */
export interface CoachBoard {
  /** Null once every note has been read. */
  readonly reading: { readonly done: number; readonly total: number } | null;
  /** How many interview notes there are. */
  readonly read: number;
  /** By need; those resolved or dismissed last. */
  readonly areas: readonly AreaRow[];
  /** Areas with too little evidence to say, with how much there is. */
  readonly tooFew: readonly { readonly name: string; readonly kind: AreaKind; readonly title: string; readonly count: number }[];
  /** By path; notes without a spot are left out. */
  readonly notes: readonly NoteSpots[];
  readonly coverage: CoverageBoard;
  readonly practice: PracticeStatus;
  readonly problems: readonly Problem[];
  /** What the writer called no problem, the latest first. */
  readonly dismissed: readonly Dismissal[];
}

/** A competency or topic that needs work, ready to be drawn. */
export interface AreaRow extends Pick<WeakArea, 'name' | 'kind' | 'title' | 'state' | 'need' | 'trend' | 'next'> {
  /** "topic caching"; unique. */
  readonly key: string;
  /** Gravest first, then newest. */
  readonly evidence: readonly EvidenceRow[];
  /** Of the notes that the evidence stands in, as written, each once, sorted. */
  readonly companies: readonly string[];
  readonly roles: readonly string[];
  readonly levels: readonly string[];
  /** Day of the newest evidence, `YYYY-MM-DD`; null where none is dated. */
  readonly newest: string | null;
  /** First day on which a question of it is due, `YYYY-MM-DD`; null where none was practised yet. */
  readonly due: string | null;
}

/** One place that shows a weakness. */
export interface EvidenceRow {
  /** Unique in its area; stays the same while the user edits around it. */
  readonly key: string;
  readonly kind: EvidenceKind;
  readonly message: string;
  /** Words of the note; empty where nothing was said. */
  readonly quote: string;
  /** Title of the note. */
  readonly title: string;
  readonly company: string | null;
  readonly date: string | null;
  readonly place: NotePlace;
  /** Ids. */
  readonly question: string | null;
  readonly story: string | null;
  /** What silences it for good; null where nothing can. */
  readonly dismissal: Dismissal | null;
}

export interface PracticeStatus {
  /** Questions practised before that are due today. */
  readonly due: number;
  /** Questions of weak areas that were never practised. */
  readonly fresh: number;
  /** Questions practised today. */
  readonly doneToday: number;
  /** Days in a row with practice, up to today or yesterday. */
  readonly streak: number;
}

/** Which story serves what, as a grid. */
export interface CoverageBoard {
  /** The columns, by how far they have come, told ones first. */
  readonly stories: readonly CoverageStory[];
  /** Competencies, then the prompts of the writer's own list. */
  readonly rows: readonly CoverageRow[];
  /** Which story to tell for which question, by company, the next interview's first. */
  readonly assigned: readonly { readonly company: string | null; readonly question: string; readonly asked: NotePlace; readonly story: string; readonly told: NotePlace; readonly fit: Fit }[];
}

export interface CoverageStory {
  readonly id: string;
  readonly title: string;
  readonly place: NotePlace;
  readonly stage: StoryStage;
  /** Why that stage, in words. */
  readonly reason: string;
}

export interface CoverageRow {
  readonly key: string;
  readonly type: 'competency' | 'prompt';
  readonly title: string;
  /** How many questions ask for it. */
  readonly questions: number;
  /** Whether no story serves it well or with some work, though it is asked for. */
  readonly gap: boolean;
  /** By id of the story, best first. */
  readonly cells: readonly { readonly story: string; readonly fit: Fit; readonly reason: string }[];
  /** Where the prompt, or the first question that asks, stands; null where nothing asks. */
  readonly place: NotePlace | null;
}

/** One note in the order of its text. */
export interface NoteView {
  readonly path: string;
  readonly title: string;
  readonly questions: readonly NoteQuestion[];
  /** Spots that belong to no question. */
  readonly rest: readonly WeakSpot[];
}

export interface NoteQuestion {
  readonly id: string;
  readonly text: string;
  readonly place: NotePlace;
  /** As a person reads it: "Failure"; null where it was not recognised. */
  readonly kind: string | null;
  /** Whether it follows up another. */
  readonly isFollowUp: boolean;
  /** Asked of the interviewer. */
  readonly reverse: boolean;
  readonly state: 'answered' | 'told' | 'unanswered';
  /** In the order of the text. */
  readonly spots: readonly WeakSpot[];
}

/** What a person sets of an area. */
export interface AreaSetting {
  readonly kind: AreaKind;
  readonly name: string;
  readonly state: AreaState;
  /** Set only where this is its state now; left out, whatever that is. */
  readonly insteadOf?: AreaState;
}
