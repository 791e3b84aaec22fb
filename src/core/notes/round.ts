import type { InterviewNote } from './interview-note';

/** One interview that took place, real or mock, as its note tells it. */
export interface Round {
  readonly path: string;
  /** As written; null where the note does not say. */
  readonly company: string | null;
  /** `YYYY-MM-DD`; null where the note gives none that reads as a date. */
  readonly date: string | null;
}

/**
 * The round that a note tells of; null for a note that only prepares. A round is a debrief, a talk whose speakers are named, a note most of
 * whose answers are memories, or one with answers that names a round, an outcome, a rating, or a company and a day. What is dated later than `today` (`YYYY-MM-DD`) is still to come.
 */
export function roundOf(note: InterviewNote, today: string): Round | null {
  const date = dayOf(note.properties.date);
  if ((date !== null && date > today) || !tellsOfRound(note)) return null;
  return { path: note.path, company: note.properties.company, date };
}

/** The day of a property that begins as a date does; null else. */
export function dayOf(date: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;
}

function tellsOfRound({ title, tags, questions, stories, properties: { company, date, round, outcome, selfRating } }: InterviewNote): boolean {
  const asked = questions.filter(({ reverse }) => !reverse);
  if (asked.some(({ source, asker }) => source === 'debrief' || asker !== null)) return true;
  const answers = asked.flatMap((question) => question.answers);
  if (answers.filter(({ form }) => form === 'reported').length * 2 > answers.length) return true;
  const isJudged = outcome !== null || selfRating !== null;
  if (asked.length > 0 && stories.length > 0 && (isJudged || (round !== null && date !== null))) return true;
  const isMarked = isJudged || round !== null || (date !== null && (company !== null || isMock(title, tags)));
  return isMarked && asked.some(({ reflections }) => answers.length + reflections.length > 0);
}

function isMock(title: string, tags: readonly string[]): boolean {
  return tags.some((tag) => /(?:^|[/-])mock\b/i.test(tag)) || /\bmock (?:interview|round|with)\b|\bmock$/i.test(title);
}
