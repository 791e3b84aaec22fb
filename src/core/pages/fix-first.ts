import type { InterviewNote, Story } from '../notes/interview-note';
import type { NoteReview } from '../critique/note-review';
import type { Severity } from '../critique/rule';
import { weightOfGap } from '../stories/gap-weight';

/** One thing worth mending, with its place in the note. */
export interface Point {
  readonly severity: Severity;
  readonly message: string;
  /** Empty where the message says it all. */
  readonly suggestion: string;
  /** Empty where no words led there. */
  readonly quote: string;
  readonly question: string | null;
  readonly story: string | null;
  /** Which of the question's stories it is, by its column; null where there is no choice. */
  readonly column: string | null;
  readonly line: number;
  readonly from: number;
}

const order: readonly Severity[] = ['high', 'medium', 'low'];

/** Everything to mend in a note: heaviest first, then in the order of the note. Gaps of stories that are only an idea are left out. */
export function pointsOf(review: NoteReview): readonly Point[] {
  const shelf = shelfOf(review.note);
  const found = review.findings.map(({ severity, message, suggestion, quote, question, story, line, from }) => (
    { severity, message, suggestion, quote, question, story, column: columnOf(shelf, story), line, from }
  ));
  return [...found, ...gapsOf(review, shelf)].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.from - b.from);
}

/** At most three points of the whole note; the same words about the same thing count once. */
export function fixFirst(review: NoteReview): readonly Point[] {
  const seen = new Set<string>();
  const points = pointsOf(review).filter(({ question, story, message }) => {
    const key = `${question ?? ''} ${story ?? ''}\n${message}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
  return points.slice(0, 3);
}

/** The stories of a note by id, and how many each question has. */
interface Shelf {
  readonly stories: ReadonlyMap<string, Story>;
  readonly counts: ReadonlyMap<string, number>;
}

function shelfOf({ stories }: InterviewNote): Shelf {
  const counts = new Map<string, number>();
  for (const question of stories.flatMap(({ questions }) => questions)) counts.set(question, (counts.get(question) ?? 0) + 1);
  return { stories: new Map(stories.map((story) => [story.id, story])), counts };
}

/** The column of a story that stands beside others in its row. */
function columnOf({ stories, counts }: Shelf, id: string | null): string | null {
  const story = stories.get(id ?? '');
  return story?.questions.some((question) => (counts.get(question) ?? 0) > 1) === true ? story.column : null;
}

function gapsOf(review: NoteReview, shelf: Shelf): readonly Point[] {
  return review.stories.flatMap(({ story: id, gaps }) => {
    const story = shelf.stories.get(id);
    if (story === undefined || story.form === 'idea') return [];
    return gaps.map((gap) => ({
      severity: weightOfGap(gap),
      message: gap.message,
      suggestion: '',
      quote: '',
      question: story.questions[0] ?? null,
      story: id,
      column: columnOf(shelf, id),
      line: story.line,
      from: story.from,
    }));
  });
}
