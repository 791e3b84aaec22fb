import type { ProbedNote } from '../core/critique/probed-note';

const technical: ReadonlySet<string> = new Set(['technical-concept', 'technical-decision', 'system-design', 'scale', 'reliability', 'coding', 'project']);

/** Whether notes help with the question of that id: it names a topic or asks about something technical. What asks after a person is answered by stories. */
export function asksForNotes({ kinds, probes }: Pick<ProbedNote, 'kinds' | 'probes'>, id: string): boolean {
  const kind = kinds.get(id);
  return (probes.topics.get(id) ?? []).length > 0 || kind === undefined || technical.has(kind);
}
