import type { InterviewNote, Story } from '../notes/interview-note';
import type { NoteReview } from '../critique/note-review';
import type { Severity } from '../critique/rule';
import { shownByAnswer } from '../critique/shown-findings';
import { quoteOfGap } from '../stories/gap-quote';
import { weightOfGap } from '../stories/gap-weight';

/** One thing worth mending, with its place in the note. */
export interface Point {
  /** The id of the rule. */
  readonly rule: string;
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

/**
 * Everything to mend in a note that is worth showing: small talk last, else heaviest first, then in the order of the note, what is said of one answer
 * or story in the order of the rules. Gaps of stories that are only an idea are left out.
 */
export function pointsOf(review: NoteReview): readonly Point[] {
  const shelf = shelfOf(review.note);
  const found = review.findings.map(({ rule, severity, message, suggestion, quote, question, story, line, from }) => (
    { rule, severity, message, suggestion, quote, question, story, column: columnOf(shelf, story), line, from }
  ));
  const placed = shownByAnswer([...found, ...gapsOf(review, shelf)]).flatMap((group) => {
    const place = Math.min(...group.map(({ from }) => from));
    return group.map((point) => ({ point, place }));
  });
  const isSmallTalk = ({ question }: Point): number => Number(review.kinds.get(question ?? '') === 'greeting');
  return placed.sort((a, b) => isSmallTalk(a.point) - isSmallTalk(b.point) || order.indexOf(a.point.severity) - order.indexOf(b.point.severity) || a.place - b.place).map(({ point }) => point);
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
      rule: gap.rule,
      severity: weightOfGap(gap),
      message: gap.message,
      suggestion: '',
      quote: quoteOfGap(gap),
      question: story.questions[0] ?? null,
      story: id,
      column: columnOf(shelf, id),
      line: story.line,
      from: story.from,
    }));
  });
}
