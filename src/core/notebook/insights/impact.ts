import type { Habit, HabitComparison } from './habit';
import { habitInsights } from './habit-insights';
import { stories } from './habit-base';

const habits: readonly Habit[] = [{
  rules: [
    { rule: 'no-result', fact: 'no result', hears: 'lack' },
    { rule: 'no-metrics', fact: 'no number', hears: 'lack' },
    { rule: 'one-sided-impact', fact: 'a technical effect only', hears: 'lack' },
  ],
  base: stories,
  isLack: true,
  selfNoted: 'that a number or a result was missing',
  mend: 'Which number shows it? Close with what changed, before and after.',
}];

/** Whether stories say what came of the work, over all notes. */
export const impact: HabitComparison = {
  kind: 'impact',
  detects: 'Stories that end without a result, without a number or with a technical effect only, counted over all notes.',
  matters: 'In good stories about a fifth of the words tell the result (RUBRIC: 40 good stories); seed 003 asks for the value delivered.',
  compare: (_notebook, { tellings }) => habitInsights('impact', habits, tellings),
};
