import { usualRubric, type Rubric } from '../../core/critique/rubric';
import { rubricInForce } from '../../core/critique/rubric-in-force';
import type { Thresholds } from '../../core/critique/thresholds';
import type { NoteReview } from '../../core/critique/note-review';
import type { QuestionAt } from '../../core/notebook/notebook';
import type { SameQuestion } from '../../core/pages/log-page';
import type { KeptAnswer } from '../../core/pages/practice-answers-page';
import type { BoardRead } from '../board/board-read';
import type { LiveBoard } from '../board/live-board';
import { NoteUnreadable, type Critic, type Reader, type Vault } from '../ports';
import type { LogState, PracticeLog } from '../practice-log';
import { followNoted } from './follow-noted';
import { followPractised } from './follow-practised';
import { answersIn } from './kept-in-vault';
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
 * log cannot be read. What was practised follows a question whose words or note changed since it was last called; the first time, since it was
 * practised. Calls wait for each other, so that each sees what the one before wrote; what could not be written is tried again by the next.
 */
export function practiceRooms(ports: PracticePorts): () => Promise<PracticeRoom | null> {
  let seen: readonly NoteReview[] | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const look = async (): Promise<PracticeRoom | null> => {
    const read = await ports.board.whenRead();
    if (read === null) return null;
    const kept = await answersIn(ports);
    if (seen !== read.reviews && (await followChanges(ports, { before: seen, read, kept }))) seen = read.reviews;
    return roomOf(ports, read, kept);
  };
  return () => {
    const turn = last.then(look, look);
    last = turn;
    return turn;
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

interface Changes {
  /** Of last time; null where this is the first. */
  readonly before: readonly NoteReview[] | null;
  readonly read: BoardRead;
  readonly kept: readonly KeptAnswer[];
}

/** Resolves to whether the log tells all changes now. One that cannot be written keeps nobody from practising. */
async function followChanges({ log, today }: PracticePorts, changes: Changes): Promise<boolean> {
  const events = changesIn(changes, await log.read(), today());
  try {
    if (events.length > 0) await log.add(() => events);
    return true;
  } catch (error) {
    if (error instanceof NoteUnreadable) return false;
    throw error;
  }
}

/** Between two readings the notes tell what changed; before the first, the words that the log keeps. */
function changesIn({ before, read, kept }: Changes, log: LogState, today: string): readonly SameQuestion[] {
  if (before === null) return followNoted({ notebook: read.notebook, log, today });
  const ids = new Set([...log.practised.flatMap(({ item, noted }) => [item, noted]), ...kept.map(({ item }) => item)]);
  const changed = followPractised({ before, after: read.reviews, isPractised: (id) => ids.has(id), today });
  return changed.filter(({ id, was }) => log.idNow(was) !== id);
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
