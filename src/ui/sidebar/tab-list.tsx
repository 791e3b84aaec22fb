import type { VNode } from 'preact';
import { words } from '../words';
import { panelTabs, type PanelTab } from './panel-look';

interface TabListProps {
  /** What the ids of the tabs begin with. */
  readonly id: string;
  readonly shown: PanelTab;
  readonly onTab: (tab: PanelTab) => void;
}

/** The tabs: arrows lead from one to the next and show it; Tab leads into what is shown. */
export function TabList({ id, shown, onTab }: TabListProps): VNode {
  return (
    <div class="coach-tabs" role="tablist" aria-label={words.sidebar.tabsLabel} onKeyDown={(event) => { moveTab(event, { shown, onTab }); }}>
      {panelTabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${id}-${tab}`}
          aria-selected={tab === shown}
          aria-controls={`${id}-${tab}-panel`}
          tabIndex={tab === shown ? 0 : -1}
          onClick={() => { onTab(tab); }}
        >
          {words.sidebar.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

function moveTab(event: KeyboardEvent, { shown, onTab }: Omit<TabListProps, 'id'>): void {
  const list = event.currentTarget as HTMLElement;
  const ahead = list.win.getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const at = panelTabs.indexOf(shown);
  const next = { ArrowRight: at + ahead, ArrowLeft: at - ahead, Home: 0, End: -1 }[event.key];
  const tab = next === undefined ? undefined : panelTabs.at(next % panelTabs.length);
  if (tab === undefined) return;
  event.preventDefault();
  onTab(tab);
  list.querySelectorAll<HTMLElement>('[role=tab]')[panelTabs.indexOf(tab)]?.focus();
}
