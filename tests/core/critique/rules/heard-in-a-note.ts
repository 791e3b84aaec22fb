import { reviewed } from '../../../doubles/reviewed';

/** Ids of rules with blanks between them, the question, and the answer as it stands in a note. */
export type Heard = readonly [rules: string, question: string, answer: string];

/** What is said of an answer that stands in a note under its question, findings and gaps alike. */
export interface Said {
  readonly rule: string;
  readonly isHint: boolean;
}

/** Everything said of one answer in a note of its own. */
export function saidOf(question: string, answer: string): readonly Said[] {
  const { findings, stories } = reviewed(`Q: ${question}\nA: ${answer}\n`);
  return [
    ...findings.map(({ rule, severity }) => ({ rule, isHint: severity === 'low' })),
    ...stories.flatMap(({ gaps }) => gaps.map(({ rule, status }) => ({ rule, isHint: status === 'unclear' }))),
  ];
}
