import type { Debrief } from '../../core/pages/debrief-note';
import type { DebriefQuestion } from '../../core/pages/debrief-note-lines';

/** A question in the form, with what is typed under it. */
export interface FormQuestion extends DebriefQuestion {
  /** Unique in the form: the id of an expected question, or a number for one that was typed. */
  readonly key: string;
  /** What is typed under a question stays when its tick is taken off, but is not saved. */
  readonly ticked: boolean;
}

/** The form of a debrief as it is typed; questions in the order in which they were ticked or typed. */
export interface DebriefForm extends Omit<Debrief, 'questions'> {
  readonly questions: readonly FormQuestion[];
}

/** What of a form is no question. */
export type DebriefHead = Omit<DebriefForm, 'questions'>;

export function blankForm(today: string): DebriefForm {
  return { company: '', role: '', round: '', date: today, outcome: '', questions: [] };
}

/** A question with nothing under it. */
export function newQuestion(key: string, asked: string): FormQuestion {
  return { key, asked, ticked: true, told: null, said: '', better: '', followUps: [], went: null };
}

/** The bare words of a question, by which it is known however it is typed. */
export function plainAsked(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The form with a typed question at its end, and the key of that. */
export function withTyped(form: DebriefForm, asked: string): { readonly form: DebriefForm; readonly key: string } {
  const numbers = form.questions.map(({ key }) => Number(/^typed (\d+)$/.exec(key)?.[1] ?? 0));
  const key = `typed ${String(Math.max(0, ...numbers) + 1)}`;
  return { form: { ...form, questions: [...form.questions, newQuestion(key, asked)] }, key };
}

/** The form with a question ticked or not; one that is ticked first comes last. */
export function withTick(form: DebriefForm, { key, asked }: Pick<FormQuestion, 'key' | 'asked'>, ticked: boolean): DebriefForm {
  if (form.questions.some((each) => each.key === key)) return withChange(form, key, { ticked });
  return ticked ? { ...form, questions: [...form.questions, newQuestion(key, asked)] } : form;
}

export function withChange(form: DebriefForm, key: string, changed: Partial<FormQuestion>): DebriefForm {
  return { ...form, questions: form.questions.map((each) => (each.key === key ? { ...each, ...changed } : each)) };
}

/** What is to be saved: the ticked questions that have words. */
export function debriefOf({ questions, ...head }: DebriefForm): Debrief {
  return { ...head, questions: questions.filter(({ ticked, asked }) => ticked && asked.trim() !== '') };
}

/** A form, and what stood in it before the person typed. */
export interface StartedForm {
  readonly form: DebriefForm;
  readonly filled: DebriefForm;
}

export function startedForm(filled: DebriefForm): StartedForm {
  return { form: filled, filled };
}

/** The form with what is known of the round filled in, but for what the person typed. */
export function withFilled({ form, filled }: StartedForm, known: Partial<DebriefHead>): StartedForm {
  const typed = Object.fromEntries(headNames.filter((name) => form[name] !== filled[name]).map((name) => [name, form[name]]));
  return { form: { ...form, ...known, ...typed }, filled: { ...filled, ...known } };
}

/** Whether the person typed or ticked nothing: what was filled in by itself does not count. */
export function isUntouched({ form, filled }: StartedForm): boolean {
  return form.questions.length === 0 && headNames.every((name) => form[name] === filled[name]);
}

const headNames = ['company', 'role', 'round', 'date', 'outcome'] as const;
