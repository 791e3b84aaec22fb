import { acrossNotes, type AcrossNotes } from './across-notes';
import { analyzeNotes, type AnalyzePorts, type AnalyzeRequest } from './analyze-notes';
import type { areaStatesIn } from './area-states';
import type { Problem } from './contract';
import { writeAcrossPages, type AcrossPage, type TopicLines } from './write-across-pages';

export interface PagesPorts extends AnalyzePorts {
  /** What the person set of weak areas. */
  readonly areaStates: () => Promise<ReturnType<typeof areaStatesIn>>;
  readonly topicLines?: TopicLines | undefined;
}

export interface PagesWanted {
  readonly wanted: readonly AcrossPage[];
  /** Our folder, relative to the vault. */
  readonly folder: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface PagesOutcome {
  /** How many interview notes were read. */
  readonly read: number;
  /** Paths of the pages, changed or not. */
  readonly pages: readonly string[];
  /** Paths of those that were changed or made. */
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
  readonly cancelled: boolean;
}

/** Reads interview notes, compares them with each other, and brings the pages wanted up to date. A run that is cancelled writes nothing. */
export async function coachPages(ports: PagesPorts, request: AnalyzeRequest, { wanted, folder, today }: PagesWanted): Promise<PagesOutcome> {
  const { reviews, resumes, problems, cancelled } = await analyzeNotes(ports, request);
  const stopped = { read: reviews.length, pages: [], written: [], problems, cancelled: true };
  if (cancelled) return stopped;
  const goOn = async (): Promise<boolean> => (await request.progress?.(reviews.length, reviews.length, '')) ?? true;
  const across = await compared(acrossNotes({ reviews, resumes, today, states: await ports.areaStates() }), goOn);
  if (across === null) return stopped;
  const outcome = await writeAcrossPages(ports.vault, across, { wanted, folder, today, topicLines: ports.topicLines });
  return { ...outcome, read: reviews.length, problems: [...problems, ...outcome.problems], cancelled: false };
}

/** Null where the run is to go on no longer. */
async function compared(work: Generator<void, AcrossNotes>, goOn: () => Promise<boolean>): Promise<AcrossNotes | null> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (!(await goOn())) return null;
  }
}
