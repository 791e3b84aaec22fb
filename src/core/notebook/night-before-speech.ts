import type { Question } from '../notes/interview-note';
import { sentences } from '../text/sentences';
import { fold, words } from '../text/words';
import type { QuestionAt } from './notebook';

/** Words of a note with where they stand. */
export interface Words {
  readonly text: string;
  readonly path: string;
  /** Id of the question they stand under, or which they are; null where there is none. */
  readonly question: string | null;
}

/** What the writer says to a question, sentence by sentence. */
export interface OwnWords extends Omit<Words, 'text'> {
  readonly sentences: readonly string[];
  /** Whether the writer noted later what was said, so that it is no text to say aloud. */
  readonly isMemory: boolean;
}

/** Words that alone make no sentence worth saying again. */
const FILLERS = new Set(['ah', 'alright', 'basically', 'eh', 'er', 'hm', 'hmm', 'i', 'know', 'like', 'mhm', 'mhmm', 'ok', 'okay', 'right', 'so', 'sure', 'uh', 'um', 'well', 'yeah', 'yes', 'you']);

/** A remark in brackets behind a sentence. */
const LAST_REMARK = /^(.*[.!?])\s\([^()]*\)\.?$/u;

/** The sentences of what was said, each on one line; those that hold only fillers, and remarks in brackets, are left out. */
export function sayable(text: string): readonly string[] {
  return sentences(text).map((sentence) => sentence.text.replace(/\s+/g, ' ').trim().replace(LAST_REMARK, '$1')).filter((sentence) => !isRemark(sentence) && !isFiller(sentence));
}

/** What was answered to a question, as the writer's own words; null where nothing worth saying stands there. */
export function ownWordsOf({ review, question }: Pick<QuestionAt, 'review' | 'question'>): OwnWords | null {
  const answer = firstAnswer(question);
  if (answer === undefined) return null;
  const said = answersInOneForm(question, answer.form).flatMap(({ text }) => sayable(text));
  return said.length === 0 ? null : { sentences: said, path: review.note.path, question: question.id, isMemory: answer.form !== 'verbatim' };
}

/** Whether the writer noted later what was answered. */
export function isNotedLater(question: Question): boolean {
  return firstAnswer(question)?.form !== 'verbatim';
}

function firstAnswer({ answers }: Question): Question['answers'][number] | undefined {
  return [...answers].sort((a, b) => a.from - b.from)[0];
}

function answersInOneForm({ answers }: Question, form: string): Question['answers'] {
  return [...answers].sort((a, b) => a.from - b.from).filter((answer) => answer.form === form);
}

function isRemark(sentence: string): boolean {
  return /^[*_]{0,2}\(.*\)?[*_.]{0,3}$/u.test(sentence);
}

function isFiller(sentence: string): boolean {
  return words(sentence).every(({ text }) => FILLERS.has(fold(text)));
}
