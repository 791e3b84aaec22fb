import type { FrontMatter } from './front-matter';

/** A note as a door hands it over: its text as it lies in the file, and its front matter as a YAML parser read it. */
export interface NoteSource {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
}
