import type { Command } from 'obsidian';
import { sayFailures } from '../notices';
import type { SpotFilter } from '../sidebar/spot-filter';
import { words } from '../words';

export interface SidebarCommandDesk {
  readonly openSidebar: (filter: SpotFilter | null) => Promise<void>;
}

/** Opens the sidebar as it was left. */
export function openSidebarCommand({ openSidebar }: SidebarCommandDesk): Command {
  return {
    id: 'open-weak-areas',
    name: words.commands.openSidebar,
    icon: 'target',
    callback: () => { sayFailures(openSidebar(null)); },
  };
}

/** Opens the sidebar on what the stories lack. */
export function findGapsCommand({ openSidebar }: SidebarCommandDesk): Command {
  return {
    id: 'find-gaps',
    name: words.commands.findGaps,
    icon: 'search',
    callback: () => { sayFailures(openSidebar('gaps')); },
  };
}
