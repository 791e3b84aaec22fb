import type { Habit, HabitComparison } from './habit';
import { habitInsights } from './habit-insights';
import { answers } from './habit-base';

const habits: readonly Habit[] = [
  {
    rules: [
      { rule: 'no-structure', fact: 'no clear order', hears: 'heavy' },
      { rule: 'situation-heavy', fact: 'a long setting before anybody acts', hears: 'spoken' },
      { rule: 'no-situation', fact: 'no setting', hears: 'lack' },
      { rule: 'no-task', fact: 'no goal of your own', hears: 'lack' },
    ],
    base: answers,
    isLack: true,
    selfNoted: 'that the order was off',
    mend: 'Which sentence answers the question? Say it first, then setting, goal, your steps and what came of it, one sentence each.',
  },
  {
    rules: [
      { rule: 'hypothetical', fact: 'a habit told instead of one event', hears: 'spoken' },
      { rule: 'no-example', fact: 'no example', hears: 'heavy' },
    ],
    base: answers,
    isLack: true,
    selfNoted: null,
    mend: 'Which day shows it? Keep one event ready for each of these and begin with when it was.',
  },
];

/** Order and examples, seen over all answers. */
export const structure: HabitComparison = {
  kind: 'structure',
  detects: 'Answers without a clear order, without a setting or a goal, or without one event as an example, counted over all notes.',
  matters: 'Seeds 001 and 003 ask for it first: the question, a short direct answer, then one example.',
  compare: (_notebook, { tellings }) => habitInsights('structure', habits, tellings),
};
