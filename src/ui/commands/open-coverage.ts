import type { Command } from 'obsidian';
import { sayFailures } from '../notices';
import { words } from '../words';

export interface CoverageCommandDesk {
  /** Shows the tab "Coverage", made where there is none yet. */
  readonly openCoverage: () => Promise<void>;
}

/** Opens the grid of stories by what they serve. */
export function openCoverageCommand({ openCoverage }: CoverageCommandDesk): Command {
  return {
    id: 'story-coverage',
    name: words.coverage.command,
    icon: 'table',
    callback: () => { sayFailures(openCoverage()); },
  };
}
