import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { areaChoices, areaFinder, usualLook, type AreaChoices, type AreaFinder, type AreaLook } from '../../app/area-filter';
import type { AreaRow, CoachBoard } from '../../app/board/coach-board';
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
  usePrepared(finder, areas);
  const choices = useMemo(() => (look.filters ? areaChoices(areas) : noChoices), [areas, look.filters]);
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
      {shown.length === 0 && isPutAway(applied) && <PutAway onShow={() => { onAreas({ ...look.areas, shelf: 'all' }); }} />}
      {shown.length === 0 && !isPutAway(applied) && <NoneShown onClear={() => { section.current?.querySelector('input')?.focus(); onAreas({ ...usualLook, order: look.areas.order }); }} />}
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

/** What is not unfolded offers nothing. */
const noChoices: AreaChoices = { company: [], role: [], level: [] };

/** So many areas are made ready for the search in one task. */
const prepared = 25;

/** Makes the areas ready for the search, a few a task, while nobody types yet. */
function usePrepared(finder: AreaFinder, areas: readonly AreaRow[]): void {
  useEffect(() => {
    let timer = 0;
    const prepareFrom = (from: number): void => {
      if (from >= areas.length) return;
      timer = window.setTimeout(() => {
        finder.prepare(areas.slice(from, from + prepared));
        prepareFrom(from + prepared);
      }, 0);
    };
    prepareFrom(0);
    return () => { window.clearTimeout(timer); };
  }, [finder, areas]);
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

/** Whether nothing narrows the list but that resolved and dismissed areas are not shown. */
function isPutAway({ search, company, role, level, kind, shelf }: AreaLook): boolean {
  return search.trim() === '' && company === null && role === null && level === null && kind === null && shelf === 'active';
}

function PutAway({ onShow }: { readonly onShow: () => void }): VNode {
  return (
    <div class="coach-empty">
      <p class="coach-empty-title">{words.sidebar.allPutAway}</p>
      <button type="button" onClick={onShow}>{words.sidebar.showPutAway}</button>
    </div>
  );
}

function NoneShown({ onClear }: { readonly onClear: () => void }): VNode {
  return (
    <div class="coach-empty">
      <p class="coach-empty-title">{words.sidebar.noneShown}</p>
      <button type="button" onClick={onClear}>{words.sidebar.clear}</button>
    </div>
  );
}
