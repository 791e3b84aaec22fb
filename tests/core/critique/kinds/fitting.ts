import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bestMatch, cueMatches } from '../../../../src/core/critique/kinds/cues';
import { cuedBy } from '../../../../src/core/critique/kinds/hearing';
import type { Cued } from '../../../../src/core/critique/kinds/likeness';
import { exampleQuestions } from './example-questions';

export { plainQuestion } from '../../../../src/core/critique/kinds/plain-question';
export { featuresOf } from '../../../../src/core/critique/kinds/question-features';
export { CUED, WINS } from '../../../../src/core/critique/kinds/likeness';

/** A question to learn from. */
export interface BankRow {
  readonly question: string;
  readonly kind: string;
  /** Whether its cues are learned from: not where the cues were written with the question at hand. */
  readonly cued: boolean;
}

const BANK = 'tests/core/critique/kinds/question-bank';
const LABELLED = 'tests/fixtures/answers/question-kinds.json';

/** The questions of the bank, a file for each kind, a line for each question. */
export function bankByKind(root: string): Readonly<Record<string, readonly string[]>> {
  const files = readdirSync(path.join(root, BANK)).filter((name) => name.endsWith('.txt')).sort();
  return Object.fromEntries(files.map((name) => [path.basename(name, '.txt'), readFileSync(path.join(root, BANK, name), 'utf8').split('\n').filter((line) => line !== '')]));
}

/** All questions of ours that a kind is known of: the bank, the examples and those that guard the cues. */
export function bankRows(root: string): readonly BankRow[] {
  const labelled = JSON.parse(readFileSync(path.join(root, LABELLED), 'utf8')) as readonly { readonly question: string; readonly kind: string }[];
  return [
    ...Object.entries(bankByKind(root)).flatMap(([kind, questions]) => questions.map((question) => ({ question, kind, cued: true }))),
    ...Object.entries(exampleQuestions).flatMap(([kind, questions]) => questions.map((question) => ({ question, kind, cued: false }))),
    ...labelled.map(({ question, kind }) => ({ question, kind, cued: false })),
  ];
}

/** A mark of all questions and their kinds, which another bank does not share. */
export function bankMark(root: string): string {
  const text = bankRows(root).map(({ question, kind }) => `${kind} ${question}\n`).join('');
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return mark.toString(16).padStart(8, '0');
}

/** What the cues say of a question in plain words. */
export function cuesIn(plain: string): readonly Cued[] {
  const matches = cueMatches(plain);
  return cuedBy(matches, bestMatch(matches));
}
