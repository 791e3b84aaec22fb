import type { Habit, HabitComparison } from './habit';
import { habitInsights } from './habit-insights';
import { answers } from './habit-base';

const habits: readonly Habit[] = [
  {
    rules: [
      { rule: 'negative-framing', fact: 'a move told as an escape', hears: 'words' },
      { rule: 'no-forward-motivation', fact: 'no word of what you look for', hears: 'heavy' },
      { rule: 'money-only', fact: 'pay as the only reason', hears: 'words' },
    ],
    base: answers,
    isLack: false,
    selfNoted: 'that you sounded negative',
    mend: 'What do you want next that this company has? Say that first, then one neutral sentence on the old job.',
  },
  {
    rules: [
      { rule: 'badmouthing', fact: 'a hard word about people', hears: 'words' },
      { rule: 'blame', fact: 'fault put on others, with no part of your own', hears: 'words' },
    ],
    base: answers,
    isLack: false,
    selfNoted: null,
    mend: 'What was your part in it? Say that, and what you did about it.',
  },
];

/** How the candidate speaks of jobs and people, seen over all answers. */
export const positivity: HabitComparison = {
  kind: 'positivity',
  detects: 'Moves told as an escape, no word of what is sought, hard words or blame, counted over all notes.',
  matters: 'Seeds 001 and 003: speak of what you seek, not of what you leave behind.',
  compare: (_notebook, { tellings }) => habitInsights('positivity', habits, tellings),
};
