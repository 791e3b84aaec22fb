import type { VNode } from 'preact';
import type { PartWords } from '../../app/fill-in/story-to-fill';
import { words } from '../words';
import { partsApart, ToldParts } from './told-parts';
import { useFirstFocus } from './use-first-focus';

export interface DraftOfferProps {
  readonly kept: PartWords;
  /** What the note says. */
  readonly standing: PartWords;
  readonly onUse: () => void;
  readonly onLeave: () => void;
}

/** What was typed before and never written: use it, or start from the note. */
export function DraftOffer({ kept, standing, onUse, onLeave }: DraftOfferProps): VNode {
  const use = useFirstFocus();
  return (
    <div class="coach-fill-step">
      <h3>{words.fillIn.draftTitle}</h3>
      <p>{words.fillIn.draftHelp}</p>
      <ToldParts title={words.fillIn.mine} parts={kept} shown={partsApart(kept, standing)} />
      <div class="modal-button-container">
        <button type="button" class="mod-cta" ref={use} onClick={onUse}>{words.fillIn.useDraft}</button>
        <button type="button" onClick={onLeave}>{words.fillIn.startFromNote}</button>
      </div>
    </div>
  );
}
