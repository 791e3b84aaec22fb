import type { NotebookRead } from '../../src/core/notebook/read-notebook';

/** What was found across notes, with only what a test gives. */
export function readOf(found: Partial<NotebookRead> = {}): NotebookRead {
  return { claims: [], deliveries: [], chains: [], dossiers: [], coverage: [], checklist: [], assignments: [], lives: [], insights: [], ...found };
}
