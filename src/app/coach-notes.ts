import type { NoteReview } from '../core/critique/note-review';
import { analyzeNotes, analyzeText } from './analyze-notes';
import type { AnalyzePorts, AnalyzeRequest, NoteText } from './analyze-notes';
import type { Problem } from './contract';
import type { Progress } from './ports';
import { markGoneSources, writeCritiques } from './write-critiques';
import type { WriteOptions } from './write-critiques';

export interface Coached {
  /** How many notes were read. */
  readonly read: number;
  /** Paths of the critiques, changed or not. */
  readonly critiques: readonly string[];
  /** Paths of the notes of ours that were changed or made. */
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
}

export interface CoachTextRequest {
  readonly note: NoteText;
  /** Asked once, before the critique is written. */
  readonly progress: Progress;
}

/** Reviews one note's text and brings its critique up to date. */
export async function coachText(ports: AnalyzePorts, { note, progress }: CoachTextRequest, write: WriteOptions): Promise<Coached> {
  const nothing = { read: 0, critiques: [], written: [], problems: [] };
  const result = await analyzeText(ports, note);
  if (result === null) return { ...nothing, cancelled: false };
  if (!(await progress(1, 1, note.path))) return { ...nothing, cancelled: true };
  const outcome = await writeCritiques(ports.vault, [result.review], write);
  const ofRubric = await ports.rubricProblems?.() ?? [];
  const problems = [...ofRubric, ...result.problems.map((message) => ({ path: note.path, message })), ...outcome.problems];
  return { ...outcome, read: 1, problems, cancelled: false };
}

/**
 * Reviews many notes, writes their critiques one by one, then marks those whose note is gone.
 * A run that is cancelled stops before the next note.
 */
export async function coachNotes(ports: AnalyzePorts, request: AnalyzeRequest, write: WriteOptions): Promise<Coached> {
  const { reviews, problems, cancelled } = await analyzeNotes(ports, request);
  if (cancelled) return { read: reviews.length, critiques: [], written: [], problems, cancelled };
  return writeAll({ ports, request, write }, { reviews, problems });
}

interface Run {
  readonly ports: AnalyzePorts;
  readonly request: AnalyzeRequest;
  readonly write: WriteOptions;
}

interface Reviewed {
  readonly reviews: readonly NoteReview[];
  readonly problems: readonly Problem[];
}

async function writeAll({ ports, request, write }: Run, reviewed: Reviewed): Promise<Coached> {
  const { reviews } = reviewed;
  const critiques: string[] = [];
  const written = new Set<string>();
  const problems = [...reviewed.problems];
  const coached = (cancelled: boolean): Coached => ({ read: reviews.length, critiques, written: [...written], problems, cancelled });
  for (const review of reviews) {
    const goOn = (await request.progress?.(reviews.length, reviews.length, review.note.path)) ?? true;
    if (!goOn) return coached(true);
    const outcome = await writeCritiques(ports.vault, [review], write);
    critiques.push(...outcome.critiques);
    outcome.written.forEach((path) => written.add(path));
    problems.push(...outcome.problems);
  }
  for (const path of await markGoneSources(ports.vault, write.folder)) written.add(path);
  return coached(false);
}
