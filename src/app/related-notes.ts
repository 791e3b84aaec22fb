import type { RankedNote } from '../core/links/rank/indexed-note';
import { newRankIndex, putNote } from '../core/links/rank/rank-index';
import { relatedNotes } from '../core/links/related-notes';
import { frontMatterSpan, type FrontMatter } from '../core/notes/front-matter';
import type { NoteSource } from '../core/notes/note-source';
import { isOurNote, noteTags } from '../core/notes/tags';
import type { Problem, RelatedDocument } from './contract';
import { inSteps, type Breathe } from './in-steps';
import { openNote } from './open-note';
import { NoteUnreadable, type ParseYaml, type Vault } from './ports';

export interface RelatePorts {
  readonly vault: Vault;
  readonly parseYaml: ParseYaml;
  /** Called between steps, so that others may work; left out, everything is done in one go. */
  readonly breathe?: Breathe;
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

/** Ranks, for every note of a vault that is not ours, the notes that relate to it, without a floor; notes are in order of path. */
export async function relateNotes({ vault, parseYaml, breathe }: RelatePorts, { limit, path }: RelateRequest): Promise<RelateOutcome> {
  const { notes, problems } = await readAll(vault, parseYaml);
  const index = newRankIndex();
  for (const note of notes) await inSteps(putNote(index, note), breathe);
  const asked = path === null ? notes : notes.filter((note) => note.path === path);
  const related: RelatedDocument['notes'] = [];
  for (const note of asked) {
    const found = await inSteps(relatedNotes(index, note, { limit, floor: 0 }), breathe);
    related.push({ path: note.path, title: note.title, related: found.map((each) => ({ path: each.path, heading: each.heading, reasons: [...each.reasons] })) });
  }
  return { document: { version: 1, notes: related }, problems };
}

/** The name of a note: its file's name without the suffix. */
export function titleOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|txt)$/i, '');
}

async function readAll(vault: Vault, parseYaml: ParseYaml): Promise<{ notes: readonly RankedNote[]; problems: readonly Problem[] }> {
  const notes: RankedNote[] = [];
  const problems: Problem[] = [];
  for (const path of await vault.list()) {
    try {
      const text = await vault.read(path);
      const { frontMatter } = openNote(path, text, parseYaml).source;
      if (!isOurNote(frontMatter)) notes.push(rankedNote({ path, text, frontMatter }));
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
      problems.push({ path, message: error.message });
    }
  }
  return { notes, problems };
}

/**
 * A note as it is ranked. It goes by its file's name, its aliases, a `title` of the front matter and a heading of the first level
 * that it opens with, since many people name their files by dates or numbers.
 */
export function rankedNote({ path, text, frontMatter }: NoteSource): RankedNote {
  const title = titleOf(path);
  const opening = /^#[ \t]+(\S[^\r\n]{0,200})/.exec(text.slice(frontMatterSpan(text)?.whole.to ?? 0).slice(0, 1000).trimStart())?.[1]?.trim();
  const names = [...aliasesOf(frontMatter), frontMatter['title'], opening].filter((name): name is string => typeof name === 'string' && name.trim() !== '');
  const others = new Map(names.map((name) => [name.toLowerCase(), name]));
  others.delete(title.toLowerCase());
  return { path, title, aliases: [...others.values()], tags: noteTags(text, frontMatter), text };
}

/** Other names of a note: `alias` or `aliases`, one or a list, in any case. */
export function aliasesOf(frontMatter: FrontMatter): readonly string[] {
  const values = Object.entries(frontMatter).filter(([key]) => /^alias(?:es)?$/i.test(key)).map(([, value]) => value);
  return values.flat().filter((value): value is string => typeof value === 'string' && value.trim() !== '');
}
