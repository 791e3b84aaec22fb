import { hasTag, noteTags } from '../core/notes/tags';
import { speakerNames } from '../core/notes/speaker-names';
import { noteName, transcriptNote } from '../core/pages/transcript-note';
import { inSteps, type Breathe } from './in-steps';
import { writeNewNote } from './new-note';
import { openNote } from './open-note';
import type { ParseYaml, Reader, Vault } from './ports';

/** A transcript and what its note shall be called and hold; everything but the text may be empty. */
export interface TranscriptDraft {
  readonly text: string;
  readonly title: string;
  /** Relative to the vault; empty for the vault itself. */
  readonly folder: string;
  readonly company: string;
  readonly role: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface LookPorts {
  readonly reader: Reader;
  readonly breathe?: Breathe;
}

/** What can be told of a transcript before its note is made. */
export interface TranscriptLook {
  readonly questions: number;
  /** Who answers, as the transcript names them; null where a label tells, or nobody can. */
  readonly candidate: string | null;
  /** Those who speak under a name of their own, who speaks most first. */
  readonly speakers: readonly string[];
  readonly verdict: 'empty' | 'nobody-speaks' | 'who-is-who' | 'read';
}

/** Reads a transcript as its note will be read. */
export async function lookAtTranscript({ reader, breathe }: LookPorts, text: string): Promise<TranscriptLook> {
  if (text.trim() === '') return { questions: 0, candidate: null, speakers: [], verdict: 'empty' };
  const { questions } = await reader({ path: '', text, frontMatter: {} });
  const speakers = await inSteps(speakerNames(text), breathe);
  const answers = questions.flatMap((question) => question.answers);
  const candidate = answers.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  const isTalk = speakers.length > 1 || (speakers.length === 1 && questions.length > 0);
  const verdict = answers.length > 0 ? 'read' : isTalk ? 'who-is-who' : 'nobody-speaks';
  return { questions: questions.length, candidate, speakers, verdict };
}

export interface ImportPorts {
  readonly vault: Vault;
  readonly parseYaml: ParseYaml;
  /** Puts the tag on a note whose text brings properties of its own. */
  readonly addTag: (path: string, tag: string) => Promise<void>;
}

/** Makes a tagged note of a transcript under a name that is free, and resolves to its path. Never writes over a file. */
export async function importTranscript({ vault, parseYaml, addTag }: ImportPorts, draft: TranscriptDraft, tag: string): Promise<string> {
  const text = transcriptNote(draft.text, { ...draft, tag });
  const path = await writeNewNote(vault, { folder: draft.folder, name: noteName(draft.title), text });
  if (!hasTag(noteTags(text, openNote(path, text, parseYaml).source.frontMatter), tag)) await addTag(path, tag);
  return path;
}
