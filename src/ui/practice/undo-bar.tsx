import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words';
import { Key } from './key';
import type { RatingSaid } from './use-rating';

/** Milliseconds for which a rating can be taken back: long enough to notice a wrong key. */
const patience = 12_000;

export interface UndoBarProps {
  readonly said: RatingSaid;
  readonly onUndo: () => void;
}

/** What the last rating came to, and the way back. It goes by itself, though not while the focus is in it, and leaves its room, so that nothing moves. */
export function UndoBar({ said, onUndo }: UndoBarProps): VNode {
  const bar = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<RatingSaid | null>(null);
  const timer = useRef(0);
  useEffect(() => {
    const look = (): void => {
      if (bar.current?.matches(':focus-within') === true) timer.current = window.setTimeout(look, patience);
      else setOver(said);
    };
    timer.current = window.setTimeout(look, patience);
    return () => { window.clearTimeout(timer.current); };
  }, [said]);
  const isOver = over === said;
  return (
    <div ref={bar} class={isOver ? 'coach-undo is-over' : 'coach-undo'}>
      <span role="status">{said.text}</span>
      {said.last !== null && (
        <button type="button" class="coach-quiet" aria-keyshortcuts="Z" disabled={isOver} onClick={onUndo}>{words.practice.rate.undo} <Key name="z" /></button>
      )}
    </div>
  );
}
