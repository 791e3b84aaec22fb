import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isSubmitKey } from './submit-key';
import { words } from './words';

export interface TickListProps<T> {
  readonly help: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly startsTicked: (item: T) => boolean;
  readonly draw: (item: T) => ComponentChildren;
  /** The words of the button that goes on with so many. */
  readonly submit: (chosen: number) => string;
  readonly onSubmit: (chosen: readonly T[]) => void;
  readonly onCancel: () => void;
}

/** A list with a tick each, and one button that goes on with the ticked ones. */
export function TickList<T>({ items, ...props }: TickListProps<T>): VNode {
  const [ticked, setTicked] = useState<ReadonlySet<T>>(() => new Set(items.filter(props.startsTicked)));
  const chosen = items.filter((item) => ticked.has(item));
  const all = chosen.length === items.length;
  const go = (event: Event): void => {
    event.preventDefault();
    if (chosen.length > 0) props.onSubmit(chosen);
  };
  return (
    <form class="coach-ticks" onSubmit={go} onKeyDown={(event) => { if (isSubmitKey(event)) go(event); }}>
      <p>{props.help}</p>
      <ul>
        {items.map((item) => (
          <li key={props.keyOf(item)}>
            <label class="coach-tick">
              <input
                type="checkbox"
                checked={ticked.has(item)}
                onChange={(event) => { setTicked(withTick(ticked, item, event.currentTarget.checked)); }}
              />
              {props.draw(item)}
            </label>
          </li>
        ))}
      </ul>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta" disabled={chosen.length === 0}>{chosen.length === 0 ? words.ticks.nothing : props.submit(chosen.length)}</button>
        <button type="button" onClick={() => { setTicked(new Set(all ? [] : items)); }}>{all ? words.ticks.none : words.ticks.all}</button>
        <button type="button" onClick={props.onCancel}>{words.cancel}</button>
      </div>
    </form>
  );
}

function withTick<T>(ticked: ReadonlySet<T>, item: T, checked: boolean): ReadonlySet<T> {
  return new Set(checked ? [...ticked, item] : [...ticked].filter((each) => each !== item));
}
