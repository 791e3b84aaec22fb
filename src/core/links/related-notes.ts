import type { MentionIndex } from './mention-index';
import { linkedPaths, readableMentions, type Mention } from './mentions';

/** Another note that belongs to a text, and why. */
export interface RelatedNote {
  readonly path: string;
  readonly title: string;
  /** The section that fits best; null for the note as a whole. */
  readonly heading: string | null;
  readonly reasons: readonly string[];
}

/**
 * The notes whose title or alias a text mentions: those mentioned most often first, then those mentioned first.
 * Notes that it links already, and the note it stands in, are left out.
 */
export function relatedNotes(target: { readonly text: string; readonly path: string }, index: MentionIndex): readonly RelatedNote[] {
  const left = new Set([target.path, ...linkedPaths(target.text, index)]);
  const byPath = new Map<string, Mention[]>();
  for (const mention of readableMentions(target.text, index)) {
    if (left.has(mention.path)) continue;
    const known = byPath.get(mention.path);
    if (known === undefined) byPath.set(mention.path, [mention]);
    else known.push(mention);
  }
  const groups = [...byPath.values()].sort((one, other) => other.length - one.length);
  return groups.flatMap((mentions) => {
    const [first] = mentions;
    return first === undefined ? [] : [{ path: first.path, title: first.title, heading: null, reasons: [reason(first, mentions.length)] }];
  });
}

function reason({ text }: Mention, times: number): string {
  return times === 1 ? `mentions "${text}"` : `mentions "${text}" ${times} times`;
}
