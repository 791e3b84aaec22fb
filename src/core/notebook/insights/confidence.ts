import type { Habit, HabitComparison } from './habit';
import { habitInsights } from './habit-insights';
import { answers } from './habit-base';

const habits: readonly Habit[] = [
  {
    rules: [
      { rule: 'negative-admission', fact: 'a lack told with nothing after it', hears: 'words' },
      { rule: 'denial', fact: '"I never had one"', hears: 'heavy' },
      { rule: 'hedging', fact: 'hedges or an excuse before the answer', hears: 'words' },
    ],
    base: answers,
    isLack: false,
    selfNoted: 'that nerves or a blank got in the way',
    mend: 'What do you know that comes close? Say that, then the step you take to learn the rest.',
  },
  {
    rules: [
      { rule: 'overclaim', fact: 'a claim without limits', hears: 'words' },
      { rule: 'arrogance', fact: 'words that set you above others', hears: 'words' },
      { rule: 'credit-hogging', fact: 'the work of a team told as yours alone', hears: 'words' },
      { rule: 'disguised-strength', fact: 'a boast given as a weakness', hears: 'words' },
    ],
    base: answers,
    isLack: false,
    selfNoted: null,
    mend: 'What is the limit of it? Name one, and who else had a part.',
  },
];

/** Too little confidence and too much of it, seen over all answers. */
export const confidence: HabitComparison = {
  kind: 'confidence',
  detects: 'Lacks admitted with no plan, hedges and denials, or claims larger than their proof, counted over all notes.',
  matters: 'Seed 001 asks for confident words about what one knows; a lack is fine with a plan beside it (RUBRIC: `negative-admission`).',
  compare: (_notebook, { tellings }) => habitInsights('confidence', habits, tellings),
};
