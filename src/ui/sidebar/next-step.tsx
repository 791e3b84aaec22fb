import type { VNode } from 'preact';
import { daysUntil, nextDue } from '../../app/area-filter';
import type { CoachBoard } from '../../app/board/coach-board';
import { words } from '../words';
import type { PanelActions } from './panel-desk';

interface NextStepProps {
  readonly board: CoachBoard;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly does: PanelActions;
}

/** What to do next, in one line. */
export function NextStep({ board, today, does }: NextStepProps): VNode {
  const { areas, practice: { due, fresh, doneToday, streak } } = board;
  const isAsked = due + fresh > 0;
  const done = [doneToday > 0 ? words.sidebar.doneToday(doneToday) : '', streak > 1 ? words.sidebar.streak(streak) : ''].filter((part) => part !== '');
  return (
    <div class="coach-now">
      <div class="coach-now-words">
        <p class="coach-status" role="status">{statusOf(board, today)}</p>
        {done.length > 0 && <p class="coach-now-done">{done.join(' · ')}</p>}
      </div>
      <div class="coach-now-buttons">
        {(isAsked || areas.length > 0) && <button type="button" class={isAsked ? 'mod-cta' : ''} onClick={() => { does.practise(null); }}>{words.sidebar.practise}</button>}
        <button type="button" onClick={() => { does.newDebrief(); }}>{words.sidebar.newDebrief}</button>
      </div>
    </div>
  );
}

function statusOf({ reading, areas, practice: { due, fresh } }: CoachBoard, today: string): string {
  if (reading !== null) return words.sidebar.reading(reading.done, reading.total);
  if (due + fresh > 0) return words.sidebar.toPractise(due, fresh);
  const next = nextDue(areas, today);
  return next === null ? words.sidebar.nothingDue : words.sidebar.nextDue(words.sidebar.due(daysUntil(next, today)));
}
