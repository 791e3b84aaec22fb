import { isDue } from '../../core/practice/practice-queue';
import { streakOf } from '../../core/practice/streak';
import { candidatesIn } from '../practice/practice-candidates';
import type { PracticeFamilies } from '../practice/practice-families';
import type { BoardRead } from './board-read';
import type { PracticeStatus } from './coach-board';

/** What there is to practise today, of the very questions that practising would bring. */
export function practiceStatus(read: BoardRead, families: PracticeFamilies): PracticeStatus {
  const { log: { practised }, notebook: { today } } = read;
  const candidates = candidatesIn(read, families, null);
  return {
    due: candidates.filter((each) => isDue(each, today)).length,
    fresh: candidates.filter(({ due }) => due === null).length,
    doneToday: new Set(practised.filter(({ date }) => date === today).map(({ noted }) => families.familyOf(noted))).size,
    streak: streakOf(practised.map(({ date }) => date), today),
  };
}
