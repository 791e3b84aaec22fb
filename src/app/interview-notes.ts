/** What the app's own index knows of interview notes; asking it reads no file. */
export interface InterviewNotes {
  /** Sorted paths. */
  readonly tagged: () => readonly string[];
  readonly isTagged: (path: string) => boolean;
  /** Calls back, in batches, with the paths whose text, tags or name changed; the function returned ends it. */
  readonly watch: (changed: (paths: readonly string[]) => void) => () => void;
}
