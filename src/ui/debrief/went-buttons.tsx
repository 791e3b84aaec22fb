import type { VNode } from 'preact';
import type { Went } from '../../core/pages/debrief-note-lines';
import { words } from '../words';

const all: readonly Went[] = [1, 2, 3];

export interface WentButtonsProps {
  readonly label: string;
  readonly chosen: Went | null;
  readonly onChoose: (went: Went) => void;
}

/** Three buttons for how it went; the keys 1, 2 and 3 press them while one has the focus. */
export function WentButtons({ label, chosen, onChoose }: WentButtonsProps): VNode {
  const press = (event: KeyboardEvent): void => {
    const went = all.find((each) => String(each) === event.key);
    if (went === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChoose(went);
  };
  return (
    <div class="coach-went" role="group" aria-label={label} onKeyDown={press}>
      {all.map((went) => (
        <button key={went} type="button" aria-pressed={chosen === went} onClick={() => { onChoose(went); }}>{words.debrief.went[went]}</button>
      ))}
    </div>
  );
}
