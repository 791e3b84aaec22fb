import { readsLikeInterview, type InterviewEvidence } from '../core/critique/reads-like-interview';
import type { Problem } from './contract';
import { openNote } from './open-note';
import { NoteUnreadable, type ParseYaml, type Progress, type Reader, type Vault } from './ports';
import { standingOf } from './tag-note';

export interface FindPorts {
  readonly vault: Pick<Vault, 'read'>;
  readonly parseYaml: ParseYaml;
  readonly reader: Reader;
}

export interface FindRequest {
  /** Notes to look at: those that the app's index shows without the tag. */
  readonly paths: readonly string[];
  /** Without `#`. */
  readonly tag: string;
  readonly progress: Progress;
}

/** A note without the tag that reads like an interview note. */
export interface FoundNote {
  readonly path: string;
  readonly title: string;
  readonly evidence: InterviewEvidence;
}

export interface FoundNotes {
  /** In the order of the paths asked for. */
  readonly notes: readonly FoundNote[];
  /** What could not be read at all. */
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
}

/** Looks for interview notes among those without the tag, one after the other; only the evidence is kept of each. Changes nothing. */
export async function findInterviewNotes(ports: FindPorts, { paths, tag, progress }: FindRequest): Promise<FoundNotes> {
  const notes: FoundNote[] = [];
  const problems: Problem[] = [];
  for (const [done, path] of paths.entries()) {
    if (!(await progress(done, paths.length, path))) return { notes, problems, cancelled: true };
    try {
      const found = await lookAt(ports, path, tag);
      if (found !== null) notes.push(found);
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
      problems.push({ path, message: error.message });
    }
  }
  return { notes, problems, cancelled: false };
}

async function lookAt({ vault, parseYaml, reader }: FindPorts, path: string, tag: string): Promise<FoundNote | null> {
  const text = await vault.read(path);
  if (standingOf({ path, text, tag }, parseYaml) !== 'untagged') return null;
  const note = await reader(openNote(path, text, parseYaml).source);
  const evidence = readsLikeInterview(note, text);
  return evidence === null ? null : { path, title: note.title, evidence };
}

export interface TagPorts {
  readonly addTag: (path: string, tag: string) => Promise<void>;
  /** Whether the app's index shows the tag on a note by now. */
  readonly isTagged: (path: string) => boolean;
}

export interface TagRequest {
  readonly paths: readonly string[];
  readonly tag: string;
}

export interface Tagged {
  /** How many notes carry the tag now. */
  readonly tagged: number;
  readonly problems: readonly Problem[];
}

/** Puts the tag on notes that lack it; a note that is gone meanwhile, or whose properties are broken, stops no other. */
export async function tagNotes({ addTag, isTagged }: TagPorts, { paths, tag }: TagRequest): Promise<Tagged> {
  const problems: Problem[] = [];
  for (const path of paths) {
    try {
      if (!isTagged(path)) await addTag(path, tag);
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
      problems.push({ path, message: error.message });
    }
  }
  return { tagged: paths.length - problems.length, problems };
}
