import type { PracticeRating } from '../../core/critique/practice-rating';
import { practiceAnswersPath } from '../../core/pages/coach-folder';
import { appendAnswer, isAnswersPage } from '../../core/pages/practice-answers-page';
import { isDue, practiceQueue } from '../../core/practice/practice-queue';
import { dueByRating } from '../../core/practice/schedule';
import { streakOf } from '../../core/practice/streak';
import { rewriteOurFile } from '../our-file';
import { fillItem } from './fill-item';
import { lastAnswerOf } from './last-answer';
import { areasOf, candidateFor, candidatesIn, type Candidate } from './practice-candidates';
import { practiceFamilies } from './practice-families';
import type { AnswerRead, PracticeItem } from './practice-item';
import { practiceRooms, type PracticePorts, type PracticeRoom } from './practice-room';
import { rateItem } from './rate-item';
import { readAnswer } from './read-answer';

/** What practising needs; built by `practiceDesk` beside this file's room. */
export interface PracticeDesk {
  /**
   * What to practise now, at most `limit`: due ones, then unanswered follow-ups, then by the need of their area. Of one area (its key, "topic caching") or of all (null).
   * Questions that were practised and are not due yet only where `ahead` is true, and then last, the one due soonest first.
   * Where a question is named by its id, that one alone, due or not.
   */
  readonly queue: (wanted: { readonly area: string | null; readonly question?: string | null; readonly limit: number; readonly ahead?: boolean }) => Promise<readonly PracticeItem[]>;
  /** What lies ahead, for the screen that says "nothing is due" and for the one at the end. Of all areas. */
  readonly outlook: () => Promise<PracticeOutlook>;
  readonly readAnswer: (item: PracticeItem, text: string) => Promise<AnswerRead>;
  /** Adds a dated answer to the note of answers; resolves to its path. Rejects with a `NoteUnreadable`. */
  readonly keepAnswer: (item: PracticeItem, text: string) => Promise<string>;
  /** Writes a line to the log and moves the weak areas from open to working; resolves to the day it is due next. Rejects with a `NoteUnreadable`. */
  readonly rate: (item: PracticeItem, rating: PracticeRating) => Promise<Rated>;
  /** For each rating the day on which the item would be due. */
  readonly preview: (item: PracticeItem) => Promise<Readonly<Record<PracticeRating, string>>>;
}

export interface PracticeOutlook {
  /** How many interview notes there are. */
  readonly notes: number;
  /** Questions practised before that are due today. */
  readonly due: number;
  /** The first day after today on which something is due (`YYYY-MM-DD`), and how many questions are; null where nothing is. */
  readonly next: { readonly date: string; readonly count: number } | null;
  /** Days in a row with practice, up to today or yesterday. */
  readonly streak: number;
}

export interface Rated {
  /** `YYYY-MM-DD`. */
  readonly due: string;
  /** Takes this rating back, and the moves of areas with it. Rejects with a `NoteUnreadable`. */
  readonly undo: () => Promise<void>;
}

/** Practises the questions of weak areas, over the board of all notes and the log. */
export function practiceDesk(ports: PracticePorts): PracticeDesk {
  const roomNow = practiceRooms(ports);
  return {
    queue: async ({ area, question = null, limit, ahead = false }) => {
      const room = await roomNow();
      if (room === null) return [];
      const { read, families, today } = room;
      const one = question === null ? null : candidateFor(read, families, question);
      const wanted = question === null ? practiceQueue(candidatesIn(read, families, area), { today, limit, ahead }) : one === null ? [] : [one];
      return wanted.map((candidate) => itemOf(room, candidate));
    },
    outlook: async () => outlookOf(await roomNow()),
    readAnswer: async (item, text) => readAnswer({ ...ports, room: await roomNow() }, item, text),
    keepAnswer: (item, text) => keepAnswer(ports, item, text),
    rate: (item, rating) => rate(ports, item, rating),
    preview: async (item) => {
      const families = (await roomNow())?.families;
      return dueByRating(families?.historyOf(families.familyOf(item.question)) ?? [], ports.today());
    },
  };
}

function itemOf({ read: { notebook }, thresholds, today, membersOf, keptOf }: PracticeRoom, candidate: Candidate): PracticeItem {
  const family = membersOf(candidate.item);
  return fillItem(candidate, { notebook, family, last: lastAnswerOf(family, keptOf(candidate.item), notebook), thresholds, today });
}

function outlookOf(room: PracticeRoom | null): PracticeOutlook {
  if (room === null) return { notes: 0, due: 0, next: null, streak: 0 };
  const { read, families, log, today } = room;
  const days = candidatesIn(read, families, null).flatMap(({ due }) => due ?? []);
  const date = days.filter((day) => day > today).reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
  return {
    notes: read.reviews.length,
    due: days.filter((due) => isDue({ due }, today)).length,
    next: date === null ? null : { date, count: days.filter((day) => day === date).length },
    streak: streakOf(log.practised.map((practised) => practised.date), today),
  };
}

/** Nothing is written where nothing was typed. */
async function keepAnswer({ vault, folder, today }: PracticePorts, item: PracticeItem, text: string): Promise<string> {
  const path = practiceAnswersPath(folder());
  const answer = { item: item.question, date: today(), text, question: item.text, path: item.place.path, title: item.title };
  if (text.trim() !== '') await rewriteOurFile({ vault, path, isOurs: isAnswersPage }, (standing) => appendAnswer(standing, answer));
  return path;
}

/** Where the notes are not known, each question stands alone. */
const noNotes: Parameters<typeof practiceFamilies>[0] = { questions: [], questionById: new Map(), familyOf: (id) => id };

/** The notes only tell the areas and the family: a practice is written down without them, too. */
async function rate({ board, log, today }: PracticePorts, item: PracticeItem, rating: PracticeRating): Promise<Rated> {
  const read = await board.whenRead().catch(() => null);
  const open = read === null ? [] : areasOf(read, read.notebook.familyOf(item.question)).filter(({ state }) => state === 'open');
  const undo = await rateItem(log, { item: item.question, words: item.text, rating, open, today });
  const families = practiceFamilies(read?.notebook ?? noNotes, await log.read());
  return { due: families.schedule.get(families.familyOf(item.question))?.due ?? dueByRating([], today())[rating], undo };
}
