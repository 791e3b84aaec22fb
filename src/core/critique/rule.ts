import type { PartName } from '../notes/interview-note';
import type { Span } from '../text/span';
import type { Level, QuestionKind } from './question-kind';
import type { Thresholds } from './thresholds';

export type Severity = 'high' | 'medium' | 'low';

/** How the words came onto the page: spoken word for word, remembered ("I said .."), or noted down in key words. */
export type Register = 'spoken' | 'remembered' | 'noted';

/** One stretch of the candidate's own words. `mark` gives the place in the note of a stretch of `text`. */
export interface Said {
  /** The part of a story it stands for, null in a plain answer. */
  readonly part: PartName | null;
  readonly text: string;
  readonly mark: (start: number, end: number) => Mark;
}

/** Words of the note, at most twelve, with their place. */
export interface Mark extends Span {
  readonly quote: string;
}

/** What a rule judges: one answer or one story, under its question. */
export interface Subject {
  /** The words of the question; a follow-up carries those of its main question too. */
  readonly question: string;
  readonly isFollowUp: boolean;
  readonly kind: QuestionKind | null;
  /** `told` is an answer in prose that we read as a story: what it lacks of a story stands in its gaps, the rest is judged as an answer is. */
  readonly form: 'answer' | 'told' | 'story';
  readonly register: Register;
  /** In order of place; never empty, but a text may be. */
  readonly said: readonly Said[];
  readonly reflections: readonly Said[];
  /** The writer's own points for the question, or ours. */
  readonly points: readonly string[];
  readonly level: Level;
  readonly thresholds: Thresholds;
  /** Whether words name a mechanism that the writer added to a topic; left out where they added none. */
  readonly namesOwnMechanism?: ((text: string) => boolean) | undefined;
}

/** One thing that a rule noticed. */
export interface Finding extends Mark {
  readonly severity: Severity;
  /** What is there or missing, as a fact. */
  readonly message: string;
  /** One question, or one slot to fill. */
  readonly suggestion: string;
}

/** An answer to try a rule on: as it would stand in a note, with the question it answers. */
export interface Example {
  readonly question: string;
  readonly answer: string;
  readonly register?: Register;
  /** Given where the answer is a story; then `answer` is ignored. */
  readonly story?: Partial<Readonly<Record<PartName, string>>>;
  readonly reflection?: string;
  readonly points?: readonly string[];
  /** SDE-2 where not given. */
  readonly level?: Level;
}

/** One thing that makes an answer weak. A rule is one file; its examples are its tests and its page in the docs. */
export interface Rule {
  /** Kebab-case. */
  readonly id: string;
  /** One sentence: what fires it. */
  readonly detects: string;
  /** One sentence: why it matters, with its source. */
  readonly matters: string;
  /** Which words it hears: rules of delivery judge spoken words only. */
  readonly hears: readonly Register[];
  readonly examples: { readonly fires: readonly Example[]; readonly silent: readonly Example[] };
  /** True where not given; a rule that cannot be precise is heard only when the user switches it on. */
  readonly onByDefault?: boolean;
  /** Ids of rules that say nothing new beside this one: they are found, and not shown. */
  readonly covers?: readonly string[];
  /** Findings in order of place; none where the answer is fine. */
  readonly judge: (subject: Subject) => readonly Finding[];
}
