import { topicsOfNames, type NoteNames } from '../core/critique/topics/own-note-names';
import type { TopicsKnown } from '../core/critique/topics/topics-known';
import { hasTag, isOurNote, noteTags } from '../core/notes/tags';
import { openNote } from './open-note';
import { NoteUnreadable, type ParseYaml, type Vault } from './ports';
import { aliasesOf, titleOf } from './related-notes';
import type { StudyNotes } from './topic-notes';

export interface StudyOptions {
  readonly parseYaml: ParseYaml;
  /** The tag of an interview note, without `#`. */
  readonly tag: string;
}

/** The study notes on a topic, of a vault without an index of its own: every note is read once, when names are first asked for, and once more for other topics. */
export function studyNotesOf(vault: Pick<Vault, 'list' | 'read'>, options: StudyOptions): StudyNotes {
  const known = new WeakMap<TopicsKnown, Promise<readonly NoteNames[]>>();
  return {
    names: (topics) => {
      const names = known.get(topics) ?? readNames(vault, { ...options, topics });
      known.set(topics, names);
      return names;
    },
    read: vault.read,
  };
}

interface NamesWanted extends StudyOptions {
  readonly topics: TopicsKnown;
}

async function readNames({ list, read }: Pick<Vault, 'list' | 'read'>, wanted: NamesWanted): Promise<readonly NoteNames[]> {
  const found: NoteNames[] = [];
  for (const path of (await list()).filter((each) => /\.md$/i.test(each))) {
    try {
      found.push(...namesIn(path, await read(path), wanted));
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
    }
  }
  return found;
}

/** Nothing for an interview note, for one of ours, and for one whose names and headings name no topic, as most do. */
function namesIn(path: string, text: string, { parseYaml, tag, topics }: NamesWanted): readonly NoteNames[] {
  const [title, headings] = [titleOf(path), headingsIn(text)];
  const hasAliases = HAS_ALIASES.test(text.slice(0, LONGEST_FRONT));
  if (!hasAliases && topicsOfNames({ path, title, aliases: [], headings }, topics).length === 0) return [];
  const { frontMatter } = openNote(path, text, parseYaml).source;
  const names = { path, title, aliases: aliasesOf(frontMatter), headings };
  if (topicsOfNames(names, topics).length === 0 || isOurNote(frontMatter)) return [];
  return hasTag(noteTags(text, frontMatter), tag) ? [] : [names];
}

/** Cheaper than reading the front matter of every note of a vault. */
const HAS_ALIASES = /alias/iu;
const LONGEST_FRONT = 10_000;

/** As Obsidian's index has them; a line of code that looks like one does no harm, since no section of a note begins there. */
function headingsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6}[ \t]+(\S.{0,200})$/gmu)].map((match) => (match[1] ?? '').trim().replace(/[ \t]#{1,6}$/u, ''));
}
