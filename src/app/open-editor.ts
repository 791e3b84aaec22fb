/** New text for a stretch of an editor's text, in its offsets. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The note that is open in front of the user. */
export interface OpenNote {
  readonly path: string;
  /** The text as the view holds it, which may not be on disk yet. */
  readonly text: () => string;
  readonly save: () => Promise<void>;
  /** The text as the editor counts it: every line end is `\n`. */
  readonly editorText: () => string;
  /** Offset of the cursor in `editorText`. */
  readonly cursor: () => number;
  /**
   * Makes the edits in one step that one undo takes back. False, with nothing written, where the editor's text is no
   * longer the expected one, or shows another note.
   */
  readonly write: (expected: string, edits: readonly Edit[]) => boolean;
}
