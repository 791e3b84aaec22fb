import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { areaChoices, areaFinder, usualLook, type AreaLook } from '../../app/area-filter';
import type { CoachBoard } from '../../app/board/coach-board';
import { words } from '../words';
import { AreaCard, type AreaCardProps } from './area-card';
import { AreaTools } from './area-tools';
import { GrowingList } from './growing-list';
import type { PanelLook } from './panel-look';

export interface AreaSectionProps extends Pick<AreaCardProps, 'today' | 'does'> {
  readonly board: CoachBoard;
  readonly look: PanelLook;
  readonly onLook: (look: PanelLook) => void;
}

/** The weak areas: search and filters above, then the list. */
export function AreaSection({ board: { areas, reading }, look, onLook, today, does }: AreaSectionProps): VNode {
  const finder = useMemo(areaFinder, []);
  const choices = useMemo(() => areaChoices(areas), [areas]);
  const applied = useLater(look.areas);
  const shown = useMemo(() => finder.shown(areas, applied), [finder, areas, applied]);
  const { opened, toggle } = useOpened();
  const list = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLDivElement>(null);
  const onAreas = (next: AreaLook): void => { onLook({ ...look, areas: next }); };
  return (
    <div class="coach-section" ref={section}>
      <AreaTools
        look={look.areas}
        choices={choices}
        unfolded={look.filters}
        onLook={onAreas}
        onUnfold={(filters) => { onLook({ ...look, filters }); }}
        onDown={() => { list.current?.querySelector('button')?.focus(); }}
      />
      <p class="coach-tally" role="status">{words.sidebar.shown(shown.length, areas.length)}</p>
      {shown.length === 0 && <NoneShown onClear={() => { section.current?.querySelector('input')?.focus(); onAreas({ ...usualLook, order: look.areas.order }); }} />}
      <div ref={list}>
        <GrowingList
          label={words.sidebar.tabs.areas}
          items={shown}
          keyOf={({ key }) => key}
          draw={(area) => <AreaCard area={area} today={today} open={opened.has(area.key)} onToggle={toggle} does={does} />}
          chosenBy={applied}
          busy={reading !== null}
        />
      </div>
    </div>
  );
}

/** The value one task later, so that a key that was pressed is seen before the list follows; of several only the last. */
function useLater<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => { setLate(value); }, 0);
    return () => { window.clearTimeout(timer); };
  }, [value]);
  return late;
}

interface Opened {
  /** Keys of the areas that are open; they stay so while a filter hides them. */
  readonly opened: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

function useOpened(): Opened {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((key: string) => {
    setOpened((before) => (before.has(key) ? new Set([...before].filter((each) => each !== key)) : new Set([...before, key])));
  }, []);
  return { opened, toggle };
}

function NoneShown({ onClear }: { readonly onClear: () => void }): VNode {
  return (
    <div class="coach-empty">
      <p class="coach-empty-title">{words.sidebar.noneShown}</p>
      <button type="button" onClick={onClear}>{words.sidebar.clear}</button>
    </div>
  );
}
