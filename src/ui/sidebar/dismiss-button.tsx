import type { VNode } from 'preact';
import type { Dismissal } from '../../core/critique/dismissals';
import { words } from '../words';

interface DismissButtonProps {
  /** What the row says. */
  readonly message: string;
  /** Null where nothing can silence it. */
  readonly dismissal: Dismissal | null;
  readonly onDismiss: (dismissal: Dismissal) => void;
}

/** Stands beside a row, and says that it is no problem. */
export function DismissButton({ message, dismissal, onDismiss }: DismissButtonProps): VNode | null {
  if (dismissal === null) return null;
  return (
    <button type="button" class="coach-dismiss" aria-label={words.sidebar.dismissLabel(message)} title={words.sidebar.dismiss} onClick={() => { onDismiss(dismissal); }}>
      <span aria-hidden="true">✕</span>
    </button>
  );
}
