import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { daysUntil } from '../../app/area-filter';
import type { AreaRow } from '../../app/board/coach-board';
import { words } from '../words';
import { AreaActions } from './area-actions';
import { EvidenceList } from './evidence-list';
import { memoised } from './memoised';
import type { PanelActions } from './panel-desk';

export interface AreaCardProps {
  readonly area: AreaRow;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly open: boolean;
  readonly onToggle: (key: string) => void;
  readonly does: PanelActions;
}

/** A weak area in a few lines; opened, where it shows and what to do about it. */
export const AreaCard = memoised(({ area, today, open, onToggle, does }: AreaCardProps): VNode => {
  const id = useId();
  return (
    <>
      <div class={`coach-area is-${area.state}${open ? ' is-unfolded' : ''}`}>
        <span class="coach-chevron" aria-hidden="true" />
        <h3 class="coach-area-title">
          <button type="button" aria-expanded={open} aria-describedby={`${id}-need ${id}-facts`} onClick={() => { onToggle(area.key); }}>{area.title}</button>
        </h3>
        <p id={`${id}-need`}>{area.need}</p>
        <Facts id={`${id}-facts`} area={area} today={today} />
      </div>
      {open && (
        <div class="coach-area-body">
          <p class="coach-next"><b>{words.sidebar.next}:</b> {area.next}</p>
          <AreaActions area={area} does={does} />
          <EvidenceList evidence={area.evidence} does={does} />
        </div>
      )}
    </>
  );
});

function Facts({ id, area: { evidence, trend, state, due }, today }: Pick<AreaCardProps, 'area' | 'today'> & { readonly id: string }): VNode {
  const { seen, trends, states, due: dueWords } = words.sidebar;
  return (
    <p class="coach-facts" id={id}>
      <span>{seen(evidence.length)}</span>
      {trend !== null && <span class={`is-${trend}`}><span aria-hidden="true">{arrows[trend]} </span>{trends[trend]}</span>}
      <span>{states[state]}</span>
      {due !== null && <span>{dueWords(daysUntil(due, today))}</span>}
    </p>
  );
}

const arrows = { better: '↗', same: '→', worse: '↘' } as const;
