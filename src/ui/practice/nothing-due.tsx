import type { VNode } from 'preact';
import type { PracticeOutlook } from '../../app/practice/practice-desk';
import { words } from '../words';
import { dayFrom } from './days';
import type { PractiseRoom } from './practise-desk';
import { Titled } from './titled';

export interface NothingDueProps {
  readonly outlook: PracticeOutlook;
  readonly room: PractiseRoom;
  /** Null where questions that are not due yet were looked for in vain. */
  readonly onAnyway: (() => void) | null;
}

/** No question to ask: says when the next come, and what can be done meanwhile. */
export function NothingDue({ outlook: { notes, next }, room, onAnyway }: NothingDueProps): VNode {
  const said = notes === 0 ? words.practice.nothing.empty
    : onAnyway === null ? words.practice.nothing.noneAhead
      : next === null ? words.practice.nothing.none : words.practice.nothing.next(next.count, dayFrom(room.today(), next.date));
  return (
    <Titled title={notes === 0 ? words.practice.nothing.emptyTitle : words.practice.nothing.title}>
      <p>{said}</p>
      <div class="modal-button-container">
        {notes > 0 && next !== null && onAnyway !== null && <button type="button" class="mod-cta" onClick={onAnyway}>{words.practice.nothing.anyway}</button>}
        <button type="button" onClick={room.onClose}>{words.practice.end.close}</button>
      </div>
    </Titled>
  );
}
