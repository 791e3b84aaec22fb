import { kindById } from '../../critique/kinds/question-kinds';
import { dayOf } from '../../notes/round';
import type { Notebook, QuestionAt } from '../notebook';

/** A company with which the person had a round, or has one ahead. */
export interface Company {
  /** As it is written first. */
  readonly name: string;
  /** Its main questions, by note and place. */
  readonly questions: readonly QuestionAt[];
}

/** Every company of a round or of a note dated later than today, in the order of the notes. */
export function companiesOf({ notes, rounds, questions, today }: Notebook): readonly Company[] {
  const names = new Map<string, string>();
  for (const { note } of notes) {
    const { company, date } = note.properties;
    const isAhead = (dayOf(date) ?? '') > today;
    if (company !== null && company.trim() !== '' && (isAhead || rounds.has(note.path)) && !names.has(companyKey(company))) names.set(companyKey(company), company.trim());
  }
  const asked = new Map<string, QuestionAt[]>();
  for (const each of questions) {
    const key = companyKey(each.review.note.properties.company);
    if (each.question.parent !== null || !names.has(key)) continue;
    const known = asked.get(key);
    if (known === undefined) asked.set(key, [each]);
    else known.push(each);
  }
  return [...names].map(([key, name]) => ({ name, questions: asked.get(key) ?? [] }));
}

/** A company's name in any case is the same company. */
export function companyKey(company: string | null): string {
  return (company ?? '').trim().toLowerCase();
}

/** Whether a question asks for something that happened. */
export function wantsStory({ review, question }: QuestionAt): boolean {
  return kindById(review.kinds.get(question.id) ?? '')?.pastEvent === true;
}
