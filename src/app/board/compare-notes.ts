import { newNotebook, type Notebook } from '../../core/notebook/notebook';
import { assignments } from '../../core/notebook/coverage/assignments';
import { promptsCovered } from '../../core/notebook/coverage/checklist';
import { competenciesCovered } from '../../core/notebook/coverage/coverage';
import { storyLives } from '../../core/notebook/coverage/story-life';
import type { NoteReview } from '../../core/critique/note-review';
import { weakAreas } from '../../core/practice/weak-areas';
import { notebookRelations } from '../notebook-relations';
import { practiceFamilies } from '../practice/practice-families';
import type { LogState } from '../practice-log';
import { offersOnDemand, type OffersOnDemand, type StoryMemory } from '../story-offers';
import { areaRows } from './area-rows';
import type { AreaRow, CoachBoard, CoverageBoard, PracticeStatus } from './coach-board';
import { coverageBoard } from './coverage-board';
import { keepSame } from './keep-same';
import { practiceStatus } from './practice-status';

/** What a comparison starts from; where all of it is the same, so is the result. */
export interface CompareInputs {
  /** By path. */
  readonly reviews: readonly NoteReview[];
  readonly log: LogState;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What shows across all notes. */
export interface Compared extends CompareInputs {
  readonly notebook: Notebook;
  readonly areas: readonly AreaRow[];
  readonly tooFew: CoachBoard['tooFew'];
  readonly coverage: CoverageBoard;
  readonly practice: PracticeStatus;
  readonly offers: OffersOnDemand;
}

/** What was compared before: what still holds is taken over, and what did not change stays the same value. */
export interface Before {
  readonly compared: Compared | null;
  readonly stories: StoryMemory;
}

/** Compares all notes with each other and with the log. Yields now and then, so that others may work. */
export function* compareNotes(inputs: CompareInputs, before: Before): Generator<void, Compared> {
  const { reviews, log, today } = inputs;
  const last = before.compared;
  const read = last?.reviews === reviews && last.today === today ? last : yield* readNotes(inputs, before);
  const { notebook } = read;
  const { rounds, familyOf } = notebook;
  const found = yield* weakAreas({ notes: reviews, rounds, familyOf, states: log.areas });
  const families = practiceFamilies(notebook, log);
  yield;
  const areas = yield* areaRows({ areas: found.areas, notebook, schedule: families.schedule, before: last?.areas ?? [] });
  return {
    ...inputs, ...read, areas,
    tooFew: keepSame(last?.tooFew, found.tooFew),
    practice: keepSame(last?.practice, practiceStatus({ reviews, notebook, areas, log }, families)),
  };
}

/** What holds whatever the log says. */
function* readNotes({ reviews, today }: CompareInputs, { compared, stories }: Before): Generator<void, Pick<Compared, 'notebook' | 'coverage' | 'offers'>> {
  const offers = offersOnDemand(reviews, stories);
  const relations = yield* notebookRelations(reviews, offers);
  yield;
  const notebook = newNotebook({ notes: reviews, resumes: [], today, ...relations });
  yield;
  const coverage = coverageBoard(notebook, {
    coverage: yield* competenciesCovered(notebook),
    checklist: yield* promptsCovered(notebook),
    assignments: yield* assignments(notebook),
    lives: yield* storyLives(notebook),
  });
  yield;
  return { notebook, offers, coverage: keepSame(compared?.coverage, coverage) };
}
