/** Whether a label says something about a story ("Source:", "Best for:"), so that it ends the part above it. */
export function isStoryField(name: string): boolean {
  return field.test(name);
}

const field =
  /^(?:source|company|project|role|best for|good for|great for|tags?|themes?|competenc\w*|used for|questions?|keywords?|date|when|where|title|hook|notes?|follow[ -]?ups?|level|principles?|category|duration|length|metrics?|skills?|story|example|situation|q|tips?|why (?:it|this) works|feedback|talking points?|tl;?dr|maps to|use (?:for|when)|when to use|works for|demonstrates|lps?|leadership principles?|related|links?|references|variations?|rating|status)\b/i;

/** Whether a line ends a fold, or is a link to a source and nothing more. */
export function isWrappedTail(words: string): boolean {
  return words.startsWith('<') ? /^<\/details>/i.test(words) : words.startsWith('[') && /^\[\^?\d{1,3}\](?:\(https?:[^)\s]+\)|: ?https?:\S+)$/.test(words);
}
