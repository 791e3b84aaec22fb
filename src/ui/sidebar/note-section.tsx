import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { NoteSpots } from '../../app/weak-spots';
import { words } from '../words';
import { memoised } from './memoised';
import { SpotRow } from './spot-row';
import type { SpotRowProps } from './spot-row';

/** So many rows of a note are shown before the user asks for more. */
const shownFirst = 5;

interface NoteSectionProps extends Omit<SpotRowProps, 'spot'> {
  readonly note: NoteSpots;
}

/** One note: its name folds and unfolds its rows, heaviest first. */
export const NoteSection = memoised(({ note: { path, title, spots }, ...row }: NoteSectionProps): VNode => {
  const [folded, setFolded] = useState(false);
  const [whole, setWhole] = useState(false);
  const shown = whole ? spots : spots.slice(0, shownFirst);
  return (
    <section class="coach-note" aria-label={title}>
      <h4>
        <button type="button" class="coach-note-title" aria-expanded={!folded} title={path} onClick={() => { setFolded(!folded); }}>
          <span class="coach-chevron" aria-hidden="true" />
          <span class="coach-note-name">{title}</span>
          <span class="coach-count">{spots.length}</span>
        </button>
      </h4>
      {!folded && (
        <ul class="coach-spots">
          {shown.map((spot) => <li key={spot.key}><SpotRow spot={spot} {...row} /></li>)}
        </ul>
      )}
      {!folded && spots.length > shownFirst && (
        <button type="button" class="coach-more" aria-expanded={whole} onClick={() => { setWhole(!whole); }}>
          {whole ? words.sidebar.fewer : words.sidebar.more(spots.length - shownFirst)}
        </button>
      )}
    </section>
  );
});
