import type { VNode } from 'preact';
import type { NotePlace } from '../../app/note-place';
import type { WeakSpot } from '../../app/weak-spots';
import type { Dismissal } from '../../core/critique/dismissals';
import { words } from '../words';
import { messageOf } from './spot-message';

export interface NoteSpotActions {
  /** Opens the note at a place. */
  readonly onGoTo: (place: NotePlace) => void;
  /** Silences a spot for good. */
  readonly onDismiss: (dismissal: Dismissal) => void;
  /** Opens the form for the story at a place. */
  readonly onFillIn: (place: NotePlace) => void;
}

interface NoteSpotProps extends NoteSpotActions {
  readonly spot: WeakSpot;
}

/** One thing to improve in the open note: a jump to its words, "Fill in" where a story lacks something, and "Not a problem here". */
export function NoteSpot({ spot, onGoTo, onDismiss, onFillIn }: NoteSpotProps): VNode {
  const { dismissal, lacks, place, quote, severity } = spot;
  const message = messageOf(spot);
  return (
    <li class="coach-note-spot">
      <button type="button" class={`coach-spot is-${severity}`} onClick={() => { onGoTo(place); }}>
        <span class="coach-label"><span class="coach-weight">{words.severity[severity]}</span>{` · ${lacks === null ? words.spot.finding : words.spot.gap[lacks]}`}</span>
        <span class="coach-message">{message}</span>
        {quote !== '' && !message.includes(quote) && <span class="coach-quote" dir="auto">“{quote}”</span>}
      </button>
      {dismissal !== null && (
        <button
          type="button"
          class="coach-dismiss"
          aria-label={words.sidebar.dismissLabel(message)}
          title={words.sidebar.dismiss}
          onClick={(event) => {
            focusBeside(event.currentTarget);
            onDismiss(dismissal);
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
      {lacks !== null && (
        <button type="button" class="coach-note-act" aria-label={words.thisNote.fillInLabel(message)} onClick={() => { onFillIn(place); }}>{words.thisNote.fillIn}</button>
      )}
    </li>
  );
}

/** The row is about to go, so the focus moves to the next one, the one before, or what else stands around the list. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const around = [...row?.parentElement?.parentElement?.querySelectorAll('button') ?? []].find((each) => row?.contains(each) === false);
  (beside?.querySelector('button') ?? around)?.focus();
}
