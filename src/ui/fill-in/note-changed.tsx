import type { VNode } from 'preact';
import type { PartWords } from '../../app/fill-in/story-to-fill';
import { words } from '../words';
import { partsApart, ToldParts } from './told-parts';
import { useFirstFocus } from './use-first-focus';

export interface NoteChangedProps {
  readonly theirs: PartWords;
  readonly mine: PartWords;
  /** Words of the note's cell that belong to no part. */
  readonly loose: string;
  readonly onKeep: () => void;
  readonly onMerge: (how: 'mine' | 'below') => void;
}

/** Both texts of a place that was changed twice. Whatever is chosen is shown as a change before it is written. */
export function NoteChanged({ theirs, mine, loose, onKeep, onMerge }: NoteChangedProps): VNode {
  const below = useFirstFocus();
  const shown = partsApart(theirs, mine);
  return (
    <div class="coach-fill-step">
      <h3>{words.fillIn.changedTitle}</h3>
      <p role="alert">{words.fillIn.changedHelp}</p>
      {loose !== '' && <p class="coach-loose"><b>{words.fillIn.loose}:</b> {loose}</p>}
      <div class="coach-both">
        <ToldParts title={words.fillIn.theirs} parts={theirs} shown={shown} />
        <ToldParts title={words.fillIn.mine} parts={mine} shown={shown} />
      </div>
      <div class="modal-button-container">
        <button type="button" class="mod-cta" ref={below} onClick={() => { onMerge('below'); }}>{words.fillIn.mineBelow}</button>
        <button type="button" onClick={() => { onMerge('mine'); }}>{words.fillIn.useMine}</button>
        <button type="button" onClick={onKeep}>{words.fillIn.keepTheirs}</button>
      </div>
    </div>
  );
}
