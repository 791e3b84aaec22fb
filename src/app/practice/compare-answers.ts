import type { NoteReview } from '../../core/critique/note-review';
import { shownFindings, type Weighed } from '../../core/critique/shown-findings';
import { weightOfGap } from '../../core/stories/gap-weight';
import type { AnswerPoint, AnswerRead } from './practice-item';

/** A point with what tells which other one it is held against. */
interface Point extends Weighed {
  /** A thin part is not the same point as another part that is thin. */
  readonly key: string;
  readonly point: AnswerPoint;
}

/** Everything that a review says against the answer to one question, each point once, as its heaviest. */
export function pointsAgainst({ note, findings, stories }: NoteReview, question: string): readonly Point[] {
  const told = new Set(note.stories.filter(({ questions, form }) => form !== 'idea' && questions.includes(question)).map(({ id }) => id));
  const gaps = stories.filter(({ story }) => told.has(story)).flatMap((review) => review.gaps);
  const found = findings.filter((finding) => finding.question === question || told.has(finding.story ?? ''));
  const points: readonly Point[] = [
    ...gaps.map((gap): Point => ({
      rule: gap.rule, severity: weightOfGap(gap), key: gap.rule === 'too-brief' ? `${gap.rule} ${gap.part}` : gap.rule,
      point: { rule: gap.rule, message: gap.message, suggestion: '', quote: '' },
    })),
    ...found.map(({ rule, severity, message, suggestion, quote }): Point => ({ rule, severity, key: rule, point: { rule, message, suggestion, quote } })),
  ];
  return eachOnce(points);
}

/** What of the last time is closed, what is still open, and what only came now; a point that another one says already is left out. */
export function compareAnswers(now: readonly Point[], last: readonly Point[]): Pick<AnswerRead, 'closed' | 'open' | 'fresh'> {
  const [keysNow, keysLast] = [new Set(now.map(({ key }) => key)), new Set(last.map(({ key }) => key))];
  const shown = shownFindings(now);
  const pointsOf = (points: readonly Point[]): readonly AnswerPoint[] => points.map(({ point }) => point);
  return {
    closed: pointsOf(shownFindings(last).filter(({ key }) => !keysNow.has(key))),
    open: pointsOf(shown.filter(({ key }) => keysLast.has(key))),
    fresh: pointsOf(shown.filter(({ key }) => !keysLast.has(key))),
  };
}

function eachOnce(points: readonly Point[]): readonly Point[] {
  const found = new Map<string, Point>();
  for (const point of points) {
    const before = found.get(point.key);
    if (before === undefined || shownFindings([before, point])[0] === point) found.set(point.key, point);
  }
  return [...found.values()];
}
