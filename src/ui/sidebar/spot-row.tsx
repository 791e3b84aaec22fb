import type { VNode } from 'preact';
import type { NotePlace } from '../../app/note-place';
import type { WeakSpot } from '../../app/weak-spots';
import { words } from '../words';

interface SpotRowProps {
  readonly spot: WeakSpot;
  readonly onGoTo: (place: NotePlace) => void;
}

/** One thing to improve; a click goes to its place in the note. */
export function SpotRow({ spot, onGoTo }: SpotRowProps): VNode {
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

function messageOf({ lacks, message, suggestion }: WeakSpot): string {
  if (lacks === 'story') return words.spot.noStory;
  if (lacks === 'words') return words.spot.onlyIdea;
  return suggestion === '' ? message : `${message} ${suggestion}`;
}
