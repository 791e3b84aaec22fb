import type { VNode } from 'preact';
import type { PartWords, StoryToFill } from '../../app/fill-in/story-to-fill';
import { words } from '../words';
import { partsApart, ToldParts } from './told-parts';
import { useFirstFocus } from './use-first-focus';

export interface NoteChangedProps {
  /** The place as the note has it now. */
  readonly now: StoryToFill;
  /** The place as the form had it. */
  readonly was: StoryToFill;
  readonly mine: PartWords;
  readonly onKeep: () => void;
  readonly onMerge: (how: 'mine' | 'below') => void;
}

/** Both texts of a place that was changed twice. Whatever is chosen is shown as a change before it is written. */
export function NoteChanged({ now, was, mine, onKeep, onMerge }: NoteChangedProps): VNode {
  const below = useFirstFocus();
  const { loose, parts: theirs } = now;
  const shown = partsApart(theirs, mine);
  return (
    <div class="coach-fill-step">
      <h3>{words.fillIn.changedTitle}</h3>
      <p role="alert">{words.fillIn.changedHelp}</p>
      {placeName(now) !== placeName(was) && <p class="coach-loose"><b>{words.fillIn.askedNow}:</b> {placeName(now)}</p>}
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

/** The question, after the heading above it. */
function placeName({ asked, questions }: StoryToFill): string {
  const above = questions[0]?.category ?? '';
  return above === '' || above === asked ? asked : `${above}: ${asked}`;
}
