import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../words';
import { moveFocus } from './move-focus';

/** So many new rows are drawn in one frame; a phone draws no more in its time. */
const slice = 1;
/** So many more rows the button shows, and so many there are at once where the window cannot tell what is seen. */
const step = 20;
/** The focus is near the end in so many of the last rows. */
const nearEnd = 4;
/** The end is near from so far below what is seen on. */
const nearEdge = '0px 0px 600px 0px';

export interface GrowingListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly draw: (item: T) => VNode;
  /** What the items were chosen by: another value means another list, of which little is drawn at once. */
  readonly chosenBy: unknown;
  readonly busy: boolean;
}

/** A long list: begins empty and grows a row a frame while its end is in sight, as the focus comes near it, and by its button. */
export function GrowingList<T>(props: GrowingListProps<T>): VNode {
  const { label, items, keyOf, draw, busy } = props;
  const list = useRef<HTMLUListElement>(null);
  const { shown, grow } = useGrowth(props);
  const left = items.length - shown;
  const more = useGrowthInSight(() => { grow(slice); }, left > 0 ? shown : null);
  return (
    <div class="coach-growing" onKeyDown={moveFocus}>
      <ul
        ref={list}
        class="coach-areas"
        aria-label={label}
        aria-busy={busy}
        onFocusIn={({ target }) => { if (left > 0 && placeOf(list.current, target) >= shown - nearEnd) grow(nearEnd); }}
      >
        {items.slice(0, shown).map((item) => <li key={keyOf(item)}>{draw(item)}</li>)}
      </ul>
      {left > 0 && (
        <button type="button" class="coach-more" ref={more} onClick={() => { if (left <= step) focusRow(list.current, shown); grow(step); }}>{words.sidebar.moreAreas(left)}</button>
      )}
    </div>
  );
}

interface Growth {
  /** How many items are drawn. */
  readonly shown: number;
  readonly grow: (rows: number) => void;
}

/** In another list the rows that are drawn already stay, and a few new ones come between them. */
function useGrowth<T>({ items, keyOf, chosenBy }: Pick<GrowingListProps<T>, 'items' | 'keyOf' | 'chosenBy'>): Growth {
  const [, drawAgain] = useState({});
  const canTell = typeof IntersectionObserver !== 'undefined';
  const state = useRef<{ chosenBy: unknown; most: number; drawn: readonly T[] }>({ chosenBy, most: canTell ? 0 : step, drawn: [] });
  const now = state.current;
  if (now.chosenBy !== chosenBy) Object.assign(now, { chosenBy, most: canTell ? Math.min(step, knownStart(items.map(keyOf), new Set(now.drawn.map(keyOf)))) : step });
  now.drawn = items.slice(0, now.most);
  const shown = now.drawn.length;
  return { shown, grow: (rows) => { now.most = Math.max(now.most, shown + rows); drawAgain({}); } };
}

/** How many rows from the start hold no more new ones than one frame draws. */
function knownStart(keys: readonly string[], drawn: ReadonlySet<string>): number {
  let fresh = 0;
  const end = keys.findIndex((key) => {
    if (!drawn.has(key)) fresh += 1;
    return fresh > slice;
  });
  return end < 0 ? keys.length : end;
}

/** Grows while the button is in sight or near it, a frame at a time, where the window can tell. */
function useGrowthInSight(grow: () => void, shown: number | null): RefObject<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(grow);
  latest.current = grow;
  useEffect(() => {
    const edge = button.current;
    if (edge === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((seen) => { if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current(); }, { root: edge.closest('.coach-view'), rootMargin: nearEdge });
    observer.observe(edge);
    return () => { observer.disconnect(); };
  }, [shown]);
  return button;
}

function placeOf(list: HTMLElement | null, target: EventTarget | null): number {
  return [...list?.children ?? []].findIndex((row) => target !== null && 'nodeType' in target && row.contains(target as Node));
}

/** The button goes with the last rows, so the focus moves to the last one that was there. */
function focusRow(list: HTMLElement | null, most: number): void {
  list?.children[most - 1]?.querySelector('button')?.focus();
}
