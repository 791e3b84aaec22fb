import type { Question } from '../notes/interview-note';
import { breakdownsReady, proposedBreakdown } from '../stories/breakdown';
import { classify, cuesReady } from './classify';
import type { QuestionKind } from './question-kind';

/** The questions with a breakdown where they want one, and their kinds. */
export interface KindsKnown {
  readonly kinds: ReadonlyMap<string, QuestionKind>;
  readonly questions: readonly Question[];
}

/** Finds the kind of each question of a note, with a pause after each. */
export function* withKinds(asked: readonly Question[]): Generator<void, KindsKnown> {
  const kinds = new Map<string, QuestionKind>();
  const questions: Question[] = [];
  if (asked.length > 0) yield* cuesReady();
  for (const question of asked) {
    const parentKind = question.parent === null ? null : (kinds.get(question.parent)?.id ?? null);
    const found = classify(question.text, { category: question.category, parentKind });
    if (found !== null) kinds.set(question.id, found.kind);
    if (wantsBreakdown(question, found?.kind ?? null)) yield* breakdownsReady();
    questions.push(withBreakdown(question, found?.kind ?? null));
    yield;
  }
  return { kinds, questions };
}

/** A row of a table, and any question that wants a story, gets points of ours where the writer has none. */
function withBreakdown(question: Question, kind: QuestionKind | null): Question {
  return wantsBreakdown(question, kind) ? { ...question, breakdown: proposedBreakdown(question.text, kind?.id ?? null) } : question;
}

function wantsBreakdown(question: Question, kind: QuestionKind | null): boolean {
  const wantsStory = question.source === 'table' || kind?.pastEvent === true;
  return question.breakdown === null && wantsStory && question.parent === null && !question.reverse;
}
