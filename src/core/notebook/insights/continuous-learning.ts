import type { Habit, HabitComparison } from './habit';
import { habitInsights } from './habit-insights';
import { lessons } from './habit-base';

const habits: readonly Habit[] = [{
  rules: [{ rule: 'no-learning', fact: 'no lesson with a changed behaviour', hears: 'lack' }],
  base: lessons,
  isLack: true,
  selfNoted: 'what to read up on',
  mend: 'What do you do differently since, and how often? Say it as the last sentence.',
}];

/** Whether failures and feedback end in a lesson, over all notes. */
export const continuousLearning: HabitComparison = {
  kind: 'continuous-learning',
  detects: 'Answers on failure, feedback or conflict that end without a lesson, and what the writer noted to read up on.',
  matters: 'Seed 002: react, learn, improve, with a commitment that can be measured.',
  compare: (_notebook, { tellings }) => habitInsights('continuous-learning', habits, tellings),
};
