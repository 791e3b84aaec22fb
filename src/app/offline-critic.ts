import type { Dismissed } from '../core/critique/dismissals';
import type { Level } from '../core/critique/question-kind';
import { reviewNote } from '../core/critique/review-note';
import type { Rubric } from '../core/critique/rubric';
import { topicsKnown } from '../core/critique/topics/topics-known';
import type { InterviewNote } from '../core/notes/interview-note';
import { inSteps, type Breathe } from './in-steps';
import type { Critic } from './ports';
import type { FindTopicNotes } from './topic-notes';

export interface OfflineCriticOptions {
  /** The level to judge at where a note gives none. */
  readonly level: Level;
  /** Called between questions, so that others may work; left out, a note is reviewed in one go. */
  readonly breathe?: Breathe;
  /** What the user wants judged otherwise, asked for before each note; left out, all is as usual. */
  readonly rubric?: ((note: InterviewNote) => Promise<Rubric>) | undefined;
  /** Finds the writer's own notes on what is asked, by the topics of the rubric; left out, none are looked for. */
  readonly topicNotes?: FindTopicNotes | undefined;
  /** What the writer called no problem, asked for before each note; left out, nothing was. */
  readonly dismissed?: ((note: InterviewNote) => Promise<Dismissed>) | undefined;
}

/** The critic that works by rules alone: no network, the same words for the same note. */
export function offlineCritic({ level, breathe, rubric, topicNotes, dismissed }: OfflineCriticOptions): Critic {
  return async (note) => {
    const judgedBy = await rubric?.(note);
    const own = await topicNotes?.(note, topicsKnown(judgedBy?.topics ?? []));
    return inSteps(reviewNote(note, { level, rubric: judgedBy, topicNotes: own, dismissed: await dismissed?.(note) }), breathe);
  };
}
