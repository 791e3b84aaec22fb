import type { Question } from '../../notes/interview-note';

/** What was said to a question asked in a round. */
export interface Said {
  /** The answers to it and to what was asked on. */
  readonly words: string;
  /** The answers to it alone. */
  readonly own: string;
  /** What the writer noted of it later. */
  readonly reflections: string;
}

/** The answers to a question and to those that may ask on: its follow-ups, and all that comes later in a talk. */
export function saidUnder(question: Question, followUps: readonly Question[]): Said {
  const own = answersOf(question);
  return { own, words: [own, ...followUps.map(answersOf)].join('\n').trim(), reflections: question.reflections.map(({ text }) => text).join('\n') };
}

function answersOf({ answers }: Question): string {
  return answers.map(({ text }) => text).join('\n');
}
