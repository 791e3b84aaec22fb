import type { Notebook } from '../../core/notebook/notebook';
import type { Scheduled } from '../../core/practice/schedule';
import { streakOf } from '../../core/practice/streak';
import type { LogState } from '../practice-log';
import type { AreaRow, PracticeStatus } from './coach-board';

export interface PracticeRequest {
  readonly log: LogState;
  readonly notebook: Notebook;
  /** By family. */
  readonly schedule: ReadonlyMap<string, Scheduled>;
  readonly areas: readonly AreaRow[];
}

/** What there is to practise today; only questions that still stand in a note count as due. */
export function practiceStatus({ log: { practised }, notebook, schedule, areas }: PracticeRequest): PracticeStatus {
  const { today, familyOf, questions } = notebook;
  const standing = new Set(questions.map(({ question }) => familyOf(question.id)));
  const weak = areas.filter(({ state }) => state === 'open' || state === 'working')
    .flatMap(({ evidence }) => evidence.flatMap(({ question }) => (question === null ? [] : familyOf(question))));
  return {
    due: [...schedule].filter(([family, { due }]) => due <= today && standing.has(family)).length,
    fresh: new Set(weak.filter((family) => standing.has(family) && !schedule.has(family))).size,
    doneToday: new Set(practised.filter(({ date }) => date === today).map(({ item }) => familyOf(item))).size,
    streak: streakOf(practised.map(({ date }) => date), today),
  };
}
