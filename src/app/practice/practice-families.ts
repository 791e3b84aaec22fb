import type { Notebook } from '../../core/notebook/notebook';
import { scheduleOf, type Scheduled } from '../../core/practice/schedule';
import type { LogState, Practised } from '../practice-log';

/** Which family of questions a practice counts for, and when each family is due. */
export interface PracticeFamilies {
  /** The first id of the family; the id as it is now where the question stands in no note any more. */
  readonly familyOf: (noted: string) => string;
  readonly schedule: ReadonlyMap<string, Scheduled>;
  /** Of a family, in order. */
  readonly historyOf: (family: string) => readonly Practised[];
}

/** Looks everything up once. An id that stands in a note counts for that question, whatever the log says that it became. */
export function practiceFamilies({ questions, questionById, familyOf }: Pick<Notebook, 'questions' | 'questionById' | 'familyOf'>, { practised, idNow }: LogState): PracticeFamilies {
  const heirs = new Map(questions.map(({ question: { id } }) => [idNow(id), familyOf(id)]));
  const familyNow = (noted: string): string => (questionById.has(noted) ? familyOf(noted) : (heirs.get(idNow(noted)) ?? familyOf(idNow(noted))));
  const ofFamily = (family: string): readonly Practised[] => practised.filter(({ noted }) => familyNow(noted) === family);
  return { familyOf: familyNow, schedule: scheduleOf(practised, ({ noted }) => familyNow(noted)), historyOf: ofFamily };
}
