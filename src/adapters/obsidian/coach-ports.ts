import { parseYaml } from 'obsidian';
import type { App } from 'obsidian';
import type { AnalyzePorts } from '../../app/analyze-notes';
import { areaStatesIn } from '../../app/area-states';
import type { PagesPorts } from '../../app/coach-pages';
import type { Dismissals } from '../../app/dismissals';
import { noteReader } from '../../app/note-reader';
import { offlineCritic } from '../../app/offline-critic';
import { NoteUnreadable, type Critic, type Reader, type Vault } from '../../app/ports';
import type { FindTopicNotes } from '../../app/topic-notes';
import { logPath } from '../../core/pages/coach-folder';
import { obsidianVault } from './obsidian-vault';
import type { SavedSettings } from './saved-settings';
import { breaths } from './time-slices';
import type { VaultRubric } from './vault-rubric';

/** What the reading and judging of notes is made of. */
export interface CoachParts {
  readonly saved: SavedSettings;
  readonly rubric: VaultRubric;
  readonly dismissals: Dismissals;
  /** Ends what is under way. */
  readonly unloaded: AbortSignal;
}

export interface CoachPorts {
  /** A reader that knows the names of the settings, and those given. */
  readonly reader: (more?: readonly string[]) => Reader;
  readonly critic: (topicNotes?: FindTopicNotes) => Critic;
  readonly analyze: (topicNotes: FindTopicNotes) => AnalyzePorts;
  readonly pages: (topicNotes: FindTopicNotes) => PagesPorts;
}

/** Builds readers and critics by the settings of the moment. */
export function coachPorts(app: App, { saved, rubric, dismissals, unloaded }: CoachParts): CoachPorts {
  const vault = obsidianVault(app.vault);
  const breathe = breaths(unloaded);
  const reader: CoachPorts['reader'] = (more = []) => noteReader({ myNames: [...saved.current().myNames, ...more], breathe });
  const critic: CoachPorts['critic'] = (topicNotes) => offlineCritic({ level: saved.current().level, breathe, topicNotes, rubric: rubric.rubric, dismissed: dismissals.keys });
  const analyze = (topicNotes: FindTopicNotes): AnalyzePorts => ({ vault, parseYaml, reader: reader(), critic: critic(topicNotes), rubricProblems: rubric.problems });
  return {
    reader, critic, analyze,
    pages: (topicNotes) => ({ ...analyze(topicNotes), topicLines: topicNotes, areaStates: async () => areaStatesIn(await logText(vault, saved.current().folder)) }),
  };
}

/** Empty where there is no log, or where it cannot be read. */
async function logText(vault: Vault, folder: string): Promise<string> {
  const path = logPath(folder);
  try {
    return (await vault.exists(path)) ? await vault.read(path) : '';
  } catch (error) {
    if (error instanceof NoteUnreadable) return '';
    throw error;
  }
}
