import { buildMentionIndex, type NamedNote } from '../core/links/mention-index';
import { relatedNotes } from '../core/links/related-notes';
import type { FrontMatter } from '../core/notes/front-matter';
import { isOurNote } from '../core/notes/tags';
import type { Problem, RelatedDocument } from './contract';
import { openNote } from './open-note';
import { NoteUnreadable, type ParseYaml, type Vault } from './ports';

export interface RelatePorts {
  readonly vault: Vault;
  readonly parseYaml: ParseYaml;
}

export interface RelateRequest {
  /** At most this many for each note. */
  readonly limit: number;
  /** One note only; null for every note of the vault. */
  readonly path: string | null;
}

export interface RelateOutcome {
  readonly document: RelatedDocument;
  readonly problems: readonly Problem[];
}

/** Ranks, for every note of a vault that is not ours, the notes that relate to it; notes are in order of path. */
export async function relateNotes({ vault, parseYaml }: RelatePorts, { limit, path }: RelateRequest): Promise<RelateOutcome> {
  const { notes, problems } = await readAll(vault, parseYaml);
  const asked = path === null ? notes : notes.filter((note) => note.path === path);
  const index = buildMentionIndex(notes);
  const related = asked.map((note) => ({
    path: note.path,
    title: note.title,
    related: relatedNotes(note, index).slice(0, limit).map((each) => ({ path: each.path, heading: each.heading, reasons: [...each.reasons] })),
  }));
  return { document: { version: 1, notes: related }, problems };
}

interface ReadNote extends NamedNote {
  readonly text: string;
}

/** The name of a note: its file's name without the suffix. */
export function titleOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|txt)$/i, '');
}

async function readAll(vault: Vault, parseYaml: ParseYaml): Promise<{ notes: readonly ReadNote[]; problems: readonly Problem[] }> {
  const notes: ReadNote[] = [];
  const problems: Problem[] = [];
  for (const path of await vault.list()) {
    try {
      const text = await vault.read(path);
      const { frontMatter } = openNote(path, text, parseYaml).source;
      if (!isOurNote(frontMatter)) notes.push({ path, title: titleOf(path), aliases: aliasesOf(frontMatter), text });
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
      problems.push({ path, message: error.message });
    }
  }
  return { notes, problems };
}

/** Other names of a note: `alias` or `aliases`, one or a list, in any case. */
export function aliasesOf(frontMatter: FrontMatter): readonly string[] {
  const values = Object.entries(frontMatter).filter(([key]) => /^alias(?:es)?$/i.test(key)).map(([, value]) => value);
  return values.flat().filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}
