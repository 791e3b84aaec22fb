import { buildMentionIndex, type MentionIndex, type NamedNote } from '../../../src/core/links/mention-index';
import type { Mention } from '../../../src/core/links/mentions';
import { applyEdits } from '../../../src/core/links/plan/edits';
import { drain } from '../../../src/core/notes/steps';

/** A few notes of an engineer's vault. */
export const notes: readonly NamedNote[] = [
  { path: 'Tech/Kafka.md', title: 'Kafka', aliases: ['event log'] },
  { path: 'Tech/Message queues.md', title: 'Message queues', aliases: ['message queue', 'SQS'] },
  { path: 'Tech/Message queues at scale.md', title: 'Message queues at scale', aliases: [] },
  { path: 'Tech/Idempotency.md', title: 'Idempotency', aliases: ['idempotent', 'idempotency key'] },
  { path: 'Tech/Caching.md', title: 'Caching', aliases: ['cache invalidation'] },
];

/** The names of notes, ready to be found, in one go. */
export const indexOf = (named: readonly NamedNote[]): MentionIndex => drain(buildMentionIndex(named));

export const index = indexOf(notes);

/** How the tests write a link. */
export function wikiLink({ title, text }: { readonly title: string; readonly text: string }): string {
  return title === text ? `[[${title}]]` : `[[${title}|${text}]]`;
}

/** The text with each mention replaced by what `asLink` makes of it. */
export function linkMentions(text: string, mentions: readonly Mention[], asLink: (mention: Mention) => string): string {
  return applyEdits(text, mentions.map((mention) => ({ from: mention.from, to: mention.to, text: asLink(mention) })));
}
