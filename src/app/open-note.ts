import { frontMatterSpan, readSimpleFrontMatter, type FrontMatter } from '../core/notes/front-matter';
import type { NoteSource } from '../core/notes/note-source';
import type { ParseYaml } from './ports';

export interface OpenedNote {
  readonly source: NoteSource;
  /** What is wrong with the front matter, in words for the writer. */
  readonly problems: readonly string[];
}

/** A note with its front matter parsed. Never throws: where the YAML is not valid its tags and simple lines are read. */
export function openNote(path: string, text: string, parseYaml: ParseYaml): OpenedNote {
  const span = frontMatterSpan(text);
  if (span === null) return { source: { path, text, frontMatter: {} }, problems: [] };
  const yaml = text.slice(span.inner.from, span.inner.to);
  try {
    return { source: { path, text, frontMatter: asRecord(parseYaml(yaml)) }, problems: [] };
  } catch {
    const problem = 'The front matter is not valid YAML. Only its tags and its simple "key: value" lines were read.';
    return { source: { path, text, frontMatter: readSimpleFrontMatter(yaml) }, problems: [problem] };
  }
}

function asRecord(value: unknown): FrontMatter {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}
