import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Register } from '../../src/core/critique/rule';

/** Something that a coach named, with the rules that mean the same, the nearest first. */
export interface NamedIssue {
  readonly label: string;
  readonly rules: readonly string[];
}

/** An answer that a coach has judged. */
export interface LabelledAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  /** Read off the wording where null. */
  readonly register: Register | null;
  readonly isFollowUp: boolean;
  /** A line of an answer, without a question of its own: its length says nothing. */
  readonly isFragment: boolean;
  /** Faultless, in the eyes of the coach. */
  readonly isStrong: boolean;
  /** What the coach named, and so must be met. */
  readonly issues: readonly NamedIssue[];
  /** Rules that a coach would agree with, but need not name. */
  readonly also: readonly string[];
}

interface Row {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly register?: Register;
  readonly issues: readonly string[];
  readonly also: readonly string[];
}

/** Our own answers with the issues that a coach names, by the ids of rules; one without any is a strong one. */
export function ownAnswers(root: string): readonly LabelledAnswer[] {
  const rows = JSON.parse(readFileSync(path.join(root, 'tests/fixtures/answers/answers.json'), 'utf8')) as readonly Row[];
  return rows.map(({ id, question, answer, register, issues, also }) => ({
    id,
    question,
    answer,
    register: register ?? null,
    isFollowUp: false,
    isFragment: false,
    isStrong: issues.length === 0,
    issues: issues.map((rule) => ({ label: rule, rules: [rule] })),
    also,
  }));
}
