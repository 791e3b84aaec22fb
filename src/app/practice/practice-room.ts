import { usualRubric, type Rubric } from '../../core/critique/rubric';
import { rubricInForce } from '../../core/critique/rubric-in-force';
import type { Thresholds } from '../../core/critique/thresholds';
import type { NoteReview } from '../../core/critique/note-review';
import type { QuestionAt } from '../../core/notebook/notebook';
import { practiceAnswersPath } from '../../core/pages/coach-folder';
import { keptAnswers, type KeptAnswer } from '../../core/pages/practice-answers-page';
import type { BoardRead, LiveBoard } from '../board/live-board';
import { NoteUnreadable, type Critic, type Reader, type Vault } from '../ports';
import type { LogState, PracticeLog } from '../practice-log';
import { followPractised, type Readings } from './follow-practised';
import { practiceFamilies, type PracticeFamilies } from './practice-families';

export interface PracticePorts {
  readonly vault: Pick<Vault, 'exists' | 'read' | 'process'>;
  /** Our folder, relative to the vault. */
  readonly folder: () => string;
  readonly log: PracticeLog;
  readonly board: Pick<LiveBoard, 'whenRead'>;
  readonly reader: () => Reader;
  /** One that leaves out what the writer dismissed. */
  readonly critic: () => Critic;
  /** What the user wants judged otherwise; left out, all is as usual. */
  readonly rubric?: (() => Promise<Rubric>) | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** All that practising looks at, of one moment. */
export interface PracticeRoom {
  readonly read: BoardRead;
  readonly log: LogState;
  readonly families: PracticeFamilies;
  readonly thresholds: Thresholds;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The questions of a family, by note and place. */
  readonly membersOf: (family: string) => readonly QuestionAt[];
  /** The answers of a family that were kept, in the order of their note. */
  readonly keptOf: (family: string) => readonly KeptAnswer[];
}

/**
 * Looks at everything anew each time it is called; null where the plugin is unloaded meanwhile, and rejects with a `NoteUnreadable` where the
 * log cannot be read. What was practised follows a question whose words or note changed since it was last called.
 */
export function practiceRooms(ports: PracticePorts): () => Promise<PracticeRoom | null> {
  let seen: readonly NoteReview[] = [];
  return async () => {
    const read = await ports.board.whenRead();
    if (read === null) return null;
    const before = seen;
    seen = read.reviews;
    const kept = await answersIn(ports);
    if (before !== read.reviews) await followChanges(ports, { before, after: read.reviews, kept });
    return roomOf(ports, read, kept);
  };
}

async function roomOf(ports: PracticePorts, read: BoardRead, answers: readonly KeptAnswer[]): Promise<PracticeRoom> {
  const log = await ports.log.read();
  const families = practiceFamilies(read.notebook, log);
  const members = grouped(read.notebook.questions, ({ question }) => read.notebook.familyOf(question.id));
  const kept = grouped(answers, ({ item }) => families.familyOf(item));
  return {
    read, log, families, today: ports.today(),
    thresholds: rubricInForce(await ports.rubric?.() ?? usualRubric).thresholds,
    membersOf: (family) => members.get(family) ?? [],
    keptOf: (family) => kept.get(family) ?? [],
  };
}

interface Changes extends Pick<Readings, 'before' | 'after'> {
  readonly kept: readonly KeptAnswer[];
}

/** A log that cannot be written keeps nobody from practising. */
async function followChanges({ log, today }: PracticePorts, { before, after, kept }: Changes): Promise<void> {
  const { practised } = await log.read();
  const ids = new Set([...practised.flatMap(({ item, noted }) => [item, noted]), ...kept.map(({ item }) => item)]);
  const events = followPractised({ before, after, isPractised: (id) => ids.has(id), today: today() });
  try {
    if (events.length > 0) await log.add(() => events);
  } catch (error) {
    if (!(error instanceof NoteUnreadable)) throw error;
  }
}

/** None where the note of answers cannot be read, for practice goes on without. */
async function answersIn({ vault, folder }: PracticePorts): Promise<readonly KeptAnswer[]> {
  const path = practiceAnswersPath(folder());
  try {
    return (await vault.exists(path)) ? keptAnswers(await vault.read(path)) : [];
  } catch (error) {
    if (error instanceof NoteUnreadable) return [];
    throw error;
  }
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group === undefined) groups.set(keyOf(each), [each]);
    else group.push(each);
  }
  return groups;
}
