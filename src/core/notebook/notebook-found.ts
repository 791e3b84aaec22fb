import type { Claim } from './claims/claim';
import type { Assignment } from './coverage/assignments';
import type { PromptCovered } from './coverage/checklist';
import type { CompetencyCovered } from './coverage/coverage';
import type { StoryLife } from './coverage/story-life';
import type { Delivery } from './delivered/delivery';
import type { Chain } from './probes/chain';
import type { Dossier } from './probes/dossier';

/** What was found across all notes before anything is said of it. */
export interface NotebookFound {
  readonly claims: readonly Claim[];
  readonly deliveries: readonly Delivery[];
  readonly chains: readonly Chain[];
  readonly dossiers: readonly Dossier[];
  readonly coverage: readonly CompetencyCovered[];
  readonly checklist: readonly PromptCovered[];
  readonly assignments: readonly Assignment[];
  readonly lives: readonly StoryLife[];
}
