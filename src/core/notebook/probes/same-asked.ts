import type { QuestionAt } from '../notebook';
import { normalise } from '../../text/words';

/** The questions asked in each round, by note and place; one that is repeated in the same words counts once. */
export function askedByRound(questions: readonly QuestionAt[]): ReadonlyMap<string, readonly QuestionAt[]> {
  const rounds = new Map<string, QuestionAt[]>();
  const known = new Set<string>();
  for (const at of [...questions].sort(byNoteAndPlace)) {
    const key = `${at.review.note.path}\n${normalise(at.question.text)}`;
    if (at.round === null || known.has(key)) continue;
    known.add(key);
    const round = rounds.get(at.round.path) ?? [];
    round.push(at);
    rounds.set(at.round.path, round);
  }
  return rounds;
}

function byNoteAndPlace(a: QuestionAt, b: QuestionAt): number {
  if (a.review.note.path !== b.review.note.path) return a.review.note.path < b.review.note.path ? -1 : 1;
  return a.question.from - b.question.from || a.question.to - b.question.to;
}
