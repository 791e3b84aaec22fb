import type { Notebook, QuestionAt } from '../notebook';
import type { Placed } from '../place';

/** Words of the writer in the note of a round. */
export interface Noted extends Placed {
  /** The question they stand under; null for a remark. */
  readonly at: QuestionAt | null;
  /** As written; null where the note names none. */
  readonly company: string | null;
}

/** The answers, the later notes and the remarks of the writer in the rounds, by note and place. */
export function notedInRounds({ notes, rounds, questions }: Pick<Notebook, 'notes' | 'rounds' | 'questions'>): readonly Noted[] {
  const asked = new Map<string, QuestionAt[]>();
  for (const at of questions) {
    const { path } = at.review.note;
    const others = asked.get(path);
    if (others === undefined) asked.set(path, [at]);
    else others.push(at);
  }
  return notes.flatMap(({ note }) => {
    const round = rounds.get(note.path);
    if (round === undefined) return [];
    const company = round.company?.trim() ?? null;
    const under = (asked.get(note.path) ?? []).flatMap((at) => [...at.question.answers, ...at.question.reflections]
      .map((passage): Noted => ({ note, question: at.question.id, passage, at, company })));
    const remarks = note.remarks.filter(({ by }) => by === 'writer').map((passage): Noted => ({ note, question: null, passage, at: null, company }));
    return [...under, ...remarks].sort((a, b) => a.passage.from - b.passage.from);
  });
}
