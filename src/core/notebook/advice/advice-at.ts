import type { InterviewNote } from '../../notes/interview-note';
import type { Passage } from '../../text/span';
import type { QuestionAt } from '../notebook';

/** A critique that stands in a note, with what it is about. */
export interface AdviceAt {
  readonly note: InterviewNote;
  /** The question it stands under; null where it stands under none. */
  readonly asked: QuestionAt | null;
  /** The heading or label it stands under; empty where there is none. */
  readonly section: string;
  readonly passage: Passage;
}
