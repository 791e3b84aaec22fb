import type { NoteReview } from '../../core/critique/note-review';
import { usualThresholds } from '../../core/critique/thresholds';
import type { QuestionAt } from '../../core/notebook/notebook';
import { wordCount } from '../../core/text/words';
import { compareAnswers, pointsAgainst } from './compare-answers';
import { lastAnswerOf } from './last-answer';
import type { AnswerRead, PracticeItem } from './practice-item';
import type { PracticePorts, PracticeRoom } from './practice-room';
import { reviewTyped } from './read-typed';

export interface AnswerPorts extends Pick<PracticePorts, 'reader' | 'critic'> {
  /** Null where the plugin is unloaded meanwhile. */
  readonly room: PracticeRoom | null;
}

/** What the rules say of an answer that was just typed, beside the answer of last time. Nothing is written. */
export async function readAnswer({ room, ...ports }: AnswerPorts, item: PracticeItem, text: string): Promise<AnswerRead> {
  const pace = (room?.thresholds ?? usualThresholds)['words-a-minute'];
  const words = wordCount(text);
  const length = { words, seconds: Math.round((words * 60) / pace) };
  const at = room === null ? null : questionOf(room, item);
  if (room === null || at === null || words === 0) return { ...length, closed: [], open: [], fresh: [] };
  const typed = { reader: ports.reader(), critic: ports.critic() };
  const [now, last] = [await reviewTyped(typed, at, text), await lastReview({ room, item, at }, (words) => reviewTyped(typed, at, words))];
  return { ...length, ...compareAnswers(pointsAgainst(now, at.question.id), last === null ? [] : pointsAgainst(last.review, last.question)) };
}

/** The question of an item; where it was edited meanwhile, the first of its family. Null where none is left. */
function questionOf({ read, membersOf }: PracticeRoom, { question, id }: PracticeItem): QuestionAt | null {
  return read.notebook.questionById.get(question) ?? membersOf(id)[0] ?? null;
}

interface Answered {
  readonly room: PracticeRoom;
  readonly item: PracticeItem;
  readonly at: QuestionAt;
}

/** What was said against the answer of last time, where it stands in a note; one that was kept is read again. Null where there is none. */
async function lastReview({ room, item, at }: Answered, reread: (text: string) => Promise<NoteReview>): Promise<{ readonly review: NoteReview; readonly question: string } | null> {
  if (item.last === null) return null;
  const noted = lastAnswerOf(room.membersOf(item.id), [], room.read.notebook);
  if (noted !== null && noted.at !== null && noted.text === item.last.text) return { review: noted.at.review, question: noted.at.question.id };
  return { review: await reread(item.last.text), question: at.question.id };
}
