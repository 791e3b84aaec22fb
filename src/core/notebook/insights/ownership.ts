import type { Habit, HabitComparison } from './habit';
import { habitInsights } from './habit-insights';
import { stories } from './habit-base';

const habits: readonly Habit[] = [{
  rules: [
    { rule: 'no-own-action', fact: 'no step of your own', hears: 'lack' },
    { rule: 'hidden-agent', fact: 'work told without who did it', hears: 'lack' },
    { rule: 'passivity', fact: 'waiting or giving way with no step after it', hears: 'words' },
  ],
  base: stories,
  isLack: true,
  selfNoted: 'that your own part was not clear',
  mend: 'What did you do, and what did the team do? Begin three sentences with "I".',
}];

/** Whether the candidate's own part shows, over all stories. */
export const ownership: HabitComparison = {
  kind: 'ownership',
  detects: 'Stories in which no own step shows, or the work has no doer, counted over all notes.',
  matters: 'Seed 002 asks to focus on "I"; seed 003 to say exactly how one took part.',
  compare: (_notebook, { tellings }) => habitInsights('ownership', habits, tellings),
};
