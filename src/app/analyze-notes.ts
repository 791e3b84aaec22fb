import type { NoteReview } from '../core/critique/note-review';
import type { ResumeNote } from '../core/notebook/notebook';
import { hasTag, isOurNote, noteTags } from '../core/notes/tags';
import type { Problem } from './contract';
import { firstQuestions, withRest } from './long-note';
import { openNote } from './open-note';
import { resumeIn } from './resume-notes';
import { NoteUnreadable, type Critic, type ParseYaml, type Progress, type Reader, type Vault } from './ports';

export interface AnalyzePorts {
  readonly vault: Vault;
  readonly parseYaml: ParseYaml;
  readonly reader: Reader;
  readonly critic: Critic;
  /** What of the rubric cannot be used; left out, there is none. */
  readonly rubricProblems?: () => Promise<readonly Problem[]>;
}

export interface AnalyzeRequest {
  /** Notes to look at; null for all of the vault. */
  readonly paths: readonly string[] | null;
  /** The tag of an interview note, without `#`; null reads every note that is not one of ours. */
  readonly tag: string | null;
  readonly progress?: Progress;
}

export interface AnalyzeOutcome {
  readonly reviews: readonly NoteReview[];
  /** Notes tagged as a resume, which stories are checked against. */
  readonly resumes: readonly ResumeNote[];
  /** What could not be read, and what could only be read in part. */
  readonly problems: readonly Problem[];
  /** How many notes could not be read at all. */
  readonly failed: number;
  readonly cancelled: boolean;
}

/** Reads and reviews interview notes, one after the other; a note that cannot be read never stops the run. */
export async function analyzeNotes(ports: AnalyzePorts, request: AnalyzeRequest): Promise<AnalyzeOutcome> {
  const paths = request.paths ?? (await ports.vault.list());
  const reviews: NoteReview[] = [];
  const resumes: ResumeNote[] = [];
  const problems: Problem[] = [...(await ports.rubricProblems?.() ?? [])];
  let failed = 0;
  for (const [done, path] of paths.entries()) {
    const goOn = (await request.progress?.(done, paths.length, path)) ?? true;
    if (!goOn) return { reviews, resumes, problems, failed, cancelled: true };
    try {
      const text = await ports.vault.read(path);
      const resume = resumeIn(path, text, ports.parseYaml);
      if (resume !== null) resumes.push(resume);
      const result = await analyzeText(ports, { path, text, tag: request.tag });
      if (result === null) continue;
      reviews.push(result.review);
      problems.push(...result.problems.map((message) => ({ path, message })));
    } catch (error) {
      if (!(error instanceof NoteUnreadable)) throw error;
      problems.push({ path, message: error.message });
      failed += 1;
    }
  }
  await request.progress?.(paths.length, paths.length, '');
  return { reviews, resumes, problems, failed, cancelled: false };
}

export interface NoteText {
  readonly path: string;
  readonly text: string;
  /** As in `AnalyzeRequest`. */
  readonly tag: string | null;
}

/** The review of one note's text, and what is wrong with the note; null for a note that is not to be read. */
export async function analyzeText(
  { parseYaml, reader, critic }: Omit<AnalyzePorts, 'vault'>,
  { path, text, tag }: NoteText,
): Promise<{ readonly review: NoteReview; readonly problems: readonly string[] } | null> {
  const { source, problems } = openNote(path, text, parseYaml);
  if (isOurNote(source.frontMatter)) return null;
  if (tag !== null && !hasTag(noteTags(text, source.frontMatter), tag)) return null;
  const note = await reader(source);
  const { first, rest, problem } = firstQuestions(note);
  const review = await critic(first);
  return { review: rest === null ? review : withRest(review, rest), problems: [...problems, ...note.problems, ...problem] };
}
