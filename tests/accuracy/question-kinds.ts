import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { classify } from '../../src/core/critique/classify';

/** A question with the kind that a coach gives it, and the kinds that are right as well. */
export interface KindedQuestion {
  readonly question: string;
  readonly kind: string;
  readonly also: readonly string[];
}

export interface QuestionKinds {
  readonly questions: number;
  /** Questions whose first kind is the one that the coach gave. */
  readonly right: number;
  /** Questions besides whose first kind is right as well. */
  readonly rightToo: number;
  /** Each other question, behind its kind and the one it got. */
  readonly wrong: readonly string[];
}

export function ownQuestions(root: string): readonly KindedQuestion[] {
  return JSON.parse(readFileSync(path.join(root, 'tests/fixtures/answers/question-kinds.json'), 'utf8')) as readonly KindedQuestion[];
}

/** The questions of `kinds.jsonl`, as others have labelled them; none where the folder does not hold it. */
export function sharedQuestions(data: string): readonly KindedQuestion[] {
  const file = path.join(data, 'kinds.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => {
    const { question, kind, ok } = JSON.parse(line) as { readonly question: string; readonly kind: string; readonly ok?: readonly string[] };
    return { question, kind, also: ok ?? [] };
  });
}

/** Classifies each question by its own words, without a heading or a question before it. */
export function kindsOf(questions: readonly KindedQuestion[]): QuestionKinds {
  const found = questions.map((asked) => ({ ...asked, first: classify(asked.question, { category: null, parentKind: null })?.kind.id ?? 'none' }));
  const others = found.filter(({ kind, first }) => first !== kind);
  const wrong = others.filter(({ also, first }) => !also.includes(first));
  return {
    questions: found.length,
    right: found.length - others.length,
    rightToo: others.length - wrong.length,
    wrong: wrong.map(({ kind, first, question }) => `${kind}, taken for ${first}: ${question}`),
  };
}

/** Between 0 and 1, rounded to three places; 0 of nothing. */
export function rightShare({ right, questions }: QuestionKinds): number {
  return questions === 0 ? 0 : Math.round((right / questions) * 1000) / 1000;
}

export function kindsLine(kinds: QuestionKinds, whose: string): string {
  const { right, rightToo, questions } = kinds;
  return `question kinds: ${right} of ${questions} right first (${(rightShare(kinds) * 100).toFixed(1)} %) in ${whose}, ${rightToo} more of a kind that is right too.`;
}

/** One line where the share is below the recorded one, which may not be there yet. */
export function kindsFallen(kinds: QuestionKinds, recorded: unknown): readonly string[] {
  return typeof recorded === 'number' && rightShare(kinds) < recorded ? [`question kinds: ${rightShare(kinds)}, recorded ${recorded}`] : [];
}
