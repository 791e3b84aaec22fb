import type { Habit, Hit } from './habit';
import { countOfRounds, listOf, sentenceCase, times } from './habit-wording';
import type { Telling } from './habit-tellings';

/** Most facts named in one message. */
const MOST_FACTS = 3;

/** What there is with its count, of how many and in how many rounds, then what to do. */
export function habitMessage(habit: Habit, hits: readonly Hit[], base: number): string {
  const tellings = hits.map(({ telling }) => telling);
  const byRules = hits.filter(({ faults }) => faults.length > 0);
  const noted = hits.filter(({ selfNotes }) => selfNotes.length > 0);
  const where = countOfRounds(tellings);
  const selfNoted = noted.length === 0 || habit.selfNoted === null ? null : `You noted yourself ${habit.selfNoted}${noted.length === 1 ? '' : `, ${times(noted.length)}`}`;
  const sentences = byRules.length <= noted.length
    ? [`${selfNoted ?? ''}${where}.`, byRules.length === 0 ? null : `${factsOf(habit, byRules)} of ${String(base)} ${habit.base.name}.`]
    : [`${factsOf(habit, byRules)} of ${String(base)} ${habit.base.name}${asNoted(habit, byRules)}${where}.`, selfNoted === null ? null : `${selfNoted}.`];
  return [...sentences, habit.about?.(tellings) ?? null, habit.mend].filter((sentence) => sentence !== null).join(' ');
}

/** "No number in 5 and no result in 3", the commonest first; each telling counts once. */
function factsOf({ rules }: Habit, hits: readonly Hit[]): string {
  const counts = rules.map(({ rule, fact }) => ({ fact, count: hits.filter(({ faults }) => faults[0]?.rule === rule).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return sentenceCase(listOf(counts.slice(0, MOST_FACTS).map(({ fact, count }) => `${fact} in ${String(count)}`)));
}

/** What a memory or key words lack may have been said. */
function asNoted({ isLack }: Habit, hits: readonly Hit[]): string {
  const spoken = hits.filter(({ telling }: { readonly telling: Telling }) => telling.register === 'spoken').length;
  return isLack && spoken * 2 < hits.length ? ' as you noted them' : '';
}
