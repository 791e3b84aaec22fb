import type { VNode } from 'preact';
import { keyOf, type Dismissal } from '../../core/critique/dismissals';
import { words } from '../words';

interface DismissedListProps {
  /** The latest first. */
  readonly dismissed: readonly Dismissal[];
  readonly onUndo: (dismissal: Dismissal) => void;
}

/** What the writer called no problem, folded, each with its undo. */
export function DismissedList({ dismissed, onUndo }: DismissedListProps): VNode {
  return (
    <details class="coach-dismissed">
      <summary>{words.sidebar.dismissed(dismissed.length)}</summary>
      <ul>
        {dismissed.map((each) => (
          <li key={keyOf(each)}>
            <span class="coach-dismissed-words">
              <b>{words.sidebar.rule(each.rule)}</b>
              {each.words !== '' && <span class="coach-quote"> “{each.words}”</span>}
              <span class="coach-about">{each.about}</span>
            </span>
            <button type="button" aria-label={words.sidebar.undoLabel(words.sidebar.rule(each.rule), each.words)} onClick={() => { onUndo(each); }}>{words.sidebar.undo}</button>
          </li>
        ))}
      </ul>
    </details>
  );
}
