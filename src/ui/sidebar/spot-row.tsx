import type { VNode } from 'preact';
import type { Dismissal } from '../../core/critique/dismissals';
import type { NotePlace } from '../../app/note-place';
import type { WeakSpot } from '../../app/weak-spots';
import { words } from '../words';
import { DismissButton } from './dismiss-button';
import { messageOf } from './spot-message';

export interface SpotRowProps {
  readonly spot: WeakSpot;
  readonly onGoTo: (place: NotePlace) => void;
  readonly onDismiss: (dismissal: Dismissal) => void;
}

/** One thing to improve: a click goes to its place in the note, and one beside it says that it is no problem. */
export function SpotRow({ spot, onGoTo, onDismiss }: SpotRowProps): VNode {
  return (
    <>
      <SpotButton spot={spot} onGoTo={onGoTo} />
      <DismissButton message={messageOf(spot)} dismissal={spot.dismissal} onDismiss={onDismiss} />
    </>
  );
}

function SpotButton({ spot, onGoTo }: Pick<SpotRowProps, 'spot' | 'onGoTo'>): VNode {
  return (
    <button type="button" class={`coach-spot is-${spot.severity}`} onClick={() => { onGoTo(spot.place); }}>
      <span class="coach-label">
        <span class="coach-weight">{words.severity[spot.severity]}</span>
        {' · '}
        {spot.lacks === null ? words.spot.finding : words.spot.gap[spot.lacks]}
      </span>
      <span class="coach-message">{messageOf(spot)}</span>
      {spot.quote !== '' && <span class="coach-quote">“{spot.quote}”</span>}
      {spot.about !== '' && <span class="coach-about">{spot.about}</span>}
    </button>
  );
}
