import type { RankedNote } from '../../../../src/core/links/rank/indexed-note';
import { newRankIndex, putNote, type RankIndex } from '../../../../src/core/links/rank/rank-index';
import { drain } from '../../../../src/core/notes/steps';

/** A note by its path and text, with what else a test gives it. */
export function note(path: string, text: string, rest: Partial<RankedNote> = {}): RankedNote {
  return { path, title: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''), aliases: [], tags: [], text, ...rest };
}

export function indexOf(notes: readonly RankedNote[]): RankIndex {
  const index = newRankIndex();
  for (const each of notes) drain(putNote(index, each));
  return index;
}

/** An engineer's notes: what was asked, and what is known of it. */
export const studyNotes: readonly RankedNote[] = [
  note('Tech/Kafka.md', '# Kafka\nA broker keeps a log for each partition.\n## Ordering\nMessages of one key keep their order within a partition.\n## Retention\nA log is deleted by age or size.', { aliases: ['event log'], tags: ['messaging'] }),
  note('Tech/Message queues.md', 'A queue decouples producers from consumers.\n## Dead letter queue\nWhat fails again and again is put aside.\nSee [[Kafka]].', { tags: ['messaging'] }),
  note('Tech/Idempotency.md', 'A retry must not charge twice: keep a key for each request.\nSee [[Message queues]].', { aliases: ['idempotency key'] }),
  note('Tech/Caching.md', 'Keep what is read often close by.\n## Invalidation\nA cached value grows stale; expire it or write through.', { tags: ['storage'] }),
  note('Tech/Indexes.md', 'A B-tree index makes reads quick and writes slow.', { tags: ['storage'] }),
  note('People/Mentoring.md', 'I paired with a new engineer each week until she led a release.'),
  note('People/Conflict.md', 'We disagreed about a deadline; I wrote down both plans and we chose by cost.'),
];
