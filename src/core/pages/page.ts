/** One section of a note of ours, which the coach writes and keeps up to date. */
export interface Block {
  /** Kebab-case; with `id` it names the block within its page. */
  readonly section: string;
  readonly id: string;
  /** The words of the question, by which it is found again after an edit; empty where the block is about none. */
  readonly words: string;
  /** Markdown with `\n` line ends, without a comment mark (`%%`). */
  readonly text: string;
}

export interface Property {
  readonly key: string;
  /** As it stands in YAML, quoted where it must be. */
  readonly value: string;
}

/** A note of ours as it would be written afresh. */
export interface Page {
  readonly properties: readonly Property[];
  readonly blocks: readonly Block[];
}
