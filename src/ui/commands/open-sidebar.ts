import type { Command } from 'obsidian';
import { sayFailures } from '../notices';
import type { PanelAim } from '../sidebar/panel-look';
import { words } from '../words';

export interface SidebarCommandDesk {
  /** Shows the panel, with what it is opened for; null opens it as it was left. */
  readonly openSidebar: (aim: PanelAim | null) => Promise<void>;
}

/** Opens the sidebar on the weak areas. */
export function openSidebarCommand({ openSidebar }: SidebarCommandDesk): Command {
  return {
    id: 'open-weak-areas',
    name: words.commands.openSidebar,
    icon: 'target',
    callback: () => { sayFailures(openSidebar({ tab: 'areas' })); },
  };
}

/** Opens the sidebar on what the stories lack. */
export function findGapsCommand({ openSidebar }: SidebarCommandDesk): Command {
  return {
    id: 'find-gaps',
    name: words.commands.findGaps,
    icon: 'search',
    callback: () => { sayFailures(openSidebar({ tab: 'areas', spots: 'gaps' })); },
  };
}
