import { claimLedger } from './claims/ledger';
import { assignments } from './coverage/assignments';
import { promptsCovered } from './coverage/checklist';
import { competenciesCovered } from './coverage/coverage';
import { storyLives } from './coverage/story-life';
import { deliveries } from './delivered/deliveries';
import type { Insight } from './insight';
import { insightsOf } from './insights/insights';
import type { Notebook } from './notebook';
import type { NotebookFound } from './notebook-found';
import { probeChains } from './probes/chains';
import { projectDossiers } from './probes/dossiers';
import { threadsOf } from './probes/threads';

/** What was found across all notes, and what is said of it. */
export interface NotebookRead extends NotebookFound {
  readonly insights: readonly Insight[];
}

/** Compares all notes with each other. Yields now and then, so that a door may let others work. */
export function* readNotebook(notebook: Notebook): Generator<void, NotebookRead> {
  const threads = yield* threadsOf(notebook);
  const found: NotebookFound = {
    claims: yield* claimLedger(notebook),
    deliveries: yield* deliveries(notebook),
    chains: yield* probeChains(threads),
    dossiers: yield* projectDossiers(threads),
    coverage: yield* competenciesCovered(notebook),
    checklist: yield* promptsCovered(notebook),
    assignments: yield* assignments(notebook),
    lives: yield* storyLives(notebook),
  };
  return { ...found, insights: yield* insightsOf(notebook, found) };
}
