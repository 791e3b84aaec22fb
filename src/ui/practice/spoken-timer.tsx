import type { VNode } from 'preact';
import { words } from '../words';
import { clock } from './clock';
import { Key } from './key';
import type { Stopwatch } from './use-stopwatch';

export interface SpokenTimerProps extends Stopwatch {
  /** Seconds that a good answer takes. */
  readonly target: number;
}

/** A quiet bar and the time, which turn at the target. The time is not read out; reaching the target is, once. */
export function SpokenTimer({ seconds, running, toggle, target }: SpokenTimerProps): VNode {
  const isOver = seconds >= target;
  const label = running ? words.practice.aloud.stop : seconds > 0 ? words.practice.aloud.resume : words.practice.aloud.start;
  return (
    <div class={isOver ? 'coach-aloud is-over' : 'coach-aloud'}>
      <button type="button" class="coach-main" aria-keyshortcuts={words.practice.spaceKey} onClick={toggle}>
        {label} <Key name={words.practice.space} />
      </button>
      {(running || seconds > 0) && (
        <div class="coach-aloud-time">
          <span role="timer" aria-live="off">{isOver ? words.practice.over(clock(seconds), clock(seconds - target)) : words.practice.clock(clock(seconds), clock(target))}</span>
          <progress aria-hidden="true" max={target} value={seconds} />
        </div>
      )}
      <p class="coach-field-note" role="status">{isOver ? words.practice.targetReached : ''}</p>
    </div>
  );
}
