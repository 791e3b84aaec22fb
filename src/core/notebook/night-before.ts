import { contradictionsToSettle, type ToSettle } from './night-before-contradictions';
import { followUpsToExpect, type FollowUpReady } from './night-before-follow-ups';
import { introductionOf, reasonOf } from './night-before-introduction';
import { nextInterview, type NextInterview } from './night-before-next';
import type { OwnWords, Words } from './night-before-speech';
import { questionsToAsk } from './night-before-questions';
import { storiesToTell, type StoryReady } from './night-before-stories';
import { topicsToRead, type AreaToMend, type TopicToRead } from './night-before-topics';
import type { Notebook } from './notebook';
import type { NotebookRead } from './read-notebook';

/** What to go over on the evening before an interview. All quoted words are the writer's. */
export interface NightBefore {
  readonly next: NextInterview;
  /** Whole sentences, fillers left out; null where none was noted. */
  readonly introduction: OwnWords | null;
  /** At most five, best first. */
  readonly stories: readonly StoryReady[];
  /** At most three. */
  readonly followUps: readonly FollowUpReady[];
  /** Why the writer leaves; null where it was not noted. */
  readonly leaving: OwnWords | null;
  /** Why the writer wants to work there; null where it was not noted for that company, or for any. */
  readonly motivation: OwnWords | null;
  /** Questions of the note on the interview that ask for the reasons, to note them under. */
  readonly toFill: { readonly leaving: Words | null; readonly motivation: Words | null };
  /** At most two. */
  readonly contradictions: readonly ToSettle[];
  /** At most six, the weightiest first: a door shows two, those with a study note first. */
  readonly topics: readonly TopicToRead[];
  /** At most three questions to ask the interviewer. */
  readonly questions: readonly Words[];
}

/** Chooses what to go over before the next interview; null where there is no interview note. */
export function nightBefore(notebook: Notebook, read: NotebookRead, areas: readonly AreaToMend[]): NightBefore | null {
  if (notebook.notes.length === 0) return null;
  const next = nextInterview(notebook);
  return {
    next,
    introduction: introductionOf(notebook),
    stories: storiesToTell(notebook, read, next),
    followUps: followUpsToExpect(notebook, read, next),
    leaving: reasonOf(notebook, 'leaving', null),
    motivation: reasonOf(notebook, 'motivation', next.company),
    toFill: { leaving: questionOfKind(notebook, 'leaving', next), motivation: questionOfKind(notebook, 'motivation', next) },
    contradictions: contradictionsToSettle(notebook, read, next),
    topics: topicsToRead(notebook, areas, next),
    questions: questionsToAsk(notebook, next),
  };
}

function questionOfKind({ questions }: Notebook, kind: 'leaving' | 'motivation', { path }: NextInterview): Words | null {
  const [found] = questions.filter(({ review, question }) => review.note.path === path && review.kinds.get(question.id) === kind);
  return found === undefined ? null : { text: found.question.text, path: found.review.note.path, question: found.question.id };
}
