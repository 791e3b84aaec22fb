import type { VNode } from 'preact';
import type { AnswerPoint, AnswerRead } from '../../app/practice/practice-item';
import { words } from '../words';

export interface AnswerFoundProps {
  readonly read: AnswerRead;
  /** Whether there is no last time to compare with. */
  readonly isFirst: boolean;
}

/** What the rules say of the typed answer beside the last time, as three lists. */
export function AnswerFound({ read, isFirst }: AnswerFoundProps): VNode {
  return (
    <>
      <PointList kind="closed" title={words.practice.review.closed} points={read.closed} />
      <PointList kind="open" title={words.practice.review.open} points={read.open} />
      <PointList kind="fresh" title={isFirst ? words.practice.review.toImprove : words.practice.review.fresh} points={read.fresh} />
    </>
  );
}

/** The lists in one line, to be read out. */
export function sumOfFound({ closed, open, fresh }: AnswerRead, isFirst: boolean): string {
  if (closed.length + open.length + fresh.length === 0) return words.practice.review.fine;
  if (isFirst) return words.practice.review.first(fresh.length);
  return words.practice.review.found({ closed: closed.length, open: open.length, fresh: fresh.length });
}

interface PointListProps {
  readonly kind: 'closed' | 'open' | 'fresh';
  readonly title: string;
  readonly points: readonly AnswerPoint[];
}

/** Of what is better there is nothing left to suggest. */
function PointList({ kind, title, points }: PointListProps): VNode | null {
  if (points.length === 0) return null;
  const id = `coach-found-${kind}`;
  return (
    <div class={`coach-found-list is-${kind}`}>
      <h4 id={id}>{title}</h4>
      {kind === 'closed' && <p class="coach-field-note">{words.practice.review.closedHelp}</p>}
      <ul aria-labelledby={id}>
        {points.map(({ rule, message, suggestion, quote }) => (
          <li key={`${rule} ${message} ${quote}`}>
            <span class="coach-message">{message}</span>
            {quote !== '' && <q class="coach-quote">{quote}</q>}
            {kind !== 'closed' && suggestion !== '' && <span class="coach-about">{suggestion}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
