import type { Passage, Span } from '../text/span';

/** Where a question was found. */
export type QuestionSource = 'table' | 'debrief' | 'transcript' | 'section' | 'list';

/** How an answer was written down: word for word, as a memory ("I said .."), or as key words. */
export type AnswerForm = 'verbatim' | 'reported' | 'note';

export type StoryForm = 'full' | 'outline' | 'idea';

export const partNames = ['situation', 'task', 'action', 'result', 'learning'] as const;
export type PartName = (typeof partNames)[number];

/** The parts of a story; null where the note has no words for one. */
export type Parts = Readonly<Record<PartName, Passage | null>>;

export interface Properties {
  readonly company: string | null;
  readonly role: string | null;
  readonly level: string | null;
  readonly round: string | null;
  /** `YYYY-MM-DD` where the note gives a date that reads as one, else as written. */
  readonly date: string | null;
  readonly outcome: string | null;
  readonly selfRating: string | null;
}

export interface BreakdownPoint {
  readonly text: string;
  /** Null where we proposed the point. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A question taken apart into points: the writer's own, or `ours` where the writer has none. */
export interface Breakdown {
  readonly from: number | null;
  readonly to: number | null;
  readonly ours: boolean;
  readonly points: readonly BreakdownPoint[];
}

/** One rung of the writer's own ladder of what each level should show. */
export interface LevelExpectation extends Passage {
  readonly level: string;
}

export interface Answer extends Passage {
  readonly line: number;
  readonly speaker: string | null;
  readonly form: AnswerForm;
}

export interface Reflection extends Passage {
  readonly line: number;
}

/** A critique that stands in the note already: never the candidate's words. */
export interface Advice extends Passage {
  readonly section: string;
}

export interface Question extends Passage {
  readonly id: string;
  readonly line: number;
  readonly source: QuestionSource;
  /** The id of the main question this one follows up; null for a main question. */
  readonly parent: string | null;
  readonly asker: string | null;
  /** Asked of the interviewer. */
  readonly reverse: boolean;
  /** The nearest heading above, as plain words. */
  readonly category: string | null;
  /** The heading it stands under as a link names it, without the marks that links cannot hold; null where there is none. */
  readonly under: string | null;
  readonly breakdown: Breakdown | null;
  readonly levels: readonly LevelExpectation[];
  readonly answers: readonly Answer[];
  readonly reflections: readonly Reflection[];
  /** What the writer asked a coach. */
  readonly asks: readonly Passage[];
  readonly advice: readonly Advice[];
}

export interface Story extends Span {
  readonly id: string;
  readonly title: string;
  readonly form: StoryForm;
  /** Ids of the questions it answers. */
  readonly questions: readonly string[];
  /** The header of the table column it stands in. */
  readonly column: string | null;
  readonly line: number;
  /** Whether the note's own labels gave the parts. */
  readonly labelled: boolean;
  /** What the writer says that it is good for ("Best for: failure"), as it stands; left out where nothing does. */
  readonly goodFor?: readonly string[];
  readonly parts: Parts;
}

/** A story the writer wants to have ready. */
export interface ChecklistPrompt extends Passage {
  readonly line: number;
}

/** Words that belong to no question and no story: a paragraph, or an entry of a list. */
export interface Remark extends Passage {
  readonly line: number;
  /** The heading or label they stand under, as plain words; null where there is none. */
  readonly section: string | null;
  /** `coach` for what somebody else said of the writer's answers: never the candidate's words. */
  readonly by: 'writer' | 'coach';
}

/** A label or heading with nothing under it. */
export interface Blank extends Passage {
  readonly line: number;
  readonly question: string | null;
  readonly story: string | null;
}

/** Everything one interview note holds, each thing with its place; lists are ordered by `from`. */
export interface InterviewNote {
  readonly path: string;
  readonly title: string;
  /** Offset of the start of each line. */
  readonly lineStarts: readonly number[];
  readonly tags: readonly string[];
  readonly properties: Properties;
  readonly questions: readonly Question[];
  readonly stories: readonly Story[];
  readonly checklist: readonly ChecklistPrompt[];
  readonly blanks: readonly Blank[];
  readonly remarks: readonly Remark[];
  /** What could not be read, in words for the writer. */
  readonly problems: readonly string[];
}
