import type { Command } from 'obsidian';
import { sayFailures } from '../notices';
import { words } from '../words';

export interface RubricCommandDesk {
  /** Opens the rubric note, and makes it first where there is none. */
  readonly openRubric: () => Promise<void>;
}

/** Opens the note in which the user says how to judge. */
export function openRubricCommand({ openRubric }: RubricCommandDesk): Command {
  return {
    id: 'open-coaching-rubric',
    name: words.commands.openRubric,
    icon: 'sliders-horizontal',
    callback: () => { sayFailures(openRubric()); },
  };
}
