import type { Mention } from './mentions';

/**
 * The text with each mention replaced by what `asLink` makes of it; no other byte is touched. Of mentions that overlap
 * the first in the text stays.
 */
export function linkMentions(text: string, mentions: readonly Mention[], asLink: (mention: Mention) => string): string {
  const inOrder = [...mentions].sort((one, other) => one.from - other.from);
  const apart: Mention[] = [];
  for (const mention of inOrder) {
    if (mention.from >= (apart.at(-1)?.to ?? 0)) apart.push(mention);
  }
  const pieces = apart.map((mention, at) => text.slice(apart[at - 1]?.to ?? 0, mention.from) + asLink(mention));
  return pieces.join('') + text.slice(apart.at(-1)?.to ?? 0);
}
